import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { memoryChannels } from '../messaging/memory-port.ts';
import type { TabInfo } from '../platform/types.ts';
import { fakeIntake, fakePlatform } from '../sensors/browser/testing.ts';
import { startBackground } from './background.ts';
import type { Background, BackgroundOptions } from './options.ts';
import { fakeArea } from './testing.ts';

const APP = 'https://app.test';
const tab = (tabId: number, url: string, isPrivate = false): TabInfo => ({
  tabId,
  url,
  isPrivate,
  cookieStoreId: isPrivate ? '1' : '0',
});
const asked = (stage: string, at: number, more = {}) => ({
  stage,
  requestId: '1',
  url: `${APP}/api`,
  method: 'GET',
  type: 'xmlhttprequest',
  at,
  tabId: 1,
  frameId: 0,
  documentId: null,
  initiator: APP,
  documentUrl: null,
  isPrivate: null,
  body: null,
  requestHeaders: [],
  responseHeaders: [],
  isStatic: false,
  status: 401,
  fromCache: false,
  ...more,
});

/** A browser profile: what outlives the background, and tabs. */
function profile() {
  const addresses: string[] = [];
  return {
    indexedDB: new IDBFactory(),
    local: fakeArea(),
    session: fakeArea(),
    tabs: [tab(1, `${APP}/`)],
    /** What the top frame of each tab shows, by tab id. */
    addresses,
  };
}

let boots = 0;
function boot(from = profile(), more: Partial<BackgroundOptions> = {}) {
  boots += 1;
  const fake = fakePlatform();
  fake.platform.tabs.all = async () => from.tabs;
  fake.platform.navigation.frames = async (tabId) => {
    const url = from.addresses[tabId];
    return url ? [{ frameId: 0, url }] : [];
  };
  const registered: (readonly string[])[] = [];
  const injected: number[] = [];
  let access = (_origin: string) => true;
  const background = startBackground({
    platform: fake.platform,
    indexedDB: from.indexedDB,
    local: from.local,
    session: from.session,
    scripts: {
      register: async (origins) => void registered.push(origins),
      inject: async (tabId) => {
        injected.push(tabId);
        return 'started';
      },
      hasAccess: async (origin) => access(origin),
    },
    createIntake: async () => fakeIntake,
    fingerprinterOf: async () => ({ fingerprint: async (value) => `fp:${value}` }),
    exportTimeline: (async ({ events }: { events: readonly LogEvent[] }) => ({ events })) as never,
    generator: async () => ({ version: '1', browser: 'Test 1', platform: 'Test' }),
    fetchText: async () => null,
    postReport: async () => ({ kind: 'unreachable' }),
    everything: false,
    now: () => Date.now(),
    bootId: `boot${boots}`,
    ...more,
  });
  const request = () => {
    for (const stage of ['before', 'sent', 'answered', 'started'])
      fake.emit('request', asked(stage, Date.now()));
  };
  const events = async (origin = APP) => {
    await new Promise((resolve) => setTimeout(resolve, 350));
    const answer = (await background.answer({ type: 'export-timeline', origin })) as { events?: LogEvent[] };
    return answer.events ?? [];
  };
  /** What the browser lets us see from now on; it tells of the change only by `emit('access')`. */
  const setAccess = (value: boolean | ((origin: string) => boolean)) => {
    access = typeof value === 'boolean' ? () => value : value;
  };
  return { ...fake, background, registered, injected, request, events, setAccess };
}

const errorOf = (answer: unknown) => (answer as { error?: { code: string } }).error?.code;

