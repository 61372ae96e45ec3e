import { ClipboardCopy, Flag, Hourglass } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { Confidence } from './Confidence.tsx';
import { usePanelTools } from './panel-context.ts';
import { TypeIcon } from './TypeIcon.tsx';
import { useFlash } from './use-flash.ts';

type VerdictHeadProps = {
  verdict: Verdict;
  headingId: string;
  /** Absent where nothing is to be kept of it. */
  onCopyReport?: (() => Promise<void>) | undefined;
  /** The person says that it was otherwise. Absent where nobody could learn from it. */
  onWrong?: (() => void) | undefined;
};

/** The answer in one sentence, what it means, and how certain it is. */
export function VerdictHead({ verdict, headingId, onCopyReport, onWrong }: VerdictHeadProps) {
  const { t, time } = usePanelTools();
  return (
    <header className="verdict-head">
      <TypeIcon type={verdict.type} size={20} />
      <h2 id={headingId} className="verdict-title">
        {t(verdict.title)}
      </h2>
      <p className="verdict-when dim">
        <time dateTime={time.machine(verdict.at)}>
          {t(text('panel.verdict.at', { at: time.full(verdict.at) }))}
        </time>
      </p>
      <div className="verdict-copy">
        {onCopyReport && <CopyReport onCopyReport={onCopyReport} />}
        {onWrong && (
          <button type="button" className="quiet-button" onClick={onWrong}>
            <Flag size={12} aria-hidden="true" /> {t(text('panel.verdict.wrong'))}
          </button>
        )}
      </div>
      <div className="verdict-summary">
        {verdict.summary.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no identity but their place
          <p key={index}>{t(sentence)}</p>
        ))}
      </div>
      <div className="chips">
        <Confidence share={verdict.confidence} />
        <span className="chip">{t(text(`panel.type.${verdict.type}`))}</span>
        <code className="chip">{verdict.code}</code>
        {!verdict.final && (
          <span className="chip chip-warn" title={t(text('panel.verdict.provisional-hint'))}>
            <Hourglass size={11} aria-hidden="true" /> {t(text('panel.verdict.provisional'))}
            <span className="visually-hidden">. {t(text('panel.verdict.provisional-hint'))}</span>
          </span>
        )}
      </div>
    </header>
  );
}

function CopyReport({ onCopyReport }: { onCopyReport(): Promise<void> }) {
  const { t } = usePanelTools();
  const [flash, say] = useFlash<'copied' | 'copy-failed'>();
  const copy = () =>
    onCopyReport().then(
      () => say('copied'),
      () => say('copy-failed'),
    );
  return (
    <>
      <button type="button" className="button" onClick={copy} title={t(text('panel.verdict.copy-hint'))}>
        <ClipboardCopy size={13} aria-hidden="true" /> {t(text('panel.verdict.copy'))}
      </button>
      <span role="status" className="flash">
        {flash && t(text(`panel.verdict.${flash}`))}
      </span>
    </>
  );
}
