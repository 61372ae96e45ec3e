import { isSignInPage } from '../detect/sign-in-url.ts';
import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { firstRefusal, statesAnother } from './facts.ts';
import type { Evaluation } from './types.ts';

const WITHIN_MS = 60_000;
const ROUNDS = 3;
/** Whoever stays longer in the app is no ball between two walls. */
const LONGEST_STAY_MS = 4_000;

type Step = { at: number; signIn: boolean; eventId: string };

/**
 * App and sign-in page send the browser to each other: three rounds or more within a minute, one after the other. Each
 * believes the other: the sign-in page sees a session and sends back, the app sees none. Nobody has a hand in it: where
 * the person clicked or typed between two rounds (to sign in, to work, to sign out) these are no rounds of one loop.
 */
export const loginLoop = defineCause({
  code: 'LOGIN_LOOP',
  type: 'AUTH_ERROR',
  references: ['grafana/grafana#131930', 'keycloak/keycloak#28117'],
  needs: ['pages', 'requests'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (statesAnother(incident, 'LOGIN_LOOP'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    const rounds = roundsOf(incident);
    if (rounds.length < ROUNDS) return { result: 'no-match', because: text('ruled-out.no-loop') };
    return {
      result: 'match',
      strength: 0.955,
      culprit: responseCulprit(firstRefusal(incident)),
      evidence: [
        {
          says: text('evidence.login-loop', { count: rounds.length }),
          eventIds: rounds.map((step) => step.eventId),
        },
      ],
    };
  },
});

/** The arrivals at the sign-in page, each from the app, that nobody asked for. */
function roundsOf(incident: Incident): Step[] {
  const { scene, inputs, earlier, at } = incident;
  const pages = scene.pages.map((event) => ({
    tab: event.tabId,
    at: event.at,
    signIn: isSignInPage(event),
    eventId: event.id,
  }));
  // A loop of redirects shows no page at all.
  const documents = scene.requests.flatMap(({ event, role }) =>
    event.type === 'main_frame' && role === 'page'
      ? [{ tab: event.tabId, at: event.at, signIn: isSignInPage(event), eventId: event.id }]
      : [],
  );
  const tabs = new Set(pages.map((step) => step.tab));
  const found = [pages, documents].flatMap((steps) =>
    [...tabs].flatMap((tab) =>
      runs(arrivals(steps.filter((step) => step.tab === tab && Math.abs(step.at - at) <= WITHIN_MS)), inputs),
    ),
  );
  const byHand =
    earlier.filter((logout) => logout.byHand && at - logout.at <= WITHIN_MS).length +
    scene.requests.filter((fact) => fact.role === 'sign-out').length;
  const most = found.sort((a, b) => b.length - a.length)[0] ?? [];
  return byHand > 0 ? [] : most;
}

/** Arrivals that follow each other with no click and no key between them. */
function runs(found: Step[], inputs: Incident['inputs']): Step[][] {
  const all: Step[][] = [];
  for (const step of found) {
    const run = all.at(-1);
    const before = run?.at(-1);
    const byHand = before && inputs.some(({ from, to }) => to > before.at && from < step.at);
    if (run && !byHand) run.push(step);
    else all.push([step]);
  }
  return all;
}

function arrivals(steps: Step[]): Step[] {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    return step.signIn && before?.signIn === false && step.at - before.at <= LONGEST_STAY_MS;
  });
}
