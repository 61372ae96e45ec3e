import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Story } from '../../../tests/support/story.ts';
import { englishResolver } from '../../messages/resolve.ts';
import type { Run } from '../../recorder/index.ts';
import { fakePlatform } from '../../sensors/browser/testing.ts';
import { fakeArea } from '../testing.ts';
import { createOnPage, type OnPage } from './on-page.ts';
import { slowPages } from './pages-for-tests.ts';

const START = Date.UTC(2026, 0, 15, 9);
const SITE = 'https://app.example';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

type Delays = Parameters<typeof slowPages>[0];

/** A browser with two tabs of a site where both are switched on, and somebody signed in. */
async function browserWith(delays: Delays) {
  vi.setSystemTime(START);
  const story = new Story({ startsAt: START - 60_000 }).inStore('0').visibility('visible').signIn().work();
  story.page('/dashboard', 2);
  vi.setSystemTime(story.now);
  const areas = { local: fakeArea(), session: fakeArea() };
  const pages = slowPages(delays);
  const listeners = new Set<(run: Run) => void>();
  let onPage: OnPage | null = null;
  let alive = { is: false };

  async function wake(): Promise<void> {
    listeners.clear();
    // One that was killed goes no further, whatever its timers had been set for.
    alive.is = false;
    const me = { is: true };
    alive = me;
    const never = new Promise<never>(() => {});
    const whileAlive = (area: typeof areas.local): typeof areas.local => ({
      ...area,
      set: (values) => (me.is ? area.set(values) : never),
    });
    const { platform, emit } = fakePlatform();
    platform.onPage = {
      order: (tabId, order) => (me.is ? pages.order(tabId, order) : never),
      openPanel: () => {},
    };
    const woken = createOnPage({
      local: whileAlive(areas.local),
      session: whileAlive(areas.session),
      platform,
      ofTab: () => ({ origin: SITE, cookieStoreId: '0' }),
      taughtOf: () => [],
      say: englishResolver,
      now: () => Date.now(),
    });
    await woken.load();
    woken.start(
      {
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        readAll: async () => (me.is ? [...story.events] : never),
      },
      START - 60_000,
    );
    onPage = woken;
    pages.belongTo(woken.heard, (tabId) =>
      emit('navigation', { kind: 'load', frameId: 0, tabId, prerender: false }),
    );
  }
  await wake();
  await (onPage as OnPage | null)?.set(SITE, { notice: true, banner: true });
  const tell = () => {
    for (const listener of listeners) listener({ site: SITE, firstSeq: 1, events: [...story.events] });
  };
  return {
    pages,
    wake,
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    logOut() {
      story.now = Math.max(story.now, Date.now());
      story
        .request('GET', '/v1/me/', 401, { with: ['access'] })
        .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
        .giveUp();
      tell();
    },
    load(tabId: number, form: boolean) {
      pages.load(tabId);
      story.now = Math.max(story.now, Date.now());
      story.page('/signin', tabId).signInForm(form, tabId);
      tell();
    },
    more() {
      tell();
    },
  };
}
type World = Awaited<ReturnType<typeof browserWith>>;

const tabs = fc.constantFrom(1, 2);
const steps = fc.oneof(
  tabs.map((tab) => ({ name: `close ${tab}`, run: ({ pages }: World) => pages.close(tab) })),
  tabs.map((tab) => ({ name: `open ${tab}`, run: ({ pages }: World) => pages.open(tab) })),
  tabs.map((tab) => ({ name: `load ${tab}`, run: ({ load }: World) => load(tab, true) })),
  tabs.map((tab) => ({ name: `load another page ${tab}`, run: ({ load }: World) => load(tab, false) })),
  fc.constant({ name: 'more events', run: ({ more }: World) => more() }),
  fc.constant({ name: 'background killed', run: ({ wake }: World) => wake() }),
);
const waits = fc.constantFrom(0, 5, 60, 410, 700, 3_200);

describe('whatever comes first of what a person, the pages and the background do', () => {
  it('what was closed does not stand there again, and nothing stands in two tabs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(steps, waits), { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom(0, 1, 40, 300, 900), { minLength: 6, maxLength: 6 }),
        waits,
        async (todo, took, first) => {
          let turn = 0;
          const next = () => took[turn++ % took.length] ?? 0;
          const world = await browserWith({ order: next, word: next, load: next });
          world.logOut();
          await world.pass(first);
          for (const [step, wait] of todo) {
            await step.run(world);
            await world.pass(wait);
          }
          // Everything has arrived, and no time is over yet.
          await world.pass(4_000);
          const up = world.pages.up();
          expect(up.filter(({ wasEnded }) => wasEnded)).toEqual([]);
          expect(new Set(up.map(({ id }) => id)).size).toBe(up.length);
          vi.clearAllTimers();
        },
      ),
      { numRuns: 300 },
    );
  });
});
