import { type ReactNode, useMemo } from 'react';
import type { PanelActions } from '../lib/panel/controller.ts';
import { evidenceSteps } from '../lib/panel/evidence-steps.ts';
import type { PanelState } from '../lib/panel/store.ts';
import type { Diagnosis, Verdict } from '../lib/panel/types.ts';
import type { TaughtRule } from '../lib/taught/index.ts';
import { ComparedAnswer } from './ComparedAnswer.tsx';
import { EventPane } from './EventPane.tsx';
import type { OpenDialog } from './PanelDialogs.tsx';
import { usePanelTools } from './panel-context.ts';
import { TimelinePane } from './picture/TimelinePane.tsx';
import { useLanguageTag } from './SpeechProvider.tsx';
import { useAnswerInSight } from './use-answer-in-sight.ts';
import { VerdictView } from './VerdictView.tsx';

type LogWorkProps = {
  origin: string;
  state: Pick<PanelState, 'log' | 'look' | 'revealed' | 'selectedEventIds' | 'selectedLogoutId'>;
  diagnosis: Diagnosis;
  /** The logout in view; null where there is none. */
  verdict: Verdict | null;
  /** Time for which the log was judged, ms. */
  asOf: number;
  actions: Pick<PanelActions, 'selectEvents' | 'selectLogout' | 'changeLook' | 'exportReport'>;
  /** What stands beside the answer: logouts, credentials, tools. */
  overview: ReactNode;
  /** What stands in the place of an answer where there is no logout. */
  noAnswer: ReactNode;
  onDialog(dialog: OpenDialog): void;
  /** Absent where nothing is recorded: a log from a file. */
  onMark?: PanelActions['mark'];
  /** Absent where nothing can be taught. */
  onTeach?: (rule: TaughtRule) => Promise<void>;
};

/** A log laid out: overview, the answer, the timeline and the events; the same for one that goes on and one of a file. */
export function LogWork(props: LogWorkProps) {
  const { copy } = usePanelTools();
  const language = useLanguageTag();
  const { origin, state, diagnosis, verdict, asOf, actions } = props;
  const { log, look, selectedEventIds } = state;
  const answer = useAnswerInSight(state.selectedLogoutId);
  const steps = useMemo(() => evidenceSteps(verdict?.evidence ?? []), [verdict]);
  const showEvents = (ids: readonly string[]) => actions.selectEvents(ids, { reveal: true });
  return (
    <main className="work">
      <div className="reading">
        <div className="overview">{props.overview}</div>
        <div className="answer" ref={answer}>
          {verdict === null ? (
            props.noAnswer
          ) : (
            <ComparedAnswer
              log={log}
              diagnosis={diagnosis}
              origin={origin}
              logoutId={verdict.id}
              withId={look.compareWith}
              onCompare={(compareWith) => actions.changeLook({ compareWith })}
              onShowEvents={showEvents}
            >
              <VerdictView
                key={verdict.id}
                verdict={verdict}
                log={log}
                selectedIds={selectedEventIds}
                onShowEvents={showEvents}
                onCopyReport={async () => copy(await actions.exportReport(language))}
                onWrong={() => {
                  const { code, at: logoutAt } = verdict;
                  props.onDialog({ kind: 'keep', feedback: { about: 'wrong-verdict', code, logoutAt } });
                }}
              />
            </ComparedAnswer>
          )}
        </div>
      </div>
      <TimelinePane
        log={log}
        diagnosis={diagnosis}
        asOf={asOf}
        view={look.picture}
        open={look.pictureOpen}
        selectedIds={selectedEventIds}
        selectedLogoutId={verdict?.id ?? null}
        onView={(picture) => actions.changeLook({ picture })}
        onOpen={(pictureOpen) => actions.changeLook({ pictureOpen })}
        onMark={props.onMark}
        onSelectEvents={showEvents}
        onSelectLogout={actions.selectLogout}
      />
      <EventPane
        log={log}
        selectedIds={selectedEventIds}
        revealed={state.revealed}
        steps={steps}
        look={look}
        onSelect={actions.selectEvents}
        onTeach={props.onTeach}
        onLook={actions.changeLook}
      />
    </main>
  );
}
