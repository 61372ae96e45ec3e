import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawCookie } from '../../intake/types.ts';
import { cookies } from './cookies.ts';
import type { SiteRef } from './sensor.ts';
import { fakeContext } from './testing.ts';

const SITE: SiteRef = { origin: 'https://app.test', isPrivate: false, cookieStoreId: '0' };
const NOW = 1_700_000_000_000;

const cookie = (more: Partial<RawCookie> = {}): RawCookie => ({
  name: 'session',
  value: 'first',
  domain: 'app.test',
  path: '/',
  httpOnly: true,
  secure: true,
  session: true,
  storeId: '0',
  ...more,
});
const load = { kind: 'load', url: 'https://app.test/', tabId: 1, frameId: 0, prerender: false, at: NOW };

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function start(site: SiteRef | null = SITE) {
  const fake = fakeContext(site);
  const stop = cookies.start(fake.context);
  const change = (of: RawCookie, removed = false, cause = 'explicit') =>
    fake.emit('cookie', { cookie: of, removed, cause, at: Date.now() });
  const brief = () =>
    fake.recorded.map((event) =>
      event.kind === 'cookie.changed'
        ? `${event.removed ? 'removed' : 'set'} ${event.cause}`
        : event.kind === 'cookie.seen'
          ? `seen ${event.name}`
          : event.kind,
    );
  return { ...fake, change, brief, stop };
}

describe('a change of a cookie', () => {
  it('of a watched site is recorded, of other sites not', async () => {
    const watched = start();
    watched.change(cookie());
    const other = start(null);
    other.change(cookie());
    await pass(1_000);
    expect(watched.brief()).toEqual(['set explicit']);
    expect(other.recorded).toEqual([]);
  });

  it('keeps the order in which the browser told of it', async () => {
    const { change, brief } = start();
    change(cookie(), true, 'overwrite');
    change(cookie({ value: 'second' }));
    change(cookie({ value: 'second' }), true);
    await pass(1_000);
    expect(brief()).toEqual(['removed overwrite', 'set explicit', 'removed explicit']);
  });
});

describe('a look at the jar when a page is loaded', () => {
  it('tells what is there, and the next time only what is new', async () => {
    const { emit, jar, brief } = start();
    jar.push(cookie(), cookie({ name: 'theme', value: 'dark' }));
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['seen session']);
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['seen session']);
    jar.push(cookie({ name: 'session2', path: '/auth' }));
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['seen session', 'seen session2']);
  });

  it('says nothing of a change that the browser has told already', async () => {
    const { emit, jar, change, brief } = start();
    jar.push(cookie());
    change(cookie());
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['set explicit']);
  });

  it('remembers what was told across starts of the background', async () => {
    const first = start();
    first.jar.push(cookie());
    first.emit('navigation', load);
    await pass(1_000);
    const second = fakeContext(SITE, { memory: first.context.memory });
    second.jar.push(cookie());
    cookies.start(second.context);
    second.emit('navigation', load);
    await pass(1_000);
    expect(second.recorded).toEqual([]);
  });

  it('tells of a cookie that went away unnoticed', async () => {
    const { emit, jar, brief } = start();
    jar.push(cookie());
    emit('navigation', load);
    await pass(1_000);
    jar.length = 0;
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['seen session', 'removed explicit']);
  });

  it('tells everything again once the log was emptied', async () => {
    const { emit, jar, brief, begins } = start();
    jar.push(cookie());
    emit('navigation', load);
    await pass(1_000);
    for (const begin of begins) begin(SITE.origin, 'cleared');
    await pass(1_000);
    expect(brief()).toEqual(['seen session']);
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['seen session', 'seen session']);
  });

  it('tells only what is new when more origins belong to the site', async () => {
    const { begins, jar, emit, brief } = start();
    jar.push(cookie());
    emit('navigation', load);
    await pass(1_000);
    jar.push(cookie({ name: 'session-of-api' }));
    for (const begin of begins) begin(SITE.origin, 'widened');
    await pass(1_000);
    expect(brief()).toEqual(['seen session', 'seen session-of-api']);
  });

  it('takes no cookie for gone that is out of view', async () => {
    const { context, jar, emit, brief } = start();
    const hosts = ['app.test', 'id.test'];
    context.routing.hostsOf = () => hosts;
    jar.push(cookie(), cookie({ name: 'session-of-provider', domain: 'id.test' }));
    emit('navigation', load);
    await pass(1_000);
    hosts.pop();
    jar.length = 0;
    emit('navigation', load);
    await pass(1_000);
    expect(brief()).toEqual(['seen session', 'seen session-of-provider', 'removed explicit']);
  });

  it('ignores frames within the page and pages loaded ahead', async () => {
    const { emit, jar, recorded } = start();
    jar.push(cookie());
    emit('navigation', { ...load, frameId: 3 });
    emit('navigation', { ...load, prerender: true });
    await pass(1_000);
    expect(recorded).toEqual([]);
  });
});

describe('a cookie that reaches its date', () => {
  const short = cookie({ session: false, expirationDate: (NOW + 5_000) / 1000 });

  it('is told by our own clock where the browser says nothing', async () => {
    const { change, jar, recorded, brief } = start();
    jar.push(short);
    change(short);
    await pass(6_000);
    expect(brief()).toEqual(['set explicit', 'removed own-clock']);
    expect(recorded.at(-1)).toMatchObject({ at: NOW + 5_000, expiresAt: NOW + 5_000 });
  });

  it('is told once where the browser tells of it when the jar is looked at', async () => {
    const fake = start();
    fake.change(short);
    await pass(5_050);
    fake.change(short, true, 'expired');
    await pass(2_000);
    expect(fake.brief()).toEqual(['set explicit', 'removed expired']);
  });

  it('and was renewed in time is not told', async () => {
    const { change, brief } = start();
    change(short);
    await pass(3_000);
    change(short, true, 'overwrite');
    change({ ...short, expirationDate: (NOW + 60_000) / 1000 });
    await pass(6_000);
    expect(brief()).toEqual(['set explicit', 'removed overwrite', 'set explicit']);
  });

  it('far off is met by an alarm, which wakes the background', async () => {
    const { change, alarms, emit, brief } = start();
    change(cookie({ session: false, expirationDate: (NOW + 3_600_000) / 1000 }));
    await pass(1_000);
    expect([...alarms.values()]).toEqual([NOW + 3_600_020]);
    vi.setSystemTime(NOW + 3_600_020);
    emit('alarm', 'cookie-expiry');
    await pass(1_000);
    expect(brief()).toEqual(['set explicit', 'removed own-clock']);
  });

  it('sets no alarm where no cookie of interest expires', async () => {
    const { change, alarms } = start();
    change(cookie());
    change(cookie({ name: 'theme', session: false, expirationDate: (NOW + 60_000) / 1000 }));
    await pass(1_000);
    expect(alarms.size).toBe(0);
  });
});
