import { text } from '../messages/text.ts';
import { scriptCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { wrongExpiry } from './expiry-check.ts';
import { CLAIM_STRENGTH, nameOf, notTheFirstLink } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * The page took a token for expired that had time left, with clocks that agree and nothing refused: seconds against
 * milliseconds, a lifetime taken for time left, a hint cookie that ran out, a timer too long for the browser.
 */
export const clientExpiryBug = defineCause({
  code: 'CLIENT_EXPIRY_BUG',
  type: 'TOKEN_EXPIRED',
  references: ['RFC 7519 section 4.1.4', 'auth0/auth0-spa-js#704', 'saleor/saleor-dashboard#6795'],
  needs: ['removals', 'dates', 'clocks'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const wrong = wrongExpiry(incident);
    if (!wrong) return { result: 'no-match', because: text('ruled-out.no-expiry-check') };
    const { entry, removal, how, hint } = wrong;
    return {
      result: 'match',
      strength: how === 'named-so' ? CLAIM_STRENGTH : 0.93,
      culprit: scriptCulprit(removal),
      evidence: [
        {
          says: text(`evidence.expiry-${how}`, {
            credential: nameOf(entry),
            time: { durationMs: entry.remainingMs ?? 0 },
            key: hint?.name ?? '',
          }),
          eventIds: [removal.eventId, ...(hint ? [hint.id] : [])],
        },
        { says: text('evidence.session-was-good'), eventIds: [] },
      ],
    };
  },
});
