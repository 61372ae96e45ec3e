import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { createCollector, type JoinOptions, joinServerLog } from './index.ts';

/** A refused request though the tokens are good, and no word why: idle limit, revoked, store lost, key rotated. */
const story = new Story()
  .signIn()
  .work(4)
  .wait(60_000)
  .activity()
  .request('GET', '/v1/me/', 401, { with: ['access'] })
  .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
  .giveUp();
const { events } = story;
const ASOF = story.now + 10_000;
const requests = events.filter((event) => event.kind === 'request.finished');
const refused = requests.find(({ status }) => status === 401) as (typeof requests)[number];
const SITE = new URL(refused.url).origin;

type Log = Record<string, unknown>;
const iso = (at: number) => new Date(at).toISOString();
const access = (user: string, sid: string, byMs = 0): Log[] =>
  requests.map(({ at, method, url, status }) => ({
    time: iso(at + byMs),
    msg: 'request',
    user,
    sid,
    req: { method, url: new URL(url).pathname },
    status,
  }));
const end = (reason: string, at = refused.at - 20, who: Log = { user: 'ada', sid: 's1' }): Log => ({
  time: iso(at),
  msg: 'session ended',
  reason,
  ...who,
});

async function join(log: readonly (Log | string)[], options: Partial<JoinOptions> = {}) {
  const collector = createCollector(events);
  for (const line of log) collector.push(typeof line === 'string' ? line : JSON.stringify(line));
  return await joinServerLog(events, collector.collected(), { site: SITE, ...options });
}

const judge = (log: readonly LogEvent[]) => diagnose(log, { asOf: ASOF, site: SITE }).logouts.at(-1);
const verdictOf = async (log: readonly (Log | string)[], options: Partial<JoinOptions> = {}) => {
  const { events: joined } = await join(log, options);
  const verdict = judge(joined);
  return {
    code: verdict?.code,
    sure: verdict?.confidence,
    open: verdict?.alternatives.map(({ code }) => code),
  };
};
const alone = judge(events);
const UNSETTLED = {
  code: alone?.code,
  sure: alone?.confidence,
  open: alone?.alternatives.map(({ code }) => code),
};

