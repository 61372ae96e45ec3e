import { isSignInPage, pathOf } from '../detect/sign-in-url.ts';
import type { Incident, Moment } from '../detect/types.ts';

const AT_ONCE_MS = 3_000;

export type StaleSign = Moment & { how: 'cache' | 'history' };

/** What shows that the sign-in page that a person saw was an old one, null where nothing does. */
export function staleSign({ scene, at, endedAt }: Incident): StaleSign | null {
  const isNear = (time: number) => time >= at - AT_ONCE_MS && time <= endedAt;
  const cached = scene.requests.findLast(
    ({ event, role }) =>
      event.fromCache === true && isNear(event.at) && (role === 'probe' || event.type === 'main_frame'),
  );
  if (cached) return { at: cached.event.at, eventId: cached.event.id, how: 'cache' };
  const page = scene.pages.findLast((event) => isNear(event.at) && isSignInPage(event));
  const isBack = /back|forward/.test(page?.transition ?? '');
  const fetched = scene.requests.some(
    ({ event }) =>
      event.type === 'main_frame' && isNear(event.at) && pathOf(event.url) === pathOf(page?.url ?? ''),
  );
  return page && isBack && !fetched ? { at: page.at, eventId: page.id, how: 'history' } : null;
}
