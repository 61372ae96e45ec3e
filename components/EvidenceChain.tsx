import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import { relativeTime } from '../lib/panel/evidence-steps.ts';
import type { Evidence } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type EvidenceChainProps = {
  evidence: readonly Evidence[];
  /** When each step happened, null where it rests on no event of the log. */
  times: readonly (number | null)[];
  logoutAt: number;
  /** Events chosen in the list: the step that they belong to is marked. */
  selectedIds: readonly string[];
  onShowEvents(ids: readonly string[]): void;
};

/** The chain of observations, numbered; each step leads to its events. */
export function EvidenceChain({ evidence, times, logoutAt, selectedIds, onShowEvents }: EvidenceChainProps) {
  const { t } = usePanelTools();
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading} className="part-title">
        {t(text('panel.verdict.evidence'))}
      </h3>
      {evidence.length === 0 ? (
        <p className="hint">{t(text('panel.verdict.no-evidence'))}</p>
      ) : (
        <p className="hint">{t(text('panel.verdict.evidence-hint'))}</p>
      )}
      <ol className="chain">
        {evidence.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the chain
          <li key={index} className="chain-item">
            <Step
              number={index + 1}
              step={step}
              at={times[index] ?? null}
              logoutAt={logoutAt}
              selectedIds={selectedIds}
              onShowEvents={onShowEvents}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type StepProps = {
  number: number;
  step: Evidence;
  at: number | null;
} & Pick<EvidenceChainProps, 'logoutAt' | 'selectedIds' | 'onShowEvents'>;

function Step({ number, step, at, logoutAt, selectedIds, onShowEvents }: StepProps) {
  const { t, time } = usePanelTools();
  const content = (
    <>
      <span className="step-number">{number}</span>
      <span className="step-time" title={at === null ? undefined : time.precise(at)}>
        {at === null ? '' : t(relativeTime(at, logoutAt))}
      </span>
      <span>{t(step.says)}</span>
    </>
  );
  if (step.eventIds.length === 0) return <div className="step">{content}</div>;
  return (
    <button
      type="button"
      className="step"
      aria-current={sameIds(step.eventIds, selectedIds) ? 'step' : undefined}
      onClick={() => onShowEvents(step.eventIds)}
    >
      {content}
    </button>
  );
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