describe('teaching a site', () => {
  const rules = [{ kind: 'request', path: '/api/x7', is: 'refresh' }];
  const file = JSON.stringify({ format: 'logout-lens/taught-site', version: 1, rules });

  it('is kept over a restart, noted in the log, and forgotten with the site', async () => {
    const from = profile();
    const first = boot(from);
    await first.background.answer({ type: 'watch', origin: APP });
    const state = await first.background.answer({ type: 'teach', origin: APP, rules: file });
    expect(state).toMatchObject({ origin: APP, taught: rules });
    expect(await first.events()).toContainEqual(expect.objectContaining({ kind: 'site.taught', rules: 1 }));

    const second = boot(from).background;
    expect(await second.answer({ type: 'site-state', origin: APP })).toMatchObject({ taught: rules });
    await second.answer({ type: 'clear', origin: APP });
    expect(await second.answer({ type: 'site-state', origin: APP })).toMatchObject({ taught: rules });
    await second.answer({ type: 'unwatch', origin: APP });
    await second.answer({ type: 'clear', origin: APP });
    expect(await second.answer({ type: 'site-state', origin: APP })).toMatchObject({ taught: [] });
  });

  it('takes all of a file or nothing, and says what is wrong', async () => {
    const { background } = boot();
    await background.answer({ type: 'watch', origin: APP });
    await background.answer({ type: 'teach', origin: APP, rules });
    const bad = await background.answer({ type: 'teach', origin: APP, rules: file.replace('/api', 'api') });
    expect(bad).toMatchObject({
      error: { code: 'taught-path-start', message: expect.stringContaining('rules[0].path') },
    });
    expect(await background.answer({ type: 'site-state', origin: APP })).toMatchObject({ taught: rules });
    const token = `/${btoa('{"alg":"HS256"}')}.${btoa('{"sub":"ada","exp":1}')}.c2lnbmF0dXJl`;
    const secret = [{ kind: 'request', path: token, is: 'refresh' }];
    expect(errorOf(await background.answer({ type: 'teach', origin: APP, rules: secret }))).toBe(
      'taught-secret',
    );
    expect(errorOf(await background.answer({ type: 'teach', origin: 'https://b.test', rules }))).toBe(
      'not-watched',
    );
  });
});

describe('the background', () => {
  it('listens to everything before it has loaded anything', () => {
    const { listening } = boot();
    expect(listening()).toBeGreaterThanOrEqual(10);
  });

  it('misses nothing of the event that started it', async () => {
    const from = profile();
    const first = boot(from);
    await first.background.answer({ type: 'watch', origin: APP });
    const second = boot(from);
    second.request();
    const events = await second.events();
    expect(events.filter(({ kind }) => kind === 'request.finished')).toHaveLength(1);
  });

  it('does nothing for sites that nobody watches', async () => {
    const { request, background, events, emit } = boot();
    request();
    emit('navigation', {
      kind: 'load',
      url: `${APP}/`,
      tabId: 1,
      frameId: 0,
      documentId: null,
      at: 1,
      transition: null,
      qualifiers: [],
      prerender: false,
    });
    expect(await events()).toEqual([]);
    expect(await background.answer({ type: 'list-sites' })).toEqual({ sites: [] });
  });

  it('records everything where everything is watched', async () => {
    const { request, background, events } = boot(profile(), { everything: true });
    request();
    expect((await events()).map(({ kind }) => kind).sort()).toEqual([
      'recording.started',
      'request.finished',
    ]);
    expect(await background.answer({ type: 'list-sites' })).toMatchObject({
      sites: [{ origin: APP, eventCount: 2 }],
    });
  });
});

describe('fingerprints of values that a person’s file names', () => {
  it('are made in their order for a site that has a log, and kept nowhere', async () => {
    const { request, background, events } = boot(profile(), { everything: true });
    const ask = (origin: string) =>
      background.answer({ type: 'fingerprints', origin, values: ['one-secret', 'two'] });
    request();
    await events();
    expect(await ask(APP)).toEqual({ fingerprints: ['fp:one-secret', 'fp:two'] });
    expect(JSON.stringify(await events())).not.toContain('one-secret');
    expect(await ask('https://unknown.test')).toEqual({ fingerprints: [] });
    expect(await ask('no origin')).toMatchObject({ error: { code: 'not-an-origin' } });
    const tooMany = { type: 'fingerprints', origin: APP, values: Array(501).fill('x') };
    expect(await background.answer(tooMany)).toMatchObject({ error: { code: 'unknown-request' } });
  });
});

