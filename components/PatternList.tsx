import { text } from '../lib/messages/text.ts';
import type { Pattern, Verdict } from '../lib/panel/types.ts';
import { ConfidenceBar } from './Confidence.tsx';
import { usePanelTools } from './panel-context.ts';

type PatternListProps = {
  patterns: readonly Pattern[];
  logouts: readonly Verdict[];
  selectedId: string | null;
  onSelect(id: string): void;
};

/** More would push the logouts out of sight. */
const SHOWN = 2;
/** Links to more logouts than this say nothing more. */
const LINKS = 8;

/** What shows only over several logouts, with its figures and the logouts that it rests on. Nothing where nothing does. */
export function PatternList({ patterns, logouts, selectedId, onSelect }: PatternListProps) {
  const { t, time } = usePanelTools();
  if (patterns.length === 0) return null;
  const item = (pattern: Pattern) => (
    <li key={pattern.id} className="pattern">
      <p>{t(pattern.title)}</p>
      <p className="pattern-figures dim">
        {figuresOf(pattern).map((figure) => (
          <span key={figure.id}>{t(figure)}</span>
        ))}
        <span className="pattern-share">
          <ConfidenceBar share={pattern.confidence} />
          {t(text('panel.confidence.percent', { share: pattern.confidence }))}
        </span>
      </p>
      <p className="pattern-logouts">
        <span className="dim">{t(text('panel.patterns.rests-on'))}</span>{' '}
        {logouts
          .filter(({ id }) => pattern.logoutIds.includes(id))
          .slice(-LINKS)
          .map(({ id, at }) => (
            <button
              key={id}
              type="button"
              className="link"
              aria-current={id === selectedId ? 'true' : undefined}
              aria-label={t(text('panel.patterns.show-logout', { at: time.full(at) }))}
              onClick={() => onSelect(id)}
            >
              {time.clock(at)}
            </button>
          ))}
      </p>
    </li>
  );
  const rest = patterns.slice(SHOWN);
  return (
    <>
      <h3 className="minor-title">{t(text('panel.patterns.title'))}</h3>
      <ul className="patterns">{patterns.slice(0, SHOWN).map(item)}</ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{t(text('panel.credentials.more', { count: rest.length }))}</summary>
          <ul className="patterns">{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}

function figuresOf({ measured }: Pattern) {
  const { estimateMs, spreadMs, count, against, timeOfDayMs } = measured;
  const isLimit = typeof estimateMs === 'number' && typeof spreadMs === 'number' && timeOfDayMs === undefined;
  return [
    ...(isLimit
      ? [
          text('panel.patterns.estimate', {
            estimate: { durationMs: estimateMs },
            spread: { durationMs: spreadMs },
          }),
        ]
      : []),
    ...(typeof count === 'number' ? [text('panel.history.count', { count })] : []),
    ...(typeof against === 'number' && against > 0
      ? [text('panel.patterns.against', { count: against })]
      : []),
  ];
}
