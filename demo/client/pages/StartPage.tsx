import { type Scenario, scenarios } from '../../scenarios.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { startScenario } from '../scenario-run.ts';

const groups = [...new Set(scenarios.map((scenario) => scenario.group))];

export function StartPage() {
  const user = useAuthStore((state) => state.user);
  return (
    <>
      <section className="hero">
        <p className="eyebrow">A practice site</p>
        <h1>Every way to be signed out</h1>
        <p>
          Fieldnotes is a small notes app whose sessions end in all the ways that sessions end on the real
          web. Minutes are seconds here. Pick one, sign in, and follow the steps.
        </p>
        {user && (
          <p className="soft">You are signed in as {user.email}. Starting a scenario keeps that session.</p>
        )}
      </section>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{group}</h2>
          <ul className="cards">
            {scenarios
              .filter((scenario) => scenario.group === group)
              .map((scenario) => (
                <ScenarioCard key={scenario.id} scenario={scenario} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ScenarioCard({ scenario }: { readonly scenario: Scenario }) {
  return (
    <li className="card">
      <h3>{scenario.title}</h3>
      <p>{scenario.sentence}</p>
      <div className="card-foot">
        <code className="soft">{scenario.cause}</code>
        <button
          type="button"
          onClick={() => void startScenario(scenario)}
          data-testid={`start-${scenario.id}`}
        >
          Start
        </button>
      </div>
    </li>
  );
}
