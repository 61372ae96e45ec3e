import type { EventOf } from '../events/event.ts';
import type { Ending } from './session-state.ts';
import { isSignInPage, originAndPath } from './sign-in-url.ts';
import type { Incident } from './types.ts';

/** The page to sign in on comes within this time of the end. */
const FOLLOWS_WITHIN_MS = 3_000;

/**
 * The page that the person was on when the ending began (never one to sign in on), and the one that they were sent
 * to.
 * @param navigations of top frames, in order
 * @param begunAt when the control was used, the refused request was sent, or the credentials went
 */
export function pagesOf(
  ending: Ending,
  navigations: readonly EventOf<'page.navigated'>[],
  begunAt: number,
  tabs: ReadonlySet<number>,
  siteOrigin: string,
): Pick<Incident, 'location' | 'signInLocation' | 'signInPage'> {
  const inTabs = navigations.filter((event) => event.tabId != null && tabs.has(event.tabId));
  const candidates = inTabs.length > 0 ? inTabs : navigations;
  const location = candidates.findLast((event) => event.at <= begunAt && !isSignInPage(event));
  const shown = candidates.find(
    (event) => event.at >= begunAt && event.at <= ending.endedAt + FOLLOWS_WITHIN_MS && isSignInPage(event),
  );
  const signIn = ending.signInPage ?? (shown && { at: shown.at, url: shown.url, eventId: shown.id });
  return {
    location: location ? originAndPath(location.url) : siteOrigin,
    signInLocation: signIn ? originAndPath(signIn.url) : null,
    signInPage: signIn ? { at: signIn.at, eventId: signIn.eventId } : null,
  };
}