describe('watching a site', () => {
  it('registers scripts, reaches into its open tabs and looks at its cookies', async () => {
    const { background, registered, injected, jar, events } = boot();
    jar.push({
      name: 'session',
      value: 'x',
      domain: 'app.test',
      path: '/',
      httpOnly: true,
      secure: true,
      session: true,
      storeId: '0',
    });
    const state = await background.answer({ type: 'watch', origin: `${APP}/some/path` });
    expect(state).toMatchObject({ origin: APP, watched: true, hasAccess: true, tabsWithoutStacks: 1 });
    expect(registered).toEqual([[APP]]);
    expect(injected).toEqual([1]);
    expect((await events()).map(({ kind }) => kind)).toEqual(['recording.started', 'cookie.seen']);
  });

  it('asks for access first', async () => {
    const { background, setAccess, registered } = boot();
    setAccess(false);
    expect(errorOf(await background.answer({ type: 'watch', origin: APP }))).toBe('no-access');
    expect(registered).toEqual([]);
  });

  it('ends with unwatch, which keeps the log', async () => {
    const { background, registered, request, events } = boot();
    await background.answer({ type: 'watch', origin: APP });
    expect(await background.answer({ type: 'unwatch', origin: APP })).toMatchObject({ watched: false });
    request();
    expect(registered.at(-1)).toEqual([]);
    expect((await events()).map(({ kind }) => kind)).toEqual(['recording.started', 'recording.stopped']);
  });

  it('and then clearing leaves no trace of the site', async () => {
    const from = profile();
    const { background } = boot(from);
    await background.answer({ type: 'watch', origin: APP });
    await background.answer({ type: 'unwatch', origin: APP });
    await background.answer({ type: 'clear', origin: APP });
    expect(await background.answer({ type: 'site-state', origin: APP })).toMatchObject({ eventCount: 0 });
    expect(errorOf(await background.answer({ type: 'export-timeline', origin: APP }))).toBe(
      'nothing-recorded',
    );
    expect(JSON.stringify(from.local.values)).not.toContain(APP);
  });

  it('is renewed after an update, whose old scripts are cut off', async () => {
    const from = profile();
    await boot(from).background.answer({ type: 'watch', origin: APP });
    const { background, registered, injected } = boot(from);
    background.woken('updated');
    await vi.waitFor(() => expect(injected).toEqual([1]));
    expect(registered).toEqual([[APP]]);
  });
});

const API = 'https://api.test';
const IDP = 'https://id.test';

