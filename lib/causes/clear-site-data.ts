import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, siteOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** The browser clears within this time of the header (measured). */
const CLEARED_WITHIN_MS = 3_000;

/** An answer carried `Clear-Site-Data`, which wipes cookies, storage or both for the whole origin. */
export const clearSiteData = defineCause({
  code: 'CLEAR_SITE_DATA',
  type: 'STORAGE_CLEARED',
  references: ['W3C Clear Site Data', 'nextcloud/server#11847', 'mastodon/mastodon#8627'],
  needs: ['requests', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const answer = incident.nearby.findLast(
      (event) =>
        clearsCredentials(event.clearSiteData) &&
        siteOf(event.url) === siteOf(incident.location) &&
        event.at <= incident.at + CLEARED_WITHIN_MS &&
        incident.at - event.at <= CLEARED_WITHIN_MS,
    );
    if (!answer) return { result: 'no-match', because: text('ruled-out.no-clear-site-data') };
    if (incident.firstLink.kind === 'refusal' && incident.firstLink.eventId !== answer.id)
      return { result: 'no-match', because: text('ruled-out.removal-was-effect') };
    const fact = incident.requests.find((candidate) => candidate.event.id === answer.id);
    return {
      result: 'match',
      strength: 0.95,
      source: 'backend_middleware',
      culprit: fact
        ? responseCulprit(fact)
        : {
            kind: 'response',
            says: text('culprit.response', {
              method: answer.method,
              address: answer.url,
              status: answer.status ?? 0,
            }),
            url: answer.url,
            eventId: answer.id,
          },
      evidence: [
        {
          says: text('evidence.clear-site-data', { types: (answer.clearSiteData ?? []).join(', ') }),
          eventIds: fact ? eventIdsOf(fact) : [answer.id],
        },
      ],
    };
  },
});

/** `"cache"` alone leaves cookies and storage where they are. */
function clearsCredentials(types: string[] | undefined): boolean {
  return types?.some((type) => /cookies|storage|\*/.test(type)) ?? false;
}
