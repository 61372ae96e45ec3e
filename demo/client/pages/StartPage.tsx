import { useState } from 'react';
import { type Scenario, scenarios } from '../../scenarios.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { Answer } from '../components/Answer.tsx';
import { answersShown, showAnswers, startScenario } from '../scenario-run.ts';

const groups = [...new Set(scenarios.map((scenario) => scenario.group))];
/** For the surprise: played in the app alone, with nothing to do outside of the page. */
const SURPRISES = scenarios.filter(
  ({ area, id }) => area === 'app' && !['timer-late', 'browser-clears'].includes(id),
);

export function StartPage() {
  const user = useAuthStore((state) => state.user);
  const [shown, setShown] = useState(answersShown);
  return (
    <>
      <section className="hero">
        <p className="eyebrow">A practice site</p>
        <h1>Every way to be signed out</h1>
        <p>
          Fieldnotes is a small notes app whose sessions end in all the ways that sessions end on the real
          web. Minutes are seconds here. Pick one, sign in, follow the steps, and guess why you were signed
          out.
        </p>
        <div className="row">
          <button
            type="button"
            onClick={() => {
              const pick = SURPRISES[Math.floor(Math.random() * SURPRISES.length)];
              if (pick) void startScenario(pick);
            }}
            data-testid="surprise"
          >
            Surprise me
          </button>
          <label className="check">
            <input
              type="checkbox"
              checked={shown}
              onChange={(event) => {
                showAnswers(event.target.checked);
                setShown(event.target.checked);
              }}
              data-testid="show-answers"
            />
            Show all answers
          </label>
        </div>
        {user && (
          <p className="soft">You are signed in as {user.email}. Sign out first, and each begins afresh.</p>
        )}
      </section>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{group}</h2>
          <ul className="cards">
            {scenarios
              .filter((scenario) => scenario.group === group)
              .map((scenario) => (
                <ScenarioCard key={scenario.id} scenario={scenario} shown={shown} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type CardProps = { readonly scenario: Scenario; readonly shown: boolean };

function ScenarioCard({ scenario, shown }: CardProps) {
  return (
    <li className="card">
      <div className="card-head">
        <h3>{scenario.title}</h3>
        <button
          type="button"
          className="small"
          onClick={() => void startScenario(scenario)}
          aria-label={`Start: ${scenario.title}`}
          data-testid={`start-${scenario.id}`}
        >
          Start
        </button>
      </div>
      <p className="soft">{scenario.steps.join(' ')}</p>
      <Answer scenario={scenario} shown={shown} />
    </li>
  );
}
