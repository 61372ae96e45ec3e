import { useId, useMemo } from 'react';
import { text } from '../lib/messages/text.ts';
import { codeName } from '../lib/panel/code-name.ts';
import { shownTimes, stepTimes } from '../lib/panel/evidence-steps.ts';
import type { LogEvent, Verdict } from '../lib/panel/types.ts';
import { AboutCause } from './AboutCause.tsx';
import { ConfidenceBar } from './Confidence.tsx';
import { CredentialTable } from './CredentialTable.tsx';
import { CulpritCard } from './CulpritCard.tsx';
import { EvidenceChain } from './EvidenceChain.tsx';
import { usePanelTools } from './panel-context.ts';
import { RaceView } from './RaceView.tsx';
import { SiteWords } from './SiteWords.tsx';
import { VerdictContext } from './VerdictContext.tsx';
import { VerdictFacts } from './VerdictFacts.tsx';
import { VerdictHead } from './VerdictHead.tsx';

type VerdictViewProps = {
  verdict: Verdict;
  log: readonly LogEvent[];
  selectedIds: readonly string[];
  onShowEvents(ids: readonly string[]): void;
  /** Absent, with `onWrong`, where the verdict is of an example. */
  onCopyReport?: () => Promise<void>;
  onWrong?: () => void;
};

/** Why somebody was logged out: the answer first, then what it rests on, then what else it could be. */
export function VerdictView(props: VerdictViewProps) {
  const { verdict, log, selectedIds, onShowEvents } = props;
  const { t } = usePanelTools();
  const heading = useId();
  const times = useMemo(
    () => shownTimes(stepTimes(verdict.evidence, log), verdict.at),
    [verdict.evidence, verdict.at, log],
  );
  return (
    <article className="verdict" aria-labelledby={heading}>
      <VerdictHead
        verdict={verdict}
        headingId={heading}
        onCopyReport={props.onCopyReport}
        onWrong={props.onWrong}
      />
      <VerdictFacts verdict={verdict} />
      {verdict.race && <RaceView race={verdict.race} logoutAt={verdict.at} onShowEvents={onShowEvents} />}
      <CredentialTable credentials={verdict.credentials} logoutAt={verdict.at} />
      <EvidenceChain
        evidence={verdict.evidence}
        times={times}
        logoutAt={verdict.at}
        selectedIds={selectedIds}
        onShowEvents={onShowEvents}
      />
      {verdict.culprit && <CulpritCard culprit={verdict.culprit} onShowEvents={onShowEvents} />}
      <SiteWords verdict={verdict} onShowEvents={onShowEvents} />
      <section className="part advice">
        <h3 className="part-title">{t(text('panel.verdict.advice'))}</h3>
        <p>{t(verdict.advice)}</p>
      </section>
      <Alternatives alternatives={verdict.alternatives} />
      <RuledOut ruledOut={verdict.ruledOut} onShowEvents={onShowEvents} />
      <VerdictContext context={verdict.context} />
      <AboutCause about={verdict.about} />
    </article>
  );
}

function Alternatives({ alternatives }: Pick<Verdict, 'alternatives'>) {
  const { t } = usePanelTools();
  if (alternatives.length === 0) return null;
  return (
    <section className="part">
      <h3 className="part-title">{t(text('panel.verdict.alternatives'))}</h3>
      <ul className="alternatives">
        {alternatives.map(({ code, confidence, settledBy }) => (
          <li key={code} className="alternative">
            <span>{codeName(code, t)}</span>
            <span className="alternative-share">
              <ConfidenceBar share={confidence} />
              {t(text('panel.confidence.percent', { share: confidence }))}
            </span>
            <code className="dim">{code}</code>
            <p className="alternative-settled dim">
              {t(text('panel.verdict.settled-by'))} {t(settledBy)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuledOut({
  ruledOut,
  onShowEvents,
}: Pick<Verdict, 'ruledOut'> & Pick<VerdictViewProps, 'onShowEvents'>) {
  const { t } = usePanelTools();
  if (ruledOut.length === 0) return null;
  return (
    <section className="part">
      <h3 className="part-title">{t(text('panel.verdict.ruled-out'))}</h3>
      <ul className="ruled-out">
        {ruledOut.map(({ code, because, eventIds }) => (
          <li key={code}>
            <span className="ruled-out-title">{codeName(code, t)}</span>
            <span className="dim">{t(because)}</span>{' '}
            {eventIds.length > 0 && (
              <button type="button" className="link" onClick={() => onShowEvents(eventIds)}>
                {t(text('panel.verdict.show-events'))}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
