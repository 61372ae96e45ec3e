import '../log-words.ts';
import { Settings } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { Diagnose } from '../../lib/panel/diagnosis.ts';
import type { ExampleRecording } from '../../lib/panel/first-run/example-recording.ts';
import { EXAMPLE_ORIGIN } from '../../lib/panel/first-run/example-site.ts';
import { currentStep } from '../../lib/panel/first-run/steps.ts';
import { Logo } from '../Logo.tsx';
import { usePanelTools } from '../panel-context.ts';
import { ExampleFrame } from './ExampleFrame.tsx';
import { FirstRunSteps } from './FirstRunSteps.tsx';
import { FirstRunVerdict } from './FirstRunVerdict.tsx';

type FirstRunAppProps = {
  recording: ExampleRecording;
  diagnose: Diagnose;
  /** Address of the example's folder. */
  exampleBase: string;
  onSettings(): void;
  onClose(): void;
};

/** Teaches by doing: an example site that is watched, signed in to, and left alone until it logs out. */
export function FirstRunApp({ recording, diagnose, exampleBase, onSettings, onClose }: FirstRunAppProps) {
  const { t, clock } = usePanelTools();
  const [isAsked, setAsked] = useState(false);
  const log = useSyncExternalStore(recording.subscribe, recording.log);
  const now = useSyncExternalStore(clock.subscribe, clock.nowMs);
  const last = log.at(-1)?.at ?? 0;
  const judged = useMemo(
    () => diagnose(log, { asOf: Math.max(now, last), site: EXAMPLE_ORIGIN }),
    [diagnose, log, now, last],
  );
  const step = currentStep(recording.isWatched(), judged);
  const verdict = judged.logouts.at(-1);
  const answer = useRef<HTMLElement>(null);
  const isAnswered = verdict !== undefined;
  useEffect(() => {
    // Nothing else holds the focus then: the example, which did, may not be touched meanwhile.
    if (!isAnswered) return;
    answer.current?.focus({ preventScroll: true });
    answer.current?.scrollIntoView({ block: 'start' });
  }, [isAnswered]);
  const again = () => {
    recording.clear();
    setAsked(false);
    scrollTo(0, 0);
  };
  return (
    <main className="first-run">
      <header className="first-run-head">
        <Logo size={34} />
        <h1>{t(text('first-run.title'))}</h1>
        <p className="first-run-lead dim">{t(text('first-run.lead'))}</p>
      </header>
      <div className="first-run-try">
        <FirstRunSteps
          step={step}
          signedInAt={judged.sessions.at(-1)?.startedAt ?? null}
          onWatch={() => setAsked(true)}
        />
        <ExampleFrame base={exampleBase} isWatched={isAsked} isLeftAlone={step === 'logout'} />
      </div>
      <p className="visually-hidden" role="status">
        {step === 'logout' && t(text('first-run.said-signed-in'))}
        {step === null && t(text('first-run.said-logged-out'))}
      </p>
      {verdict && (
        <section ref={answer} className="first-run-answer" tabIndex={-1} aria-labelledby="first-run-answer">
          <h2 id="first-run-answer">{t(text('first-run.verdict'))}</h2>
          <p className="dim">{t(text('first-run.verdict-hint'))}</p>
          <FirstRunVerdict verdict={verdict} log={log} />
          <h2>{t(text('first-run.next'))}</h2>
          <p>{t(text('first-run.next-text'))}</p>
          <div className="first-run-actions">
            <button type="button" className="button button-primary" onClick={onClose}>
              {t(text('first-run.close'))}
            </button>
            <button type="button" className="button" onClick={again}>
              {t(text('first-run.again'))}
            </button>
            <button type="button" className="button" onClick={onSettings}>
              <Settings size={14} aria-hidden="true" /> {t(text('first-run.settings'))}
            </button>
          </div>
        </section>
      )}
    </main>
  );
}
