import type { Incident, RequestFact } from '../detect/types.ts';
import { SHORTEST_LIMIT_MS } from './pause.ts';
import { staleSign } from './stale-sign.ts';

/** A pause this much longer than every one survived stands out. */
const STANDS_OUT = 1.5;

/** A page that signs itself out tells the server or goes to its sign-in page within this time. */
const TOGETHER_MS = 3_000;

export type PageIdle = { signOutRequest: RequestFact | undefined; actedLikeSignOut: boolean };

/**
 * The page gave up its credentials while the person was away for longer than at any time of this session.
 * `actedLikeSignOut`: it did what a sign-out does (a sign-out request, the sign-in page) with single keys, rather
 * than wiping everything, as clean-up code does. Null where the person was not away, or a real input ran the code.
 */
export function pageGaveUpIdle(incident: Incident): PageIdle | null {
  const { idleMs, longestSurvivedIdleMs } = incident.idle;
  if (incident.firstLink.kind === 'intent' || incident.firstLink.kind === 'refusal') return null;
  if (idleMs === null || idleMs < SHORTEST_LIMIT_MS || idleMs < STANDS_OUT * (longestSurvivedIdleMs ?? 0))
    return null;
  if (incident.removals.some((removal) => removal.input?.trusted)) return null;
  const witnessed =
    incident.scene.deletions.length > 0 ||
    incident.removals.some((removal) => removal.stack && removal.stack.length > 0);
  const signOutRequest = incident.requests.findLast(
    (fact) => fact.role === 'sign-out' && Math.abs(fact.event.startedAt - incident.at) <= TOGETHER_MS,
  );
  // A page that only shows its form to sign in on, the cookie untouched, leaves no other trace.
  const onlyLeft =
    incident.firstLink.kind === 'sign-in-page' && incident.removals.length === 0 && !staleSign(incident);
  if (!witnessed && !signOutRequest && !onlyLeft) return null;
  const wiped = incident.removals.some((removal) => removal.how === 'clear');
  const wentToSignIn =
    incident.signInLocation !== null &&
    incident.endedAt - incident.at <= TOGETHER_MS &&
    !foundOutLater(incident);
  return { signOutRequest, actedLikeSignOut: signOutRequest !== undefined || (wentToSignIn && !wiped) };
}

/** The page took no notice: somebody came back and asked for something, and the server's refusal led to the sign-in page. */
function foundOutLater({ idle: { backAt }, scene, signInPage }: Incident): boolean {
  return (
    backAt !== null &&
    scene.requests.some(
      ({ event, outcome }) =>
        outcome === 'refused' &&
        event.startedAt >= backAt &&
        (event.type === 'main_frame' || signInPage === null || event.at <= signInPage.at),
    )
  );
}
