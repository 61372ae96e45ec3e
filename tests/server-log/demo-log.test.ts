import { afterAll, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from '../../demo/server/testing.ts';
import { runWith } from '../../lib/cli/testing.ts';
import { entryOf, harOf, T0, type TestEntry } from '../../lib/imports/har/testing.ts';

/** Of the practice site's test clock: demo/server/testing.ts. */
const BEGINS_MS = Date.parse('2026-03-02T09:00:00Z');
const sites: TestSite[] = [];
afterAll(async () => {
  for (const { demo } of sites) await demo.close();
});

type Played = { har: string; sessions: string; blocks: string };

/** Somebody works at the practice site until their session is ended there, and is refused without a word of why. */
async function play(
  settings: Record<string, unknown>,
  end: (site: TestSite, pass: (seconds: number) => void) => unknown,
): Promise<Played> {
  const site = await startTestSite(settings);
  sites.push(site);
  let nowMs = BEGINS_MS;
  const pass = (seconds: number) => {
    site.pass(seconds);
    nowMs += seconds * 1_000;
  };
  const entries: TestEntry[] = [];
  const page = (path: string) => entries.push(entryOf(nowMs - T0, 'GET', path, 200, { type: 'document' }));
  const call = async (method: string, path: string, token?: string, body?: object) => {
    const answer = await site.call(method, path, { ...(token ? { token } : {}), ...(body ? { body } : {}) });
    const answerHeaders = Object.entries(answer.headers).map(([name, value]) => ({
      name,
      value: String(value),
    }));
    const known = {
      ...(token ? { token } : {}),
      ...(body ? { body } : {}),
      answer: answer.body,
      answerHeaders,
    };
    entries.push(entryOf(nowMs - T0, method, path, answer.status, known));
    return answer;
  };

  page('/signin');
  pass(3);
  const signIn = { email: 'ada@example.com', password: 'correct horse', remember_me: true, device_id: 'd1' };
  const { access, refresh } = (await call('POST', '/v1/auth/login/', undefined, signIn)).body as {
    access: string;
    refresh: string;
  };
  page('/dashboard');
  for (const seconds of [1, 8, 4]) {
    pass(seconds);
    expect((await call('GET', '/v1/me/', access)).status).toBe(200);
  }
  await end(site, pass);
  pass(5);
  expect((await call('GET', '/v1/me/', access)).status).toBe(401);
  await call('POST', '/v1/auth/refresh/', undefined, { refresh });
  page('/signin');
  return {
    har: JSON.stringify(harOf(entries)),
    sessions: site.demo.sessionLog.map((entry) => JSON.stringify(entry)).join('\n'),
    blocks: site.printed.join('\n'),
  };
}

async function diagnose({ har, ...logs }: Played, ...options: string[]) {
  const args = ['diagnose', '-f', 'json', 'a.har', ...options];
  const { out, notes } = await runWith(args, { 'a.har': har, ...logs });
  expect(notes).toBe('');
  const { logouts, files } = JSON.parse(out);
  const [{ code, confidence, alternatives, summary, evidence }] = logouts;
  const open = alternatives.map((one: { code: string }) => one.code);
  return { code, confidence, open, summary, evidence, serverLog: files[0].serverLog };
}

describe('the practice site’s own log beside what a browser saw of it', () => {
  it.each([
    [
      'SERVER_IDLE_TIMEOUT',
      { sessionIdleSeconds: 20 },
      (_site: TestSite, pass: (seconds: number) => void) => pass(30),
      ['sessions', 'blocks'],
    ],
    [
      'ABSOLUTE_TIMEOUT',
      { sessionAbsoluteSeconds: 14, accessTokenSeconds: 3_600 },
      () => {},
      ['sessions', 'blocks'],
    ],
    ['SESSION_REVOKED', {}, (site: TestSite) => site.demo.revokeSessions('ada@example.com'), ['sessions']],
    [
      'SESSION_STORE_LOST',
      // Its clock is ahead: the log has other times than the browser.
      { clockOffsetSeconds: 40 },
      (site: TestSite) => site.demo.restart(),
      ['sessions', 'blocks'],
    ],
    // Nothing ends then, so that no block is written.
    ['SIGNING_KEY_ROTATED', {}, (site: TestSite) => site.demo.rotateKey(), ['sessions']],
  ] as const)('settles %s, which the browser leaves open', async (code, settings, end, logs) => {
    const played = await play(settings, end);
    const alone = await diagnose(played);
    expect([alone.code, ...alone.open]).toContain('SESSION_REVOKED');
    expect(alone.open.length).toBeGreaterThan(0);
    expect(alone.confidence).toBeLessThan(0.8);
    for (const log of logs) {
      const settled = await diagnose(played, '--server-log', log);
      expect(settled, log).toMatchObject({ code, confidence: 0.95, open: [] });
      expect(settled.summary).toContain('the server’s own log settles it');
      expect(settled.serverLog.joined).toBeGreaterThan(0);
    }
  });

  it('leaves it open where a block names a user, and nothing tells that it is this one; a person can', async () => {
    const played = await play({}, (site) => site.demo.revokeSessions('ada@example.com'));
    const alone = await diagnose(played);
    const joined = ['--server-log', 'blocks'];
    expect(await diagnose(played, ...joined)).toMatchObject({
      confidence: alone.confidence,
      open: alone.open,
    });
    const other = await diagnose(played, ...joined, '--user', 'bob@example.com');
    expect(other).toMatchObject({ confidence: alone.confidence, open: alone.open });
    const settled = await diagnose(played, ...joined, '--user', 'ada@example.com');
    expect(settled).toMatchObject({ code: 'SESSION_REVOKED', confidence: 0.95, open: [] });
  });

  it('is not taken in by what a page reported', async () => {
    const played = await play({}, (site) =>
      site
        .call('POST', '/v1/auth/logout-event/', {
          body: {
            type: 'AUTH_ERROR',
            message: 'Session ended by the server: idle-limit (GET /v1/me/)',
            timestamp: BEGINS_MS,
            idleMinutes: 0,
            location: '/v1/me/',
            context: { userEmail: 'ada@example.com' },
          },
        })
        .then(() => site.demo.revokeSessions('ada@example.com')),
    );
    expect(played.blocks).toContain('idle-limit');
    const told = await diagnose(played, '--server-log', 'blocks', '--user', 'ada@example.com');
    expect(told.code).toBe('SESSION_REVOKED');
  });
});
