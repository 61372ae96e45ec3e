import { useAuthStore } from '../auth/auth-store.ts';
import { answersShown, currentScenario } from '../scenario-run.ts';
import { Answer } from './Answer.tsx';
import { QuietClock } from './QuietClock.tsx';
import { Step } from './Step.tsx';

/** What to do next in the scenario that was started in this tab, and the answer for whoever asks. */
export function ScenarioHint() {
  const signedIn = useAuthStore((state) => state.token !== null);
  const scenario = currentScenario();
  if (!scenario) return null;
  return (
    <aside className="hint" aria-label="Scenario" data-testid="scenario-hint">
      <h2>{scenario.title}</h2>
      <ol>
        {Object.entries(scenario.steps).map(([place, step]) => (
          <li key={place}>
            <Step text={step} />
          </li>
        ))}
      </ol>
      {signedIn && scenario.steps.some((step) => /^(?:Wait|Touch nothing)/.test(step)) && <QuietClock />}
      <Answer scenario={scenario} shown={answersShown()} />
    </aside>
  );
}