describe('an origin that belongs to a site', () => {
  /** A watched site that has been seen to sign in at IDP, which we may not see. */
  async function signsInElsewhere(from = profile()) {
    const booted = boot(from);
    const { background, emit, setAccess } = booted;
    await background.answer({ type: 'watch', origin: APP });
    setAccess((origin) => origin === APP);
    emit('navigation-begun', { url: `${IDP}/authorize?prompt=none`, tabId: 1, frameId: 2 });
    return booted;
  }
  const stateOf = (background: { answer(message: unknown): Promise<unknown> }) =>
    background.answer({ type: 'site-state', origin: APP });
  const include = (origins: string[], origin = APP) => ({ type: 'include-origins', origin, origins });

  it('is named as missing until the browser lets us see it', async () => {
    const { background, setAccess } = await signsInElsewhere();
    expect(await stateOf(background)).toMatchObject({
      origins: [],
      missingOrigins: [{ origin: IDP, uses: 'sign-in' }],
    });
    setAccess(true);
    expect(await stateOf(background)).toMatchObject({ missingOrigins: [] });
  });

  it('is included once access is given: scripts run on the pages of a sign-in, and exports name it', async () => {
    const from = profile();
    const exported: unknown[] = [];
    const exportTimeline = (async (input: { origins: unknown }) => exported.push(input.origins)) as never;
    const { background, setAccess, registered } = await signsInElsewhere(from);
    setAccess(true);
    expect(await background.answer(include([`${IDP}/any/path`, IDP]))).toMatchObject({
      origins: [IDP],
      missingOrigins: [],
    });
    expect(registered.at(-1)).toEqual([APP, IDP]);
    const later = boot(from, { exportTimeline });
    expect(await stateOf(later.background)).toMatchObject({ origins: [IDP] });
    await later.background.answer({ type: 'export-timeline', origin: APP });
    expect(exported).toEqual([[IDP]]);
  });

  it('has no scripts where it is an API, which has no pages', async () => {
    const { background, registered } = boot(profile(), {
      createIntake: async () => ({ ...fakeIntake }),
      fingerprinterOf: async () => ({ fingerprint: async (value) => `fp:${value}` }),
    });
    await background.answer({ type: 'watch', origin: APP });
    const [relay, end] = memoryChannels();
    background.connectRelay(end, { tab: tab(1, `${APP}/`), frameId: 0, origin: APP, documentId: 'd' });
    const observation = { type: 'other-origin', origin: API, answer: 'refused' };
    const acknowledged = new Promise((resolve) => relay.onMessage(resolve));
    const batch = { version: 1, type: 'batch', relayId: 'relay0001', first: 0 };
    relay.post({ ...batch, items: [{ at: Date.now(), observation }] });
    await acknowledged;
    expect(await background.answer(include([API]))).toMatchObject({ origins: [API] });
    expect(registered.at(-1)).toEqual([APP]);
  });

  it('is refused without access, without a watched site and where it is none', async () => {
    const { background } = await signsInElsewhere();
    const refused = (await background.answer(include([APP, IDP]))) as { error: { message: string } };
    expect(errorOf(refused)).toBe('no-access');
    expect(refused.error.message).toContain(IDP);
    expect(errorOf(await background.answer(include([APP], 'https://nobody.test')))).toBe('not-watched');
    expect(errorOf(await background.answer(include(['about:blank'])))).toBe('not-an-origin');
    const twenty = Array.from({ length: 20 }, (_, i) => `https://s${i}.test`);
    expect(errorOf(await background.answer(include(twenty)))).toBe('no-access');
    expect(await stateOf(background)).toMatchObject({ origins: [] });
  });

  it('is missing again when its access is taken away, and the log says so', async () => {
    const { background, setAccess, emit, events } = await signsInElsewhere();
    setAccess(true);
    await background.answer(include([IDP]));
    setAccess((origin) => origin === APP);
    emit('access', undefined);
    expect((await events()).at(-1)).toMatchObject({ kind: 'sensor.unread', what: IDP, why: 'access-denied' });
    expect(await stateOf(background)).toMatchObject({
      origins: [IDP],
      missingOrigins: [{ origin: IDP, uses: 'sign-in' }],
    });
  });

  it('leaves with the site', async () => {
    const from = profile();
    const { background, setAccess } = await signsInElsewhere(from);
    setAccess(true);
    await background.answer(include([IDP]));
    await background.answer({ type: 'unwatch', origin: APP });
    await background.answer({ type: 'watch', origin: APP });
    setAccess((origin) => origin === APP);
    expect(await stateOf(background)).toMatchObject({ origins: [], missingOrigins: [] });
    expect(JSON.stringify(from.local.values)).not.toContain(IDP);
  });
});

