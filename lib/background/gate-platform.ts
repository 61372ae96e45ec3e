import type { Listen, Platform } from '../platform/types.ts';
import { fanOut } from './fan-out.ts';
import type { createGate } from './gate.ts';

/** The same browser, whose events wait for the gate; those of requests and navigations are registered for once. */
export function gatePlatform(platform: Platform, gate: ReturnType<typeof createGate>): Platform {
  const gated =
    <T>(listen: Listen<T>): Listen<T> =>
    (listener) =>
      listen(gate(listener));
  const { requests, cookies, navigation, tabs, access, alarms } = platform;
  return {
    ...platform,
    requests: { listen: fanOut(gated(requests.listen)) },
    cookies: { ...cookies, listen: gated(cookies.listen) },
    navigation: {
      ...navigation,
      listen: fanOut(gated(navigation.listen)),
      begun: gated(navigation.begun),
      opened: gated(navigation.opened),
    },
    tabs: {
      ...tabs,
      created: gated(tabs.created),
      closed: gated(tabs.closed),
      replaced: gated(tabs.replaced),
      privateEnded: gated(tabs.privateEnded),
    },
    access: { changed: gated(access.changed) },
    alarms: { ...alarms, listen: gated(alarms.listen) },
  };
}
