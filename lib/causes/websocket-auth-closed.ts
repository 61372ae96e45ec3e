import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { notTheFirstLink } from './facts.ts';
import type { Evaluation } from './types.ts';

const AT_ONCE_MS = 3_000;

/** RFC 6455 section 7.4.1, IANA's registry (3000, 3003), and what servers made of HTTP's: 4401, 4403. */
const REFUSING = new Set([1008, 3000, 3003, 4001, 4003, 4400, 4401, 4403]);

/**
 * The server closed a WebSocket with a code that says “not signed in”, no HTTP request was refused, and the page gave up.
 * A form of refusal.
 */
export const websocketAuthClosed = defineCause({
  code: 'WEBSOCKET_AUTH_CLOSED',
  type: 'AUTH_ERROR',
  references: ['RFC 6455 section 7.4.1', 'apollographql/apollo-kotlin#3230'],
  needs: ['sockets'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const closed = incident.scene.closures.findLast(
      ({ at, code }) => REFUSING.has(code) && at <= incident.at && incident.at - at <= AT_ONCE_MS,
    );
    if (!closed) return { result: 'no-match', because: text('ruled-out.no-socket-closed') };
    const { code, reason, eventId } = closed;
    return {
      result: 'match',
      strength: 0.88,
      source: 'backend_middleware',
      culprit: scriptCulprit(witnessedRemoval(incident)),
      evidence: [{ says: text('evidence.socket-closed', { code, reason }), eventIds: [eventId] }],
    };
  },
});