describe('access that is taken away', () => {
  const recordings = (events: LogEvent[]) =>
    events
      .filter(({ kind }) => kind.startsWith('recording.'))
      .map(({ kind, ...rest }) => `${kind} ${'why' in rest ? rest.why : ''}`);

  it('ends recording until it is given again, and both are said', async () => {
    const { background, setAccess, emit, request, events, injected } = boot();
    background.woken('browser-started');
    await background.answer({ type: 'watch', origin: APP });
    setAccess(false);
    emit('access', undefined);
    await vi.waitFor(async () => expect(recordings(await events())).toHaveLength(2));
    request();
    const before = await events();
    expect(recordings(before)).toEqual(['recording.started watched', 'recording.stopped access-removed']);
    expect(before.filter(({ kind }) => kind === 'request.finished')).toEqual([]);
    expect(await background.answer({ type: 'site-state', origin: APP })).toMatchObject({
      watched: true,
      hasAccess: false,
    });

    setAccess(true);
    emit('access', undefined);
    await vi.waitFor(() => expect(injected).toEqual([1, 1]));
    request();
    const after = await events();
    expect(recordings(after).slice(2)).toEqual([
      'recording.gap access-removed',
      'recording.started access-given',
    ]);
    expect(after.find(({ kind }) => kind === 'recording.gap')).toMatchObject({ from: before.at(-1)?.at });
    expect(after.filter(({ kind }) => kind === 'request.finished')).toHaveLength(1);
  });

  it('stops the relay of a page that lives on', async () => {
    const { background, setAccess, emit, events } = boot();
    await background.answer({ type: 'watch', origin: APP });
    const [relay, end] = memoryChannels();
    const replies: unknown[] = [];
    relay.onMessage((reply) => replies.push(reply));
    background.connectRelay(end, { tab: tab(1, `${APP}/`), frameId: 0, origin: APP, documentId: 'd' });
    setAccess(false);
    emit('access', undefined);
    await vi.waitFor(async () => expect(recordings(await events())).toHaveLength(2));
    relay.post({ version: 1, type: 'batch', relayId: 'relay0001', first: 0, items: [] });
    await vi.waitFor(() => expect(replies).toEqual([{ version: 1, type: 'stop' }]));
  });

  it('is noticed at the next start where nobody listened', async () => {
    const from = profile();
    await boot(from).background.answer({ type: 'watch', origin: APP });
    const restarted = () => ({ ...from, session: fakeArea() });
    const later = boot(restarted());
    later.setAccess(false);
    expect(recordings(await later.events())).toEqual([
      'recording.started watched',
      'recording.stopped access-removed',
    ]);
    later.request();
    expect((await later.events()).filter(({ kind }) => kind === 'request.finished')).toEqual([]);
    const again = boot(restarted());
    expect(recordings(await again.events())).toEqual([
      'recording.started watched',
      'recording.stopped access-removed',
      'recording.gap access-removed',
      'recording.started access-given',
    ]);
  });

  it('does not concern sites that we may still see', async () => {
    const from = profile();
    const { background, setAccess, emit, request, events } = boot(from);
    await background.answer({ type: 'watch', origin: APP });
    await background.answer({ type: 'watch', origin: 'https://other.test' });
    setAccess((origin) => origin === APP);
    emit('access', undefined);
    await vi.waitFor(async () => expect(await events('https://other.test')).toHaveLength(2));
    request();
    expect(recordings(await events())).toEqual(['recording.started watched']);
    expect((await events()).filter(({ kind }) => kind === 'request.finished')).toHaveLength(1);
  });
});

describe('a mark of the person', () => {
  it('stands at the moment that it was asked for, with no secret in its words', async () => {
    const { background, events } = boot();
    await background.answer({ type: 'watch', origin: APP });
    const set = async (at?: number) => {
      const says = ' Saved, password=hunter2-canary ';
      await background.answer({ type: 'mark', origin: APP, says, ...(at === undefined ? {} : { at }) });
      return (await events()).filter(({ kind }) => kind === 'user.mark');
    };
    const [first] = await set();
    expect(first).toMatchObject({ by: 'user', says: expect.stringMatching(/^Saved, /) });
    expect(JSON.stringify(first)).not.toContain('hunter2');
    // Nothing ahead of now, and nothing longer ago than somebody writes at a mark.
    const before = Date.now();
    await set(before + 60_000_000);
    const ats = (await set(before - 60_000_000)).map(({ at }) => at).sort((a, b) => a - b);
    const after = Date.now();
    expect(ats[0]).toBeGreaterThanOrEqual(before - 600_000);
    expect(ats[0]).toBeLessThanOrEqual(after - 600_000);
    expect(ats.at(-1)).toBeLessThanOrEqual(after);
  });
});

