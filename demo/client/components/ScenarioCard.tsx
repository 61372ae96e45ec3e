import type { Scenario } from '../../scenarios.ts';
import { startScenario } from '../scenario-run.ts';

type Props = {
  readonly scenario: Scenario;
  /** Without code and truth, for whoever wants to guess. */
  readonly guessing: boolean;
};

/** One scenario: what it is called, what will happen, how long it takes, and the click that begins it. */
export function ScenarioCard({ scenario, guessing }: Props) {
  const { id, title, cause, truth, seconds, steps } = scenario;
  return (
    <li className="card">
      <div className="card-head">
        <h3>
          {!guessing && <code>{cause}</code>}
          <span>{title}</span>
        </h3>
        <button
          type="button"
          className="small"
          onClick={() => void startScenario(scenario)}
          aria-label={guessing ? `Start: ${title}` : `Start ${cause}: ${title}`}
          data-testid={`start-${id}`}
        >
          Start
        </button>
      </div>
      {!guessing && <p data-testid={`answer-${id}`}>{truth}</p>}
      <p className="soft">
        {steps.join(' ')} Takes about {seconds} seconds.
      </p>
    </li>
  );
}
