import { looksLikeSignInUrl, pathOf } from '../detect/sign-in-url.ts';
import type { Incident, Moment } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { notTheFirstLink } from './facts.ts';
import type { Evaluation } from './types.ts';

const AT_ONCE_MS = 3_000;

export type StaleSign = Moment & { how: 'cache' | 'history' | 'old-build' };

/**
 * What the person saw was old: an answer of a cache, a page that the browser brought back from its history, or an app
 * built from files that the server no longer has. The credentials are all there, and nothing was refused.
 */
export const stalePage = defineCause({
  code: 'STALE_PAGE',
  type: 'UNKNOWN',
  references: ['RFC 9111 section 4', 'HTML Standard, session history', 'auth0/auth0-react#562'],
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

function staleSign({ scene, at, endedAt }: Incident): StaleSign | null {
  const isNear = (time: number) => time >= at - AT_ONCE_MS && time <= endedAt;
  const cached = scene.requests.findLast(
    ({ event, role }) =>
      event.fromCache === true && isNear(event.at) && (role === 'probe' || event.type === 'main_frame'),
  );
  if (cached) return { at: cached.event.at, eventId: cached.event.id, how: 'cache' };
  const page = scene.pages.findLast((event) => isNear(event.at) && looksLikeSignInUrl(event.url));
  const isBack = /back|forward/.test(page?.transition ?? '');
  const fetched = scene.requests.some(
    ({ event }) =>
      event.type === 'main_frame' && isNear(event.at) && pathOf(event.url) === pathOf(page?.url ?? ''),
  );
  if (page && isBack && !fetched) return { at: page.at, eventId: page.id, how: 'history' };
  const old = scene.stalePages?.findLast((moment) => isNear(moment.at));
  return old ? { ...old, how: 'old-build' } : null;
}