describe('a paused site', () => {
  it('is not recorded; resuming says since when, and reaches into its tabs, also those loaded meanwhile', async () => {
    const { background, request, events, injected, emit } = boot();
    background.woken('browser-started');
    await background.answer({ type: 'watch', origin: APP });
    await background.answer({ type: 'pause', origin: APP });
    request();
    emit('navigation', {
      kind: 'load',
      url: `${APP}/x`,
      tabId: 1,
      frameId: 0,
      documentId: null,
      at: 2,
      transition: 'link',
      qualifiers: [],
      prerender: false,
    });
    expect((await events()).map(({ kind }) => kind)).toEqual(['recording.started', 'recording.stopped']);
    await background.answer({ type: 'resume', origin: APP });
    expect(injected).toEqual([1, 1]);
    request();
    expect((await events()).map(({ kind }) => kind)).toEqual([
      'recording.started',
      'recording.stopped',
      'recording.gap',
      'recording.started',
      'request.finished',
    ]);
  });

  it('that the person watches again is resumed', async () => {
    const { background, events } = boot();
    await background.answer({ type: 'watch', origin: APP });
    await background.answer({ type: 'pause', origin: APP });
    expect(await background.answer({ type: 'watch', origin: APP })).toMatchObject({ paused: false });
    expect((await events()).at(-1)).toMatchObject({ kind: 'recording.started', why: 'resumed' });
  });
});

describe('a request of a page of ours', () => {
  it('that nobody knows gets a failure that says what to do', async () => {
    const { background } = boot();
    for (const message of [
      null,
      'x',
      {},
      { type: 'nope' },
      { type: 'site-of-tab' },
      { type: 'clear', origin: 7 },
    ]) {
      expect(errorOf(await background.answer(message))).toBe('unknown-request');
    }
    expect(errorOf(await background.answer({ type: 'clear', origin: 'chrome://settings' }))).toBe(
      'not-an-origin',
    );
  });

  it('about a tab names its site, or why it can have none', async () => {
    const from = profile();
    from.addresses = ['', `${APP}/x`, 'chrome://settings/', 'https://chromewebstore.google.com/'];
    const { background } = boot(from);
    const ask = (tabId: number) => background.answer({ type: 'site-of-tab', tabId });
    expect(await ask(1)).toMatchObject({ origin: APP, watched: false, closed: null });
    expect(await ask(2)).toMatchObject({ origin: '', closed: 'browser-page' });
    expect(await ask(3)).toMatchObject({ origin: 'https://chromewebstore.google.com', closed: 'store' });
    expect(errorOf(await ask(9))).toBe('no-such-page');
  });

  it('about a tab says beside a log that the page which it shows now cannot be watched', async () => {
    const from = profile();
    const { background, request, events } = boot(from, { everything: true });
    request();
    await events();
    const ask = () => background.answer({ type: 'site-of-tab', tabId: 1 });
    from.addresses = ['', `${APP}/x`];
    expect(await ask()).not.toHaveProperty('pageClosed');
    from.addresses = ['', `view-source:${APP}/x`];
    expect(await ask()).toMatchObject({ origin: APP, closed: null, pageClosed: 'view-source' });
    from.addresses = ['', `${APP}/x`];
    expect(await ask()).not.toHaveProperty('pageClosed');
  });

  it('passes on what an exporter says, and nothing of other errors', async () => {
    const failing = (error: Error) =>
      boot(profile(), { everything: true, exportTimeline: (() => Promise.reject(error)) as never });
    const refused = Object.assign(new Error('Looks like a token.'), { code: 'refused' });
    const ask = { type: 'export-timeline', origin: APP };
    expect(await failing(refused).background.answer(ask)).toEqual({
      error: { code: 'refused', message: 'Looks like a token.' },
    });
    const answer = await failing(new Error('internal secret')).background.answer(ask);
    expect(errorOf(answer)).toBe('failed');
    expect(JSON.stringify(answer)).not.toContain('internal');
  });
});

