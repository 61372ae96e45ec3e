import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SECOND, Story } from '../../../tests/support/story.ts';
import type { LogEvent } from '../../events/event.ts';
import { englishResolver } from '../../messages/resolve.ts';
import type { OnPageOrder } from '../../messaging/on-page-order.ts';
import type { Run } from '../../recorder/index.ts';
import { fakePlatform } from '../../sensors/browser/testing.ts';
import { fakeArea } from '../testing.ts';
import { createOnPage } from './on-page.ts';

const START = Date.UTC(2026, 0, 15, 9);
const SITE = 'https://app.example';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background with a log; `again` is its next start in the same browser. */
async function world(
  story = new Story({ startsAt: START }).inStore('0').visibility('visible').signIn().work(),
  areas = { local: fakeArea(), session: fakeArea() },
  stores: Record<number, string> = {},
) {
  const { platform, emit } = fakePlatform();
  const orders: ({ tabId: number } & OnPageOrder)[] = [];
  const opened: unknown[] = [];
  const notes: string[] = [];
  const listeners = new Set<(run: Run) => void>();
  let reads = 0;
  platform.onPage = {
    async order(tabId, order) {
      orders.push({ tabId, ...order });
      return true;
    },
    openPanel: (of) => opened.push(of),
  };
  const onPage = createOnPage({
    ...areas,
    platform,
    ofTab: (tabId) => ({ origin: SITE, cookieStoreId: stores[tabId] ?? '0' }),
    taughtOf: () => [],
    say: englishResolver,
    note: (what) => notes.push(what),
    now: () => Date.now(),
  });
  await onPage.load();
  onPage.start(
    {
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async readAll() {
        reads += 1;
        return [...story.events];
      },
    },
    START,
  );
  let told = story.events.length;
  const tell = async () => {
    vi.setSystemTime(story.now);
    const events = story.events.slice(told) as LogEvent[];
    told = story.events.length;
    for (const listener of listeners) listener({ site: SITE, firstSeq: 1, events });
    await vi.advanceTimersByTimeAsync(500);
  };
  const logOut = () =>
    story
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
  return {
    ...{ onPage, orders, opened, notes, listeners, story, tell, logOut, emit, areas },
    readCount: () => reads,
    again: () => world(story, areas, stores),
  };
}
const load = { kind: 'load', frameId: 0, tabId: 1, prerender: false };
const NOTICE = { notice: true, banner: false };

