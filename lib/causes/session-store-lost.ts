import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { deployBefore, deployStrength } from './deploy.ts';
import { allValidByDate, eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import { lessLikelyAfterPause, telling } from './pause.ts';
import { refreshRace } from './refresh-race.ts';
import type { Evaluation } from './types.ts';

/** An answer to a sign-in is no older than this when the session begins. */
const BEFORE_SIGN_IN_MS = 1_000;

/** A restart with another build empties stores that live in memory; signed tokens would be refused for their key. */
function withoutNewId(incident: Incident): number {
  const deploy = deployBefore(incident);
  const signed = incident.credentials.some(({ credential }) => credential.format === 'jwt');
  if (deploy && !signed) return deployStrength(deploy);
  return 0.25 * (deploy ? 1 : lessLikelyAfterPause(incident));
}

/** Who comes back too late is given a new id as well, and some servers give one to everybody, signed in or not. */
function withNewId(incident: Incident, name: string): number {
  const pause = telling(incident);
  const afterPause = pause?.personAway || pause?.speaksForItself ? 0.6 : 1;
  return 0.8 * afterPause * (givesIdsToAnybody(incident, name) ? 0.7 : 1);
}

/** The cookie was set before the sign-in, or went with it. */
function givesIdsToAnybody({ scene, session }: Incident, name: string): boolean {
  return scene.setCookies.some(
    ({ cookie, event }) =>
      cookie.name === name &&
      event.startedAt < session.startedAt &&
      (event.at < session.startedAt - BEFORE_SIGN_IN_MS || event.carried?.some((item) => item.name === name)),
  );
}

/**
 * The server forgot its sessions (restart, flushed cache, another node without them). Likely where the refusing
 * answer hands out a new session id (after a pause less so: who comes back too late is given one as well); without
 * that it looks like a revoked session and stays an alternative.
 */
export const sessionStoreLost = defineCause({
  code: 'SESSION_STORE_LOST',
  type: 'SESSION_ENDED',
  references: ['cuttle-cards/cuttle#1365'],
  needs: ['requests', 'carried', 'set-cookies'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    if (statesAnother(incident, 'SESSION_STORE_LOST'))
      return {
        result: 'no-match',
        because: text('ruled-out.server-said-other'),
        eventIds: eventIdsOf(refusal),
      };
    if (!allValidByDate(incident))
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };

    const sent = new Map(
      refusal.event.carried
        ?.filter((item) => item.in === 'cookie')
        .map((item) => [item.name, item.fingerprint]),
    );
    // The value that came, handed back, is no new id: sliding cookies are set with every answer.
    const newId = refusal.event.setCookies?.find(
      (cookie) =>
        !cookie.removes &&
        cookie.credential === 'session' &&
        sent.has(cookie.name) &&
        (cookie.fingerprint === undefined || cookie.fingerprint !== sent.get(cookie.name)),
    );
    return {
      result: 'match',
      strength: newId ? withNewId(incident, newId.name) : withoutNewId(incident),
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: newId
        ? [{ says: text('evidence.new-session-id', { key: newId.name }), eventIds: eventIdsOf(refusal) }]
        : [{ says: text('evidence.refused-though-valid'), eventIds: eventIdsOf(refusal) }],
    };
  },
});
