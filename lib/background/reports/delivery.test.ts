import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { postReport } from '../../platform/post-report.ts';
import { exampleReport } from '../../report/index.ts';
import { fakeArea } from '../testing.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { loadReportSites } from './report-sites.ts';
import { createSender } from './sender.ts';
import { type Fault, startReceiver } from './testing.ts';

const SITE = 'https://app.example';
const generator = { version: '1', browser: 'Test 1', platform: 'Test' };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function receiver(faultOf?: (nth: number) => Fault) {
  const started = await startReceiver(faultOf);
  closing.push(started.close);
  return started;
}

/** A computer: its disk and its clock. */
function computer() {
  return { disk: new IDBFactory(), area: fakeArea(), now: Date.UTC(2026, 0, 15, 9) };
}
type Computer = ReturnType<typeof computer>;

const reportsOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const at = (from + i) * 1_000;
    const report = { ...exampleReport(SITE, at, generator), key: `incident-${from + i}` };
    return { incident: { store: '', at, endedAt: at + 10 }, report };
  });

/** One start of the background. Once it is dead nothing of it comes to pass any more: no call ends, none begins. */
async function start(on: Computer, url: string, options: { withinMs?: number; diesAt?: number } = {}) {
  let steps = 0;
  let isDead = false;
  let markDead: () => void = () => {};
  const dead = new Promise<void>((resolve) => {
    markDead = resolve;
  });
  const never = new Promise<never>(() => {});
  /** A step of the background: it may die before it or after it, whether it is of the disk or of the network. */
  const step =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const die = () => {
        steps += 1;
        if (steps === options.diesAt) {
          isDead = true;
          markDead();
        }
        return isDead;
      };
      if (isDead || die()) return never;
      const result = await work(...args);
      return isDead || die() ? never : result;
    };
  const plain = createOutbox(on.disk);
  const outbox = Object.fromEntries(
    Object.entries(plain).map(([name, work]) => [name, step(work as () => Promise<unknown>)]),
  ) as unknown as Outbox;
  const sites = await loadReportSites(on.area);
  if (sites.of(SITE) === null) {
    const headers = [{ name: 'X-Api-Key', value: 'the-key-of-this-endpoint' }];
    await sites.set(SITE, { on: true, format: 'first-tracker', url, identity: false, headers }, on.now);
  }
  let due: number | null = null;
  const sender = createSender({
    outbox,
    sites,
    post: step((request) => postReport(request, options.withinMs ?? 2_000)),
    hasAccess: async () => true,
    now: () => on.now,
    onDue: (_site, at) => {
      due = at;
    },
    onDelivered: () => {},
  });
  return { outbox, plain, sender, sites, dead, due: () => due, isDead: () => isDead };
}

/** Starts the background again and again, at times when something is due, until nothing waits. */
async function untilEmpty(on: Computer, url: string, diesAt: (start: number) => number | undefined) {
  let kills = 0;
  for (let n = 0; n < 20_000; n += 1) {
    const at = diesAt(n);
    const background = await start(on, url, { withinMs: 60, ...(at === undefined ? {} : { diesAt: at }) });
    await Promise.race([background.sender.run(SITE), background.dead]);
    if (background.isDead()) {
      kills += 1;
      continue;
    }
    const due = background.due();
    if (due === null) return kills;
    on.now = Math.max(on.now, due);
  }
  throw new Error('never empty');
}

