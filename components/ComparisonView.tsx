import { X } from 'lucide-react';
import { useId } from 'react';
import { endOf } from '../lib/compare/cause-differs.ts';
import type { Difference, Piece, SideWords } from '../lib/compare/types.ts';
import { text } from '../lib/messages/text.ts';
import type { Compared } from '../lib/panel/compare-in-log.ts';
import { usePanelTools } from './panel-context.ts';

type ComparisonViewProps = {
  compared: Compared;
  onShowEvents(ids: readonly string[]): void;
  onClose(): void;
};

type SideName = 'a' | 'b';
const NAMES: Record<SideName, string> = { a: 'compare.this', b: 'compare.other' };

/** Two sessions side by side: what differs, the first and most important on top; each side leads to its events. */
export function ComparisonView({ compared, onShowEvents, onClose }: ComparisonViewProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const { a, b, comparison } = compared;
  const { common, differences, more } = comparison;
  return (
    <section className="comparison" aria-labelledby={heading}>
      <header className="block-head">
        <h2 id={heading} className="block-title">
          {t(text('compare.title'))}
        </h2>
        <button type="button" className="quiet-button" onClick={onClose}>
          <X size={12} aria-hidden="true" /> {t(text('compare.close'))}
        </button>
      </header>
      <div className="compared-pair compared-heads">
        <SideHead piece={a} name="a" />
        <SideHead piece={b} name="b" />
      </div>
      {differences.length === 0 && <p className="hint">{t(text('compare.nothing'))}</p>}
      <ol className="differences">
        {common !== null && (
          <li className="difference difference-common">
            <h3 className="difference-about">{t(text('compare.common'))}</h3>
            <div className="compared-pair">
              <SideText
                name="a"
                words={{ says: common.says, eventIds: common.a }}
                onShowEvents={onShowEvents}
              />
              <SideText
                name="b"
                words={{ says: common.says, eventIds: common.b }}
                onShowEvents={onShowEvents}
              />
            </div>
          </li>
        )}
        {differences.map((difference) => (
          <DifferenceItem key={difference.id} difference={difference} onShowEvents={onShowEvents} />
        ))}
      </ol>
      {more > 0 && <p className="hint">{t(text('compare.more', { count: more }))}</p>}
    </section>
  );
}

function SideHead({ piece, name }: { piece: Piece; name: SideName }) {
  const { t, time, clock } = usePanelTools();
  const { from, to, session } = piece;
  return (
    <div className="compared-side" data-side={name}>
      <p className="compared-name">{t(text(NAMES[name]))}</p>
      <p>{t(endOf(piece).says)}</p>
      <p className="dim">
        {t(
          text('compare.side-span', {
            from: time.brief(session?.startedAt ?? from, clock.nowMs()),
            to: time.brief(to, clock.nowMs()),
          }),
        )}
      </p>
    </div>
  );
}

type DifferenceItemProps = { difference: Difference; onShowEvents(ids: readonly string[]): void };

function DifferenceItem({ difference, onShowEvents }: DifferenceItemProps) {
  const { t } = usePanelTools();
  const { kind, about, a, b } = difference;
  return (
    <li className="difference" data-kind={kind}>
      <h3 className="difference-about">{t(about)}</h3>
      <div className="compared-pair">
        <SideText name="a" words={a} onShowEvents={onShowEvents} />
        <SideText name="b" words={b} onShowEvents={onShowEvents} />
      </div>
    </li>
  );
}

type SideTextProps = { name: SideName; words: SideWords; onShowEvents(ids: readonly string[]): void };

function SideText({ name, words, onShowEvents }: SideTextProps) {
  const { t } = usePanelTools();
  const said = t(words.says);
  return (
    <div className="compared-side" data-side={name}>
      <span className="compared-name">{t(text(NAMES[name]))}</span>
      {words.eventIds.length === 0 ? (
        <p>{said}</p>
      ) : (
        <button
          type="button"
          className="compared-words"
          title={t(text('compare.show-events', { words: said }))}
          onClick={() => onShowEvents(words.eventIds)}
        >
          {said}
        </button>
      )}
    </div>
  );
}