describe('lines of a server’s log that a panel joined', () => {
  const at = Date.UTC(2024, 0, 15, 14, 32, 15);
  const line = {
    id: 's1',
    kind: 'server.logged',
    at,
    by: 'derived',
    loggedAt: at,
    line: 7,
    format: 'json',
    says: 'session store was flushed',
    joined: 'time',
  };
  const exported = async (background: Background, serverLines: unknown[]) =>
    Object(await background.answer({ type: 'export-timeline', origin: APP, serverLines }));

  it('are in that export, and in no other', async () => {
    const { background, request, events } = boot(profile(), { everything: true });
    request();
    await vi.waitFor(async () => expect((await events()).length).toBeGreaterThan(1));
    const { events: withLines } = await exported(background, [line]);
    expect(withLines).toContainEqual(expect.objectContaining({ kind: 'server.logged', line: 7 }));
    expect((await events()).map(({ kind }) => kind)).not.toContain('server.logged');
  });

  it('are refused where they are anything else', async () => {
    const { background } = boot(profile(), { everything: true });
    for (const bad of [{ ...line, kind: 'page.form', signInForm: true }, { ...line, line: 'x' }, null])
      expect(errorOf(await exported(background, [bad]))).toBe('bad-server-lines');
  });
});

describe('a relay', () => {
  const hello = { version: 1, type: 'batch', relayId: 'relay0001', first: 0, items: [] };

  it('that speaks before the state is there is heard', async () => {
    const { background } = boot(profile(), { everything: true });
    const [relay, end] = memoryChannels();
    const replies: unknown[] = [];
    relay.onMessage((reply) => replies.push(reply));
    background.connectRelay(end, { tab: tab(1, `${APP}/`), frameId: 0, origin: APP, documentId: 'd' });
    relay.post({ ...hello, items: [{ at: 1, observation: { type: 'visibility', state: 'visible' } }] });
    await vi.waitFor(() => expect(replies).toMatchObject([{ type: 'ack', upTo: 0 }]));
  });

  it('of a site that nobody watches is told to stop', async () => {
    const { background } = boot();
    const [relay, end] = memoryChannels();
    const replies: unknown[] = [];
    relay.onMessage((reply) => replies.push(reply));
    background.connectRelay(end, { tab: tab(1, `${APP}/`), frameId: 0, origin: APP, documentId: 'd' });
    await vi.waitFor(() => expect(replies).toEqual([{ version: 1, type: 'stop' }]));
  });
});

it('what a private window does never reaches the disk', async () => {
  const from = profile();
  from.tabs = [tab(1, `${APP}/`, true)];
  const { request, events } = boot(from, { everything: true });
  request();
  expect((await events()).map(({ kind }) => kind).sort()).toEqual(['recording.started', 'request.finished']);
  expect(JSON.stringify(from.local.values)).not.toContain(APP);
  const later = boot({ ...from, session: fakeArea(), tabs: [] }, { everything: true });
  expect(await later.events()).toEqual([]);
});

it('a log that vanished is said to be damaged', async () => {
  const from = profile();
  await boot(from).background.answer({ type: 'watch', origin: APP });
  const later = boot({ ...from, indexedDB: new IDBFactory() });
  expect((await later.events()).map((event) => event.kind === 'recording.gap' && event.why)).toContain(
    'log-damaged',
  );
});
