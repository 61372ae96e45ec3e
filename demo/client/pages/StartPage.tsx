import { useState } from 'react';
import { codeGroups } from '../../codes.ts';
import { scenarios } from '../../scenarios.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { ScenarioCard } from '../components/ScenarioCard.tsx';
import { answersShown, showAnswers, startScenario } from '../scenario-run.ts';

/** For the surprise: played in the app alone, with nothing to do outside of the page. */
const SURPRISES = scenarios.filter(
  ({ area, id }) => area === 'app' && !['timer-late', 'browser-clears', 'other-network'].includes(id),
);

const idOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Every scenario by the code of its cause, in the groups of the catalogue; without the codes for whoever guesses. */
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
          web. Minutes are seconds here. Pick a cause, sign in and follow the steps; or hide the causes, let
          yourself be surprised, and guess.
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
            Show the causes
          </label>
        </div>
        {user && (
          <p className="soft">You are signed in as {user.email}. Sign out first, and each begins afresh.</p>
        )}
      </section>
      <nav className="row" aria-label="Groups">
        {codeGroups.map(({ title }) => (
          <a key={title} href={`#${idOf(title)}`}>
            {title}
          </a>
        ))}
      </nav>
      {codeGroups.map(({ title, codes }) => (
        <section key={title} aria-labelledby={idOf(title)}>
          <h2 id={idOf(title)}>{title}</h2>
          <ul className="cards">
            {codes.flatMap((code) =>
              scenarios
                .filter(({ cause }) => cause === code)
                .map((scenario) => <ScenarioCard key={scenario.id} scenario={scenario} guessing={!shown} />),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
