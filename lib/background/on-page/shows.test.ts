import { expect, it } from 'vitest';
import type { Verdict } from '../../classify/types.ts';
import type { OnPageOrder, OnPageWords } from '../../messaging/on-page-order.ts';
import { fakeArea } from '../testing.ts';
import { createShows } from './shows.ts';
import { loadToldLog } from './told-log.ts';

const SITE = 'https://app.example';

/** No more of a verdict than what tells it from others. */
const verdict = (sessionStartedAt: number, at: number): Verdict =>
  ({
    at,
    incident: { cookieStoreId: null, session: { startedAt: sessionStartedAt }, endedAt: at + 50 },
  }) as unknown as Verdict;

it('what a person closed is known still after looks that each moved something else of it', async () => {
  const told = await loadToldLog(fakeArea());
  const orders: OnPageOrder[] = [];
  const shows = createShows({
    told: () => told,
    platform: {
      order: async (_tab, order) => orders.push(order) > 0,
      openPanel: () => {},
    },
    isPrivateStore: () => false,
    words: () => ({}) as OnPageWords,
    note: () => {},
    now: () => 10_000,
  });
  const act = (one: Verdict) => ({ do: 'show', kind: 'banner', tabId: 1, verdict: one }) as const;
  await shows.carryOut(SITE, act(verdict(1_000, 5_000)));
  shows.heard({ id: orders[0]?.id ?? '', word: 'closed' }, 1);
  shows.judged(SITE, [verdict(900, 5_000)]);
  shows.judged(SITE, [verdict(900, 6_000)]);
  await shows.carryOut(SITE, act(verdict(900, 6_000)));
  expect(orders.map((order) => order.do)).toEqual(['show', 'hide']);
  // Another session, another logout.
  await shows.carryOut(SITE, act(verdict(7_000, 8_000)));
  expect(orders.map((order) => order.do)).toEqual(['show', 'hide', 'show']);
});
