import { findScenario } from '../../scenarios.ts';
import { currentScenarioId } from '../scenario-run.ts';

/** What to do next in the scenario that was started in this tab. */
export function ScenarioHint() {
  const scenario = findScenario(currentScenarioId() ?? '');
  if (!scenario) return null;
  return (
    <aside className="hint" data-testid="scenario-hint">
      <h2>{scenario.title}</h2>
      <ol>
        {scenario.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </aside>
  );
}
