import type { Diagnosis, Verdict } from '../classify/types.ts';
import type { Session } from '../detect/types.ts';

/**
 * Sessions that went well, latest first: in which the server took requests, and that go on, ended without a logout, or
 * with somebody's own.
 */
export function goodSessions({ lives, logouts }: Diagnosis): Session[] {
  const lost = new Set(logouts.filter((verdict) => !isByHand(verdict)).map(({ sessionId }) => sessionId));
  return lives
    .filter(({ session, lastAcceptedAt }) => lastAcceptedAt !== null && !lost.has(session.id))
    .map(({ session }) => session)
    .reverse();
}

/** Ended by the person's own sign-out. */
export const isByHand = ({ code }: Verdict) => code === 'MANUAL_LOGOUT';
