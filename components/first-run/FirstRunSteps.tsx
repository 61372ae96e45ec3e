import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { text } from '../../lib/messages/text.ts';
import { EXAMPLE_IDLE_MS } from '../../lib/panel/first-run/example-site.ts';
import { STEPS, type Step } from '../../lib/panel/first-run/steps.ts';
import { usePanelTools } from '../panel-context.ts';
import { useNow } from '../use-now.ts';

type FirstRunStepsProps = {
  /** The one that is to be done now; null: all are done. */
  step: Step | null;
  signedInAt: number | null;
  onWatch(): void;
};

const ICONS = { done: CircleCheck, now: CircleDot, later: CircleDashed } as const;

/** What to do, with a tick beside what is done. */
export function FirstRunSteps({ step, signedInAt, onWatch }: FirstRunStepsProps) {
  const { t } = usePanelTools();
  const at = step === null ? STEPS.length : STEPS.indexOf(step);
  const more: Partial<Record<Step, ReactNode>> = {
    watch: step === 'watch' && (
      <button type="button" className="button button-primary" onClick={onWatch}>
        {t(text('first-run.watch'))}
      </button>
    ),
    logout: step === 'logout' && signedInAt !== null && <TimeLeft signedInAt={signedInAt} />,
  };
  return (
    <ol className="first-run-steps" aria-label={t(text('first-run.steps'))}>
      {STEPS.map((one, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'later';
        const Icon = ICONS[state];
        return (
          <li
            key={one}
            className="first-run-step"
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <Icon className="first-run-icon" size={22} aria-hidden="true" />
            <div className="first-run-says">
              <h2>
                {t(text(`first-run.step.${one}`))}
                <span className="visually-hidden"> ({t(text(`first-run.${state}`))})</span>
              </h2>
              <p className="dim">
                {t(text(`first-run.step.${one}-text`, { idle: { durationMs: EXAMPLE_IDLE_MS } }))}
              </p>
              {more[one]}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Counts down without being read out: each second would be a word too many. */
function TimeLeft({ signedInAt }: { signedInAt: number }) {
  const { t } = usePanelTools();
  const element = useRef<HTMLParagraphElement>(null);
  const leftMs = Math.max(0, signedInAt + EXAMPLE_IDLE_MS - useNow(element));
  return (
    <p ref={element} className="first-run-left live">
      {t(text('first-run.step.logout-in', { left: { durationMs: Math.ceil(leftMs / 1_000) * 1_000 } }))}
    </p>
  );
}
