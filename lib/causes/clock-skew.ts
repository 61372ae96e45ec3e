import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { nameOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** Libraries allow for less than this; a larger difference breaks them. */
const MATTERS_MS = 30_000;

/**
 * Browser and server disagree about the time. The page judged a token expired by the browser's clock, though by the
 * clock of the server that issued it there was time left, and dropped it with nothing refused.
 */
export const clockSkew = defineCause({
  code: 'CLOCK_SKEW',
  type: 'TOKEN_EXPIRED',
  references: [
    'RFC 7519 section 4.1.4',
    'manfredsteyer/angular-oauth2-oidc#1135',
    'firebase/firebase-js-sdk#2886',
  ],
  needs: ['requests', 'clocks', 'dates'],
  suspect: false,
  evaluate(incident): Evaluation {
    const skewed = incident.clocks.find((clock) => Math.abs(clock.offsetMs) > MATTERS_MS);
    if (!skewed) return { result: 'no-match', because: text('ruled-out.clocks-agree') };
    if (incident.firstLink.kind !== 'removal')
      return { result: 'no-match', because: text('ruled-out.not-first-link') };
    const misjudged = incident.credentials.find(
      ({ credential, state }) =>
        state === 'valid' && credential.expiresAt !== null && credential.expiresAt <= incident.at,
    );
    const offset = { durationMs: Math.abs(skewed.offsetMs) };
    const direction = skewed.offsetMs > 0 ? 'ahead' : 'behind';
    if (!misjudged) return { result: 'no-match', because: text('ruled-out.not-misjudged') };
    return {
      result: 'match',
      strength: 0.92,
      culprit: scriptCulprit(witnessedRemoval(incident)),
      evidence: [
        { says: text(`evidence.clock-${direction}`, { server: skewed.origin, offset }), eventIds: [] },
        {
          says: text('evidence.judged-expired', {
            credential: nameOf(misjudged),
            time: { durationMs: misjudged.remainingMs ?? 0 },
          }),
          eventIds: incident.removals.map((removal) => removal.eventId),
        },
      ],
    };
  },
});
