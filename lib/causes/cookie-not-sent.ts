import { text } from '../messages/text.ts';
import { refusedWithout, unsentCookie } from './cookie-reach.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, firstRefusal } from './facts.ts';
import { lostOnRestart } from './restart.ts';
import type { Evaluation } from './types.ts';

/** The cookie was in the jar, and the request that the server refused went without it. Names the attribute. */
export const cookieNotSent = defineCause({
  code: 'COOKIE_NOT_SENT',
  type: 'STORAGE_CLEARED',
  references: ['RFC 6265bis section 5.8.3', 'better-auth/better-auth#9233', 'qbittorrent/qBittorrent#24422'],
  needs: ['cookies', 'carried'],
  suspect: true,
  evaluate(incident): Evaluation {
    const request = refusedWithout(incident);
    if (!request) {
      const refusal = firstRefusal(incident);
      if (refusal?.event.partial) return { result: 'inconclusive', missing: text('missing.carried') };
      return refusal
        ? {
            result: 'no-match',
            because: text('ruled-out.credential-sent'),
            eventIds: eventIdsOf(refusal),
          }
        : { result: 'no-match', because: text('ruled-out.nothing-refused') };
    }
    const unsent = lostOnRestart(incident) ? null : unsentCookie(incident);
    if (!unsent) return { result: 'no-match', because: text('ruled-out.no-cookie-held') };
    const { cookie, why } = unsent;
    return {
      result: 'match',
      strength: why === 'unknown' ? 0.7 : why === 'credentials' ? 0.85 : 0.93,
      culprit: responseCulprit(request),
      evidence: [
        {
          says: text('evidence.cookie-not-sent', {
            key: cookie.credential.place.key,
            why: { text: text(`kept-back.${why}`) },
          }),
          eventIds: eventIdsOf(request),
        },
      ],
    };
  },
});
