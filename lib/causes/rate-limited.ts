import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import { rateLimit } from './rate-limit.ts';
import type { Evaluation } from './types.ts';

export const rateLimited = defineCause({
  code: 'RATE_LIMITED',
  type: 'AUTH_ERROR',
  references: ['RFC 6585 section 4', 'home-assistant/core#56315'],
  needs: ['requests'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const found = rateLimit(incident);
    if (!found) return { result: 'no-match', because: text('ruled-out.no-storm') };
    const { limited, storm } = found;
    return {
      result: 'match',
      strength: 0.94,
      source: 'token_refresh_failure',
      culprit: responseCulprit(limited),
      evidence: [
        {
          says: text('evidence.rate-limited', { status: limited.event.status ?? 0, count: storm.length }),
          eventIds: eventIdsOf(...storm.slice(-5)),
        },
      ],
    };
  },
});
