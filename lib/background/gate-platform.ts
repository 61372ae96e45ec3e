import type { Listen, Platform } from '../platform/types.ts';
import type { createGate } from './gate.ts';

/** The same browser, whose events wait for the gate. Registering stays synchronous. */
export function gatePlatform(platform: Platform, gate: ReturnType<typeof createGate>): Platform {
  const gated =
    <T>(listen: Listen<T>): Listen<T> =>
    (listener) =>
      listen(gate(listener));
  const { requests, cookies, navigation, tabs, alarms } = platform;
  return {
    ...platform,
    requests: { listen: gated(requests.listen) },
    cookies: { ...cookies, listen: gated(cookies.listen) },
    navigation: { ...navigation, listen: gated(navigation.listen), opened: gated(navigation.opened) },
    tabs: {
      ...tabs,
      created: gated(tabs.created),
      closed: gated(tabs.closed),
      replaced: gated(tabs.replaced),
      privateEnded: gated(tabs.privateEnded),
    },
    alarms: { ...alarms, listen: gated(alarms.listen) },
  };
}
