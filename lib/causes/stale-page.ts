import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { notTheFirstLink } from './facts.ts';
import { staleSign } from './stale-sign.ts';
import type { Evaluation } from './types.ts';

/**
 * What the person saw was old: an answer of a cache, or a page that the browser brought back from its history. The
 * credentials are all there, and nothing was refused. An app that a service worker serves from old files cannot be told
 * from a new one: what the server has now is not asked for.
 */
export const stalePage = defineCause({
  code: 'STALE_PAGE',
  type: 'UNKNOWN',
  references: ['RFC 9111 section 4', 'HTML Standard, session history', 'auth0/auth0-react#562'],
  needs: ['pages', 'requests'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    if (incident.removals.length > 0 || incident.firstLink.kind !== 'sign-in-page')
      return { result: 'no-match', because: text('ruled-out.credentials-gone') };
    const sign = staleSign(incident);
    if (!sign) return { result: 'no-match', because: text('ruled-out.page-fresh') };
    return {
      result: 'match',
      strength: sign.how === 'history' ? 0.7 : 0.85,
      culprit: { kind: 'browser', says: text(`culprit.stale-${sign.how}`), eventId: sign.eventId },
      evidence: [
        { says: text(`evidence.stale-${sign.how}`), eventIds: [sign.eventId] },
        { says: text('evidence.credentials-there'), eventIds: [] },
      ],
    };
  },
});