describe('a server’s log beside a timeline', () => {
  it('without it, the family stays open', () => {
    expect(UNSETTLED.open?.length).toBeGreaterThan(1);
  });

  it.each([
    ['idle-limit', 'SERVER_IDLE_TIMEOUT'],
    ['absolute-limit', 'ABSOLUTE_TIMEOUT'],
    ['revoked-by-admin', 'SESSION_REVOKED'],
    ['store-lost', 'SESSION_STORE_LOST'],
    ['key-rotated', 'SIGNING_KEY_ROTATED'],
    ['too-many-sessions', 'CONCURRENT_LOGIN'],
  ])('%s settles it: %s', async (reason, code) => {
    expect(await verdictOf([...access('ada', 's1'), end(reason)])).toEqual({ code, sure: 0.95, open: [] });
  });

  it('says so, with the line, and rules the others out by it', async () => {
    const { events: joined } = await join([...access('ada', 's1'), end('revoked-by-admin')]);
    const verdict = judge(joined);
    const logged = joined.filter((event) => event.kind === 'server.logged');
    expect(logged).toMatchObject([{ line: requests.length + 1, joined: 'session', by: 'derived' }]);
    expect(verdict?.evidence.map(({ says }) => says.id)).toContain('evidence.server-logged');
    expect(verdict?.summary.map(({ id }) => id)).toContain('summary.settled-by-log');
    expect(verdict?.ruledOut).toContainEqual(
      expect.objectContaining({ code: 'SERVER_IDLE_TIMEOUT', eventIds: [logged[0]?.id] }),
    );
  });

  it('is compared by its requests, hours away, or by what a person says of its clock', async () => {
    const byMs = 7 * 3_600_000 + 4_000;
    const log = [...access('ada', 's1', byMs), end('revoked-by-admin', refused.at + byMs)];
    const { found } = await join(log);
    expect(found).toMatchObject({ offsetFrom: 'requests', matched: requests.length });
    expect(Math.abs(found.offsetMs - byMs)).toBeLessThan(1_000);
    expect((await verdictOf(log)).code).toBe('SESSION_REVOKED');
    const few = [end('revoked-by-admin', refused.at + byMs, {})];
    expect(await verdictOf(few)).toEqual(UNSETTLED);
    expect((await verdictOf(few, { offsetMs: byMs })).code).toBe('SESSION_REVOKED');
  });

  it('a line that names the refused request is its own, with nobody named', async () => {
    const line = { ...end('idle-limit', refused.at, {}), detail: `GET ${new URL(refused.url).pathname}` };
    expect((await verdictOf([line])).code).toBe('SERVER_IDLE_TIMEOUT');
  });

  it.each([
    ['another user', end('revoked-by-admin', refused.at, { user: 'bob' })],
    ['another user’s lost store', end('store-lost', refused.at, { user: 'bob' })],
    [
      'another user who asked for the same at once',
      { ...end('revoked-by-admin', refused.at, { user: 'bob' }), detail: 'GET /v1/me/' },
    ],
    ['another session of the same user', end('revoked-by-admin', refused.at, { user: 'ada', sid: 's2' })],
    ['another time', end('revoked-by-admin', refused.at + 600_000)],
    ['another request', { ...end('revoked-by-admin', refused.at, {}), detail: 'GET /other/' }],
    ['no reason', end('signed-in')],
  ])('a line of %s changes nothing', async (_what, line) => {
    expect(await verdictOf([...access('ada', 's1'), line])).toEqual(UNSETTLED);
  });

  it('two lines that contradict each other settle nothing', async () => {
    const log = [...access('ada', 's1'), end('revoked-by-admin'), end('idle-limit')];
    expect(await verdictOf(log)).toEqual(UNSETTLED);
  });

  it('a user may be named, and ids of sessions compared by fingerprint', async () => {
    const line = end('revoked-by-admin', refused.at, { user: 'ada' });
    expect(await verdictOf([line])).toEqual(UNSETTLED);
    expect((await verdictOf([line], { user: 'ada' })).code).toBe('SESSION_REVOKED');
    const held = events.flatMap((event) => ('fingerprint' in event ? [event.fingerprint] : []))[0] ?? '';
    const fingerprinter = { fingerprint: async (id: string) => (id === 'mine' ? held : '0'.repeat(24)) };
    const own = end('revoked-by-admin', refused.at, { sid: 'mine' });
    expect(await verdictOf([own])).toEqual(UNSETTLED);
    expect((await verdictOf([own], { fingerprinter })).code).toBe('SESSION_REVOKED');
  });

  it('holds no secret and no name of the log', async () => {
    const secret = 'q7Zr2Lw9Xc4Vb8Nm1Kj5Hg3Fd6Sa0Pt';
    const line = { ...end('revoked-by-admin'), msg: `ended ada@example.com ${secret} 192.0.2.1` };
    const { events: joined } = await join([...access('ada', 's1'), line]);
    const written = JSON.stringify(joined.filter(({ kind }) => kind === 'server.logged'));
    expect(written).toContain('ended');
    expect(written).not.toMatch(/ada|192\.0\.2\.1/);
    expect(written).not.toContain(secret);
  });

  it('in whatever order, and among whatever else a log holds', async () => {
    const own = [...access('ada', 's1'), end('revoked-by-admin')];
    const { code, sure, open } = await verdictOf(own);
    const foreign = fc.record({
      time: fc.integer({ min: -3_600_000, max: 3_600_000 }).map((ms) => iso(refused.at + ms)),
      msg: fc.constantFrom('request', 'session ended', 'flushed'),
      reason: fc.constantFrom('idle-limit', 'store-lost', 'revoked-by-admin', 'signed-in'),
      user: fc.constantFrom('bob', 'eve'),
      sid: fc.constantFrom('x1', 'x2'),
      path: fc.constantFrom('/v1/other/', '/health'),
      method: fc.constantFrom('GET', 'POST'),
      status: fc.constantFrom(200, 401),
    });
    const line: fc.Arbitrary<Log | string> = fc.oneof(foreign, fc.string(), fc.json());
    const mixed = fc
      .array(line, { maxLength: 40 })
      .chain((others) => fc.shuffledSubarray([...own, ...others], { minLength: own.length + others.length }));
    await fc.assert(
      fc.asyncProperty(mixed, async (log) => {
        expect(await verdictOf(log)).toEqual({ code, sure, open });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the lines nearest to the timeline where there are too many', async () => {
    const collector = createCollector(events);
    const far = (index: number) => ({
      ...end('idle-limit', refused.at - 7_200_000 - index),
      sid: `f${index}`,
    });
    for (let index = 0; index < 25_000; index++) collector.push(JSON.stringify(far(index)));
    for (const line of [...access('ada', 's1'), end('revoked-by-admin')])
      collector.push(JSON.stringify(line));
    const collected = collector.collected();
    expect(collected.stating.length).toBeLessThanOrEqual(10_000);
    expect(collected.counts.dropped).toBeGreaterThan(0);
    const { events: joined } = await joinServerLog(events, collected, { site: SITE });
    expect(judge(joined)?.code).toBe('SESSION_REVOKED');
  });
});
