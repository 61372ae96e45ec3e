import { diagnose } from '../../lib/classify/diagnose.ts';
import { glanceOf } from '../../lib/glance/glance.ts';
import { englishResolver } from '../../lib/messages/resolve.ts';
import type { PopupState } from '../../lib/messaging/protocol.ts';
import { headlineLog } from '../../lib/panel/fixtures/headline-log.ts';
import { learnedLimits } from './race-scenes.ts';

const watched: PopupState = {
  origin: 'https://app.example.com',
  closed: null,
  watched: true,
  hasAccess: true,
  paused: false,
  eventCount: 40,
  tabsWithoutStacks: 0,
  badge: false,
  seesPrivate: true,
  glance: null,
};
const closed: PopupState = { ...watched, origin: null, watched: false, hasAccess: false, eventCount: 0 };
const out = (now: number) => glanceOf(diagnose(headlineLog(now - 90_000), { asOf: now }), englishResolver);

/** States of the popup, by name. `nowMs` is the browser's time. */
export const popupScenes: Record<string, (nowMs: number) => PopupState> = {
  'popup-in': (now) => ({
    ...watched,
    badge: true,
    glance: glanceOf(diagnose(learnedLimits(now), { asOf: now }), englishResolver),
  }),
  'popup-out': (now) => ({ ...watched, glance: out(now) }),
  'popup-new': () => ({ ...watched, eventCount: 0, tabsWithoutStacks: 1 }),
  'popup-unwatched': () => ({ ...closed, origin: 'http://a-rather-long-name.of-a-site.example.com:8443' }),
  'popup-paused': (now) => ({ ...watched, paused: true, glance: out(now) }),
  'popup-no-access': (now) => ({ ...watched, hasAccess: false, glance: out(now) }),
  'popup-closed': () => ({ ...closed, closed: 'browser-page', seesPrivate: false }),
  'popup-blocked': () => ({ ...closed, origin: 'https://intranet.example.com', closed: 'blocked' }),
  ...Object.fromEntries(
    (['store', 'view-source', 'file', 'pdf', 'loading'] as const).map((reason) => [
      `popup-closed-${reason}`,
      () => ({ ...closed, closed: reason }),
    ]),
  ),
};