describe('what stands on a page', () => {
  it('is nothing, and no log is read, while no site has it on', async () => {
    const { listeners, logOut, tell, orders, onPage } = await world();
    logOut();
    await tell();
    expect([listeners.size, orders.length]).toEqual([0, 0]);
    await onPage.set(SITE, NOTICE);
    expect(listeners.size).toBe(1);
    await onPage.forget(SITE);
    expect(listeners.size).toBe(0);
  });

  it('is looked for only after events that may tell of a logout', async () => {
    const { onPage, story, tell, readCount } = await world();
    await onPage.set(SITE, NOTICE);
    story
      .wait(SECOND)
      .activity()
      .request('GET', '/v1/me/', 200, { with: ['access'] });
    await tell();
    expect(readCount()).toBe(0);
    story.signInForm(false);
    await tell();
    expect(readCount()).toBe(1);
  });

  it('comes once, again after a navigation, and is over when the person closes it', async () => {
    const { onPage, orders, logOut, tell, emit } = await world();
    await onPage.set(SITE, NOTICE);
    logOut();
    await tell();
    expect(orders).toMatchObject([{ tabId: 1, do: 'show', kind: 'notice', leftMs: 10_000 }]);
    const id = orders[0]?.id ?? '';
    onPage.heard({ type: 'on-page', id, word: 'seen' }, { tabId: 1, frameId: 0 });
    vi.setSystemTime(Date.now() + 4 * SECOND);
    emit('navigation', load);
    expect(orders.at(-1)).toMatchObject({ id, do: 'show', leftMs: 6_000 });
    onPage.heard({ type: 'on-page', id, word: 'closed' }, { tabId: 1, frameId: 0 });
    emit('navigation', load);
    await tell();
    expect(orders.filter((one) => one.do === 'show')).toHaveLength(2);
  });

  it('goes on where a background that was killed had left it, and is not shown twice', async () => {
    const first = await world();
    await first.onPage.set(SITE, NOTICE);
    first.logOut();
    await first.tell();
    const { orders, emit, tell, onPage } = await first.again();
    emit('navigation', load);
    await vi.advanceTimersByTimeAsync(600);
    expect(orders).toMatchObject([{ do: 'show', kind: 'notice', id: first.orders[0]?.id }]);
    onPage.heard({ type: 'on-page', id: orders[0]?.id, word: 'closed' }, { tabId: 1, frameId: 0 });
    await tell();
    expect(orders.filter((one) => one.do === 'show')).toHaveLength(1);
  });

  it('is taken away where it came up after it was closed', async () => {
    const { onPage, orders, logOut, tell } = await world();
    await onPage.set(SITE, NOTICE);
    logOut();
    await tell();
    const id = orders[0]?.id ?? '';
    onPage.heard({ type: 'on-page', id, word: 'closed' }, { tabId: 1, frameId: 0 });
    expect(orders.at(-1)).toEqual({ tabId: 1, do: 'hide', id });
    orders.length = 0;
    onPage.heard({ type: 'on-page', id, word: 'seen' }, { tabId: 1, frameId: 0 });
    expect(orders).toEqual([{ tabId: 1, do: 'hide', id }]);
  });

  it('moves from a hidden tab to the one that is looked at, and is taken from where it was', async () => {
    const { onPage, orders, story, tell } = await world();
    await onPage.set(SITE, { notice: false, banner: true });
    story
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .remove('access')
      .remove('refresh')
      .page('/signin', 2)
      .signInForm(true, 2);
    await tell();
    story.wait(SECOND).page('/signin').signInForm(true);
    await tell();
    const id = orders[0]?.id ?? '';
    expect(orders).toMatchObject([
      { tabId: 2, do: 'show', id },
      { tabId: 2, do: 'hide', id },
      { tabId: 1, do: 'show', id, leftMs: 30_000 },
    ]);
    // It comes into sight there all the same: an order was late.
    onPage.heard({ type: 'on-page', id, word: 'seen' }, { tabId: 2, frameId: 0 });
    expect(orders.at(-1)).toEqual({ tabId: 2, do: 'hide', id });
  });

  it('goes when it is switched off', async () => {
    const { onPage, orders, logOut, tell } = await world();
    await onPage.set(SITE, NOTICE);
    logOut();
    await tell();
    await onPage.set(SITE, { notice: false, banner: false });
    expect(orders.map((one) => one.do)).toEqual(['show', 'hide']);
  });

  it('opens the panel for the tab that shows it, once, and for nobody else', async () => {
    const { onPage, orders, opened, logOut, tell } = await world();
    await onPage.set(SITE, NOTICE);
    logOut();
    await tell();
    const open = { type: 'on-page', id: orders[0]?.id, word: 'open' };
    onPage.heard(open, { tabId: 2, frameId: 0 });
    onPage.heard(open, { tabId: 1, frameId: 3 });
    onPage.heard({ ...open, id: crypto.randomUUID() }, { tabId: 1, frameId: 0 });
    onPage.heard({ ...open, origin: 'https://evil.example' }, { tabId: 1, frameId: 0 });
    expect(opened).toEqual([]);
    onPage.heard(open, { tabId: 1, frameId: 0 });
    onPage.heard(open, { tabId: 1, frameId: 0 });
    expect(opened).toEqual([{ origin: SITE }]);
  });

  it('of a private window stands there only, and opens the panel without an address of it', async () => {
    // Tab 2 is in a normal window, and looked at.
    const story = new Story({ startsAt: START }).inStore('0').visibility('visible', 2).page('/', 2);
    story.inStore('1').visibility('visible').signIn().work();
    const { onPage, orders, opened, logOut, tell } = await world(story, undefined, { 1: '1', 2: '0' });
    await onPage.set(SITE, { notice: true, banner: true });
    logOut();
    story.inStore('0').page('/signin', 2).signInForm(true, 2);
    await tell();
    expect(orders.map(({ tabId }) => tabId)).toEqual([1]);
    onPage.heard({ type: 'on-page', id: orders[0]?.id, word: 'open' }, { tabId: 1, frameId: 0 });
    expect(opened).toEqual([{ tab: 1 }]);
  });

  it('that the page takes away is given up, noted, and said in the settings', async () => {
    const { onPage, orders, notes, logOut, tell } = await world();
    await onPage.set(SITE, NOTICE);
    logOut();
    await tell();
    onPage.heard({ type: 'on-page', id: orders[0]?.id, word: 'gave-up' }, { tabId: 1, frameId: 0 });
    expect(notes.join()).toMatch(/took it away/);
    expect(onPage.of(SITE)).toEqual({ ...NOTICE, trouble: true });
  });

  it('keeps its switches on disk, and what was shown in memory only', async () => {
    const { onPage, areas, logOut, tell } = await world();
    await onPage.set(SITE, { notice: true, banner: true });
    logOut();
    await tell();
    expect(Object.keys(areas.local.values)).toEqual(['on-page-sites']);
    expect(JSON.stringify(areas.session.values)).toContain(SITE);
    await onPage.forget(SITE);
    expect(JSON.stringify([areas.local.values, areas.session.values])).not.toContain(SITE);
  });

  it('is off where what is stored cannot be read', async () => {
    const local = fakeArea({ 'on-page-sites': { [SITE]: { notice: 'yes' }, nonsense: NOTICE } });
    const { onPage, listeners } = await world(undefined, { local, session: fakeArea() });
    expect(onPage.of(SITE)).toEqual({ notice: false, banner: false, trouble: false });
    expect(listeners.size).toBe(0);
  });
});
