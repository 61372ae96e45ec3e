import type { EventDraft } from '../../events/event.ts';
import type { Intake, RawCookie, RawRequest } from '../../intake/types.ts';
import type { Listen, Platform } from '../../platform/types.ts';
import type { BeginReason, Routing, SensorContext, SiteRef } from './sensor.ts';

/** A browser for tests: `emit` plays its events, `jar` is its cookies. */
export function fakePlatform() {
  const listeners = new Map<string, Set<(value: never) => void>>();
  const channel =
    <T>(name: string): Listen<T> =>
    (listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener as never));
      return () => set.delete(listener as never);
    };
  const jar: RawCookie[] = [];
  const alarms = new Map<string, number>();
  const platform: Platform = {
    family: 'chromium',
    requests: { listen: channel('request') },
    cookies: {
      listen: channel('cookie'),
      isPrivateStore: (storeId) => storeId === '1',
      all: async ({ domain, storeId }) =>
        jar.filter((cookie) => cookie.domain.endsWith(domain) && cookie.storeId === storeId),
      change: async () => false,
    },
    notifications: { show: () => {} },
    pages: { change: async () => null },
    onPage: { order: async () => false, openPanel: () => {} },
    navigation: {
      listen: channel('navigation'),
      begun: channel('navigation-begun'),
      opened: channel('opened'),
      frames: async () => [],
    },
    tabs: {
      all: async () => [],
      get: async () => null,
      created: channel('tab-created'),
      closed: channel('tab-closed'),
      replaced: channel('tab-replaced'),
      privateEnded: channel('private-ended'),
    },
    access: { changed: channel('access') },
    idle: { setAfter: () => {}, listen: channel('idle') },
    alarms: {
      set: (name, when) => void alarms.set(name, when),
      cancel: (name) => void alarms.delete(name),
      listen: channel('alarm'),
    },
  };
  const emit = (name: string, value: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(value as never);
  };
  const listening = () => [...listeners.values()].reduce((n, set) => n + set.size, 0);
  return { platform, emit, jar, alarms, listening };
}

/** An intake that says little: enough to see what it was given. */
export const fakeIntake: Intake = {
  fromObservation: async () => [],
  fromNavigation: async ({ url, at, navigation }) => [
    { kind: 'page.navigated', at, by: 'browser', url, navigation },
  ],
  fromRequest: async (request: RawRequest) => [
    {
      kind: 'request.finished',
      at: request.finishedAt,
      by: 'browser',
      requestId: request.requestId,
      method: request.method,
      url: request.url,
      type: request.type,
      startedAt: request.startedAt,
      status: request.status,
      ...(request.error ? { error: request.error } : {}),
      ...(request.partial ? { partial: true } : {}),
    },
  ],
  async fromCookie(cookie, change, at): Promise<EventDraft[]> {
    if (!cookie.name.startsWith('session')) return [];
    const fields = {
      by: 'browser' as const,
      at,
      name: cookie.name,
      domain: cookie.domain,
      path: cookie.path,
      httpOnly: cookie.httpOnly,
      secure: cookie.secure,
      session: cookie.session,
      expiresAt: cookie.expirationDate === undefined ? null : cookie.expirationDate * 1000,
      credential: 'session' as const,
      format: 'opaque' as const,
      fingerprint: Buffer.from(cookie.value).toString('hex').padEnd(16, '0').slice(0, 16),
    };
    if (change === null) return [{ kind: 'cookie.seen', ...fields }];
    const cause = change.cause as 'explicit' | 'overwrite' | 'expired';
    return [{ kind: 'cookie.changed', ...fields, removed: change.removed, cause }];
  },
};

/** A context for one sensor in which every tab belongs to one site; `recorded` is what reached its log. */
export function fakeContext(site: SiteRef | null, overrides: Partial<SensorContext> = {}) {
  const fake = fakePlatform();
  const recorded: EventDraft[] = [];
  const kept = new Map<string, unknown>();
  const onDisk = new Map<string, unknown>();
  const sites = site === null ? [] : [site];
  const routing: Routing = {
    ofRequest: () => sites,
    ofNavigation: () => sites,
    ofTab: () => sites,
    ofCookie: () => sites,
    hostsOf: () => ['app.test'],
    open: () => sites,
  };
  const begins: ((site: string, why: BeginReason) => void)[] = [];
  const context: SensorContext = {
    platform: fake.platform,
    routing,
    memory: {
      get: async (key) => structuredClone(kept.get(key)),
      set: async (changes) => {
        for (const [key, value] of Object.entries(changes)) kept.set(key, structuredClone(value));
      },
    },
    lasting: {
      get: async (key) => structuredClone(onDisk.get(key)),
      set: async (changes) => {
        for (const [key, value] of Object.entries(changes)) onDisk.set(key, structuredClone(value));
      },
    },
    now: () => Date.now(),
    begin: () => ({ n: 0 }),
    abandon: () => {},
    record: async (_site, make) => void recorded.push(...(await make(fakeIntake))),
    onBegin(listener) {
      begins.push(listener);
      return () => {};
    },
    ...overrides,
  };
  return { ...fake, context, recorded, kept, onDisk, begins };
}
