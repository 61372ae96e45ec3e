import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { timelineOf } from './support/verdict.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let server: Server;
let port: number;
let sites = 0;
const open = new Set<ServerResponse>();

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/never-ends') {
      response.writeHead(401, { 'Content-Type': 'application/json' }).write('{"error":');
      open.add(response);
    } else if (path === '/huge') {
      response.writeHead(401, { 'Content-Type': 'application/json' });
      response.end(`{"filler":"${'x'.repeat(50_000_000)}"}`);
    } else if (path === '/not-json')
      response.writeHead(401, { 'Content-Type': 'application/json' }).end('<<<{not json');
    else if (path === '/binary')
      response.writeHead(401, { 'Content-Type': 'application/octet-stream' }).end(Buffer.alloc(5_000, 7));
    else
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>strange site</title><p>here</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
test.afterAll(() => {
  for (const response of open) response.destroy();
  server.closeAllConnections();
  server.close();
});

/** A site of the test's own. */
const strangeSite = () => `http://strange-${++sites}.localhost:${port}`;

test.describe('strange sites break nothing', () => {
  test('a site without tokens', inTurn('firefox'), async ({ driver }) => {
    const origin = strangeSite();
    await driver.newPage(origin);
    const panel = await driver.openPanelTab(origin);
    await panel.waitForText(/no sign-in|nothing|None held/i);
    const { logouts, credentials } = await timelineOf(driver, origin);
    expect(logouts).toEqual([]);
    expect(credentials).toEqual([]);
  });

  test(
    '10,000 storage keys and values of 5 MB: the page works on, what could not be read is said',
    inTurn('chromium'),
    async ({ driver }) => {
      const origin = strangeSite();
      const page = await driver.newPage(origin);
      await page.evaluate(() => {
        for (let i = 0; i < 10_000; i++) localStorage.setItem(`key-${i}`, `value ${i}`);
        sessionStorage.setItem('auth-token-blob', 'x'.repeat(4_500_000));
      });
      await page.reload();
      await page.evaluate(() => {
        localStorage.setItem('access_token', 'Xk29sla02kaPq81zQw77');
        localStorage.removeItem('access_token');
      });
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.getItem('auth-token-blob')?.length]),
      ).toEqual([10_000, 4_500_000]);
      await pause(1_500);
      const { events } = await timelineOf(driver, origin);
      expect(events.filter((event) => event.kind === 'sensor.unread').map((event) => event.why)).toContain(
        'too-large',
      );
      expect(events.some((event) => event.kind === 'credential.seen')).toBe(true);
      const panel = await driver.openPanelTab(origin);
      await panel.waitForText(/could not be read|too large/i);
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    },
  );

  test('JWTs broken in every way, and dates that are none', async ({ driver }) => {
    const origin = strangeSite();
    const page = await driver.newPage(origin);
    await page.evaluate(() => {
      const part = (value: unknown) =>
        btoa(typeof value === 'string' ? value : JSON.stringify(value)).replace(/=+$/, '');
      const head = part({ alg: 'none' });
      const now = Math.floor(Date.now() / 1000);
      const payloads: unknown[] = [
        { exp: (now + 3600) * 1000 },
        { exp: -5 },
        { exp: 1e300 },
        { exp: 'soon' },
        { exp: null },
        { exp: [1] },
        {},
        [],
        null,
        7,
        'text',
        '{"exp":',
        { exp: now + 0.5 },
      ];
      payloads.forEach((payload, index) => {
        localStorage.setItem(`token-${index}`, `${head}.${part(payload)}.c2lnbmF0dXJlLW9mLW5vLXdvcnRo`);
      });
      localStorage.setItem('token-not-base64', 'eyJhbGciOiJIUzI1NiJ9.*****.sig');
      localStorage.setItem('token-short', 'eyJ..');
    });
    await page.reload();
    await pause(800);
    const { events, credentials } = await timelineOf(driver, origin);
    const inMs = events.find(
      (event) => event.kind === 'credential.seen' && (event.place as { key: string }).key === 'token-0',
    );
    expect(Math.abs(Number(inMs?.expiresAt) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(credentials.length).toBeGreaterThan(5);
    for (const { expiresAt } of credentials)
      if (expiresAt != null) expect(Math.abs(expiresAt)).toBeLessThan(8.64e15);
    await page.evaluate(() => localStorage.clear());
  });

  test('answers that are not JSON, never end, or are 50 MB', inTurn('firefox'), async ({ driver }) => {
    test.setTimeout(120_000);
    const origin = strangeSite();
    const page = await driver.newPage(origin);
    const seen = await page.evaluate(async () => {
      const texts = await Promise.all(
        ['/not-json', '/binary', '/huge'].map(async (path) => (await (await fetch(path)).text()).length),
      );
      const neverEnds = await fetch('/never-ends');
      return { texts, status: neverEnds.status };
    });
    expect(seen).toEqual({ texts: [12, 5_000, 50_000_013], status: 401 });
    await pause(12_000);
    const { events, logouts } = await timelineOf(driver, origin);
    const bodies = Object.fromEntries(
      events
        .filter((event) => event.kind === 'response.body')
        .map((event) => [new URL(String(event.url)).pathname, event.unread]),
    );
    expect(bodies).toEqual({
      '/not-json': 'not-json',
      '/binary': 'not-text',
      '/huge': 'too-large',
      '/never-ends': 'never-ended',
    });
    expect(events.filter((event) => event.kind === 'request.finished' && event.status === 401)).toHaveLength(
      4,
    );
    expect(logouts).toEqual([]);
  });
});
