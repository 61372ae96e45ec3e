import type { Listen, Platform } from '../platform/types.ts';
import { fanOut } from './fan-out.ts';
import type { createGate } from './gate.ts';
import type { Waking } from './waking.ts';

/**
 * The same browser, whose events wait for the gate and are counted meanwhile; those of requests and navigations are
 * registered for once. Registering stays synchronous.
 */
export function gatePlatform(
  platform: Platform,
  gate: ReturnType<typeof createGate>,
  waking: Pick<Waking, 'request' | 'cookie' | 'navigation'>,
): Platform {
  const gated =
    <T>(listen: Listen<T>, note: (value: T) => void = () => {}): Listen<T> =>
    (listener) => {
      const pass = gate(listener);
      return listen((value) => {
        note(value);
        pass(value);
      });
    };
  const { requests, cookies, navigation, tabs, access, alarms, idle } = platform;
  return {
    ...platform,
    requests: { listen: fanOut(gated(requests.listen, waking.request)) },
    cookies: { ...cookies, listen: gated(cookies.listen, waking.cookie) },
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
    idle: { ...idle, listen: gated(idle.listen) },
    alarms: { ...alarms, listen: gated(alarms.listen) },
  };
}