describe('a report', () => {
  it('goes out with its key, the headers of the endpoint and no cookie, in order', async () => {
    const server = await receiver();
    const background = await start(computer(), server.url);
    await background.plain.queue(SITE, reportsOf(1, 3), 5);
    await background.sender.run(SITE);
    expect(server.taken.map(({ key }) => key)).toEqual(['incident-1', 'incident-2', 'incident-3']);
    expect(server.taken[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'incident-1',
      'x-api-key': 'the-key-of-this-endpoint',
    });
    expect(server.taken[0]?.headers).not.toHaveProperty('cookie');
    expect(server.taken[0]?.headers).not.toHaveProperty('referer');
    expect(await background.plain.mark(SITE)).toMatchObject({ delivered: 3, failures: 0 });
  });

  it('that is queued while others are sent goes too', async () => {
    const server = await receiver();
    const background = await start(computer(), server.url);
    await background.plain.queue(SITE, reportsOf(1, 2), 5);
    const first = background.sender.run(SITE);
    await background.plain.queue(SITE, reportsOf(3, 1), 5);
    await Promise.all([first, background.sender.run(SITE)]);
    expect(server.counted()).toHaveLength(3);
  });

  it('waits as long as Retry-After says, and not a moment less, over restarts', async () => {
    const on = computer();
    const server = await receiver((n) =>
      n === 0 ? { status: 429, headers: { 'retry-after': '300' } } : 'ok',
    );
    const first = await start(on, server.url);
    await first.plain.queue(SITE, reportsOf(1, 1), 5);
    await first.sender.run(SITE);
    expect(first.due()).toBe(on.now + 300_000);
    on.now += 299_000;
    await (await start(on, server.url)).sender.run(SITE);
    expect(server.requests()).toBe(1);
    on.now += 1_000;
    await (await start(on, server.url)).sender.run(SITE);
    expect(server.counted()).toHaveLength(1);
  });

  it('is not sent to where a redirect leads, and the key of the endpoint neither', async () => {
    const elsewhere = await receiver();
    const server = await receiver(() => ({ status: 307, headers: { location: elsewhere.url } }));
    const background = await start(computer(), server.url);
    await background.plain.queue(SITE, reportsOf(1, 1), 5);
    await background.sender.run(SITE);
    expect([server.requests(), elsewhere.requests()]).toEqual([1, 0]);
    expect(await background.plain.mark(SITE)).toMatchObject({
      last: { outcome: 'refused', says: { id: 'report.answer.redirected' } },
    });
  });

  it.each([
    [{ status: 500 }, 'later', 'report.answer.server-error'],
    [{ status: 401 }, 'refused', 'report.answer.no-entry'],
    [{ status: 400 }, 'refused', 'report.answer.refused'],
    ['down', 'later', 'report.answer.unreachable'],
    ['slow', 'later', 'report.answer.timeout'],
  ] as const)('that meets %j waits on disk, and it is said why', async (fault, outcome, id) => {
    const server = await receiver(() => fault);
    const background = await start(computer(), server.url, { withinMs: 60 });
    await background.plain.queue(SITE, reportsOf(1, 1), 5);
    await background.sender.run(SITE);
    expect(await background.plain.count(SITE)).toMatchObject({ waiting: 1 });
    expect(await background.plain.mark(SITE)).toMatchObject({ failures: 1, last: { outcome, says: { id } } });
  });

  it('that waits is not sent once reporting is switched off', async () => {
    const server = await receiver();
    const background = await start(computer(), server.url);
    await background.plain.queue(SITE, reportsOf(1, 1), 5);
    const off = { on: false, format: 'otlp', url: server.url, identity: false, headers: [] } as const;
    await background.sites.set(SITE, { ...off, headers: [] }, 6);
    await background.sender.run(SITE);
    expect(server.requests()).toBe(0);
    expect(await background.plain.count(SITE)).toMatchObject({ waiting: 1 });
  });

  it('names nobody once identity is switched off, whatever was queued before', async () => {
    const server = await receiver();
    const background = await start(computer(), server.url);
    const [one] = reportsOf(1, 1);
    if (one) {
      const report = { ...one.report, identity: { userEmail: 'ada@example.com' } };
      await background.plain.queue(SITE, [{ ...one, report }], 5);
    }
    await background.sender.run(SITE);
    expect(server.taken[0]?.body).not.toContain('ada@example.com');
  });
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fault>('ok') },
  { weight: 2, arbitrary: fc.constant<Fault>('lost') },
  { weight: 1, arbitrary: fc.constant<Fault>('down') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Fault>({ status: 500 }, { status: 503, headers: { 'retry-after': '2' } }),
  },
  { weight: 1, arbitrary: fc.constant<Fault>({ status: 429, headers: { 'retry-after': '30' } }) },
  { weight: 1, arbitrary: fc.constantFrom<Fault>({ status: 401 }, { status: 404 }, { status: 307 }) },
);

describe('whatever happens on the way', () => {
  it('each incident arrives once as the server counts, in order: killed at any step, any fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (faults, deaths, count) => {
          const server = await startReceiver((n) => faults[n] ?? 'ok');
          try {
            const on = computer();
            await createOutbox(on.disk).queue(SITE, reportsOf(1, count), 5);
            await untilEmpty(on, server.url, (n) => deaths[n]);
            const expected = Array.from({ length: count }, (_, i) => `incident-${i + 1}`);
            expect(server.counted().map(({ key }) => key)).toEqual(expected);
          } finally {
            await server.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('1,000 incidents with faults and 300 kills: each exactly once', async () => {
    // A third of the requests fail in one of the ways; chosen by number, so that a run can be repeated.
    const ways: Fault[] = [
      { status: 500 },
      'lost',
      { status: 429, headers: { 'retry-after': '7' } },
      'down',
      { status: 503 },
      'lost',
      { status: 408 },
    ];
    const server = await receiver((n) =>
      n % 3 === 1 ? (ways[n % ways.length] ?? 'ok') : n % 400 === 7 ? 'slow' : 'ok',
    );
    const on = computer();
    const outbox = createOutbox(on.disk);
    for (let from = 1; from <= 1_000; from += 100) await outbox.queue(SITE, reportsOf(from, 100), 5);
    const kills = await untilEmpty(on, server.url, (n) => (n % 3 > 0 ? ((n * 7) % 23) + 1 : undefined));
    const keys = server.counted().map(({ key }) => key);
    expect(keys).toEqual(Array.from({ length: 1_000 }, (_, i) => `incident-${i + 1}`));
    // The run bites: much was sent twice, and only the key makes it one.
    expect(server.taken.length).toBeGreaterThan(1_050);
    expect(kills).toBeGreaterThan(300);
    expect(await outbox.mark(SITE)).toMatchObject({ failures: 0 });
  }, 120_000);
});
