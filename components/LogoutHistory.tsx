import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import type { Pattern, Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';
import { TypeIcon } from './TypeIcon.tsx';

type LogoutHistoryProps = {
  logouts: readonly Verdict[];
  patterns: readonly Pattern[];
  selectedId: string | null;
  onSelect(id: string): void;
};

/** All logouts that the log knows, latest first; choosing one shows its verdict. */
export function LogoutHistory({ logouts, patterns, selectedId, onSelect }: LogoutHistoryProps) {
  const { t } = usePanelTools();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading} className="block-title">
        {t(text('panel.history.title'))}
      </h2>
      {logouts.length === 0 && <p className="hint">{t(text('panel.history.empty'))}</p>}
      <ul className="logouts">
        {logouts.toReversed().map((verdict) => (
          <li key={verdict.id}>
            <LogoutItem verdict={verdict} selected={verdict.id === selectedId} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {patterns.length > 0 && <PatternList patterns={patterns} />}
    </section>
  );
}

type LogoutItemProps = { verdict: Verdict; selected: boolean; onSelect(id: string): void };

function LogoutItem({ verdict, selected, onSelect }: LogoutItemProps) {
  const { t, time, clock } = usePanelTools();
  return (
    <button
      type="button"
      className="logout"
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(verdict.id)}
      title={t(text(`panel.type.${verdict.type}`))}
    >
      <TypeIcon type={verdict.type} />
      <span className="logout-title">{t(verdict.title)}</span>
      <span className="logout-facts dim">
        <time dateTime={time.machine(verdict.at)}>{time.brief(verdict.at, clock.nowMs())}</time>
        {verdict.idleMs !== null && (
          <span>{t(text('panel.history.idle', { duration: { durationMs: verdict.idleMs } }))}</span>
        )}
        <span>{t(text('panel.confidence.percent', { share: verdict.confidence }))}</span>
        {!verdict.final && <em>{t(text('panel.history.provisional'))}</em>}
      </span>
      <code className="logout-code dim">{verdict.code}</code>
    </button>
  );
}

function PatternList({ patterns }: { patterns: readonly Pattern[] }) {
  const { t } = usePanelTools();
  return (
    <>
      <h3 className="minor-title">{t(text('panel.patterns.title'))}</h3>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern.id} className="pattern">
            {t(pattern.title)}{' '}
            <span className="dim">
              {t(
                text('panel.patterns.rests-on', {
                  count: pattern.logoutIds.length,
                  percent: { text: text('panel.confidence.percent', { share: pattern.confidence }) },
                }),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
