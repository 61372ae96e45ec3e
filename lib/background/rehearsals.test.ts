import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../events/event.ts';
import type { RawCookie } from '../intake/types.ts';
import type { PageAnswer, PageOrder } from '../messaging/rehearsal-order.ts';
import { fakePlatform } from '../sensors/browser/testing.ts';
import { createRehearsals } from './rehearsals.ts';

const APP = 'https://app.test';
const NOW = 1_760_000_000_000;
const STORED = { area: 'localStorage', key: 'auth', path: 'state.token', origin: APP } as const;
const JAR = { area: 'cookie', key: 'sessionid', path: '/', origin: '.app.test', httpOnly: true } as const;
const SECRET = 's3cret-canary-0123456789abcdef';
const cookie: RawCookie = {
  name: 'sessionid',
  value: SECRET,
  domain: '.app.test',
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  session: true,
  storeId: '0',
};

function world(answer: PageAnswer | null = { result: 'changed', can: ['removed'] }) {
  const { platform, jar } = fakePlatform();
  const orders: { tabId: number; frameId: number; order: PageOrder }[] = [];
  const changes: unknown[] = [];
  const logged: { isPrivate?: boolean | undefined; drafts: readonly EventDraft[] }[] = [];
  const state = { recorded: true, isPrivate: false };
  jar.push(cookie);
  platform.navigation.frames = async () => [
    { frameId: 4, url: `${APP}/frame` },
    { frameId: 0, url: `${APP}/notes?token=${SECRET}` },
  ];
  platform.pages.change = async (tabId, frameId, order) => {
    orders.push({ tabId, frameId, order });
    return order.how === 'look' && answer ? { ...answer, result: 'there' } : answer;
  };
  platform.cookies.change = async (_cookie, change) => {
    changes.push(change);
    return true;
  };
  const rehearsals = createRehearsals({
    platform,
    recorder: {
      async append(more) {
        logged.push(more);
      },
    },
    isRecorded: () => state.recorded,
    tabsOf: () => [{ tabId: 7, isPrivate: state.isPrivate, cookieStoreId: state.isPrivate ? '1' : '0' }],
    now: () => NOW,
  });
  const order = (
    place: typeof STORED | typeof JAR,
    how: 'removed' | 'corrupted' | 'expired',
    tabId: number | null = 7,
  ) =>
    rehearsals.rehearse({
      type: 'rehearse',
      origin: APP,
      tabId,
      place,
      how,
      fingerprint: 'ab'.repeat(12),
      credential: 'access',
    });
  const look = (place: typeof STORED | typeof JAR) =>
    rehearsals.look({ type: 'rehearsal-look', origin: APP, tabId: null, place });
  return { orders, changes, logged, state, order, look, jar, platform };
}

describe('a rehearsal that the user ordered', () => {
  it('is carried out in the top document of the origin, and logged as theirs, before what it does', async () => {
    const { order, orders, logged } = world();
    expect(await order(STORED, 'removed')).toEqual({ rehearsed: true, at: NOW - 1 });
    expect(orders).toEqual([{ tabId: 7, frameId: 0, order: { ...STORED, how: 'removed' } }]);
    expect(logged).toMatchObject([
      {
        drafts: [
          {
            kind: 'user.rehearsal',
            by: 'user',
            at: NOW - 1,
            tabId: 7,
            how: 'removed',
            credential: 'access',
            place: STORED,
          },
        ],
      },
    ]);
  });

  it('takes, damages or dates a cookie through the browser, and no value gets into the log', async () => {
    const { order, changes, logged } = world();
    for (const how of ['removed', 'corrupted', 'expired'] as const) await order(JAR, how);
    expect(changes).toEqual([
      null,
      { value: expect.not.stringContaining(SECRET) },
      { expirationDate: (NOW + 1_000) / 1_000 },
    ]);
    expect((changes[1] as { value: string }).value).toHaveLength(SECRET.length);
    expect(logged).toHaveLength(3);
    expect(JSON.stringify(logged)).not.toMatch(/canary/);
  });

  it.each(['not-there', 'not-possible', 'elsewhere', 'ambiguous', 'refused'] as const)(
    'that ends in “%s” is told with what to do, and not logged',
    async (result) => {
      const { order, logged } = world({ result, can: [] });
      expect(await order(STORED, 'removed')).toMatchObject({
        error: { code: `rehearsal-${result}`, message: expect.stringMatching(/\w+\./) },
      });
      expect(logged).toEqual([]);
    },
  );

  it('is refused where nobody records, or no tab of the site is the one', async () => {
    const { order, orders, state } = world();
    expect(await order(STORED, 'removed', 8)).toMatchObject({ error: { code: 'no-tab' } });
    state.recorded = false;
    expect(await order(STORED, 'removed')).toMatchObject({ error: { code: 'not-recorded' } });
    expect(orders).toEqual([]);
  });

  it('in a private window goes to the log that is kept in memory', async () => {
    const { order, logged, state } = world();
    state.isPrivate = true;
    await order(STORED, 'corrupted');
    expect(logged).toMatchObject([{ isPrivate: true, drafts: [{ cookieStoreId: '1' }] }]);
  });

  it('does not touch one of two cookies of the same name in different places', async () => {
    const { order, changes, jar } = world();
    jar.push({ ...cookie, partitionKey: { topLevelSite: 'https://other.test' } });
    expect(await order(JAR, 'removed')).toMatchObject({ error: { code: 'rehearsal-ambiguous' } });
    expect(changes).toEqual([]);
  });

  it('is looked at first: where, and what could be done; nothing is changed', async () => {
    const { look, logged, changes, orders } = world();
    const found = await look(STORED);
    expect(found).toMatchObject({
      tabId: 7,
      can: ['removed'],
      address: expect.stringMatching(/^https:\/\/app\.test\/notes/),
    });
    expect(JSON.stringify(found)).not.toContain(SECRET);
    expect(await look(JAR)).toMatchObject({ can: ['removed', 'corrupted', 'expired'] });
    expect(orders.map(({ order }) => order.how)).toEqual(['look']);
    expect([logged, changes]).toEqual([[], []]);
  });
});
