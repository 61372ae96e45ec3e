import type { Driver, DriverPage } from '../support/driver.ts';
import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { poll } from '../support/poll.ts';
import type { TimelineEvent } from '../support/timeline.ts';
import { timelineOf } from '../support/verdict.ts';
import { setOffline } from './go-offline.ts';
import { type NetSite, startNetSite } from './net-site.ts';

/** The whole life of a page on the network, once for all checks of this file. */
async function live(site: NetSite, page: DriverPage): Promise<{ worker: number; silent: string }> {
  await page.goto(`${site.app}/`);
  await page.fill('Password', 'correct horse');
  await page.click('Sign in');
  await page.waitForUrl(/\/home/);
  site.expire();
  return page.evaluate(async (idp) => {
    const opened = (target: EventTarget, ...types: string[]) =>
      new Promise<string>((resolve) => {
        for (const type of types) target.addEventListener(type, () => resolve(type), { once: true });
      });
    const framed = async (src: string) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      const loaded = opened(frame, 'load');
      document.body.append(frame);
      await loaded;
    };
    await fetch('/api/items');
    await fetch('/api/prolongation', { method: 'POST' });
    await fetch('/api/items');
    await fetch(`${idp}/.well-known/openid-configuration`);
    await framed(`${idp}/connect/checksession`);
    await framed(`${idp}/enter?response_type=code&client_id=net&prompt=none`);
    navigator.sendBeacon('/api/beacon', 'x');
    await fetch('/api/kept-alive', { method: 'POST', keepalive: true });
    await fetch('/api/farewell');
    await fetch('/api/behind-proxy').catch(() => undefined);
    const live = new EventSource('/live');
    const silent = await opened(live, 'open', 'error');
    live.close();
    const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/socket`);
    await opened(socket, 'open', 'error');
    socket.close();
    const refused = new WebSocket(`${location.origin.replace('http', 'ws')}/socket-refused`);
    await opened(refused, 'error');
    const script = document.createElement('script');
    script.src = '/assets/chunk-9f8e7d6c.js';
    document.head.append(script);
    await opened(script, 'error');
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    const worker = new Promise<number>((resolve) => {
      channel.port1.onmessage = ({ data }) => resolve(data);
    });
    active?.postMessage('ask', [channel.port2]);
    return { worker: await worker, silent };
  }, site.idp);
}

type Wanted = Record<string, unknown>;

/** Requests that the log has to hold, by what tells them. */
const WANTED: Record<string, (site: NetSite) => Wanted> = {
  'the sign-in, with the cookie that it set': ({ app }) => ({
    url: `${app}/login`,
    method: 'POST',
    status: 303,
    setCookies: [expect.objectContaining({ name: 'sessionid', removes: false, httpOnly: true })],
  }),
  'the refusal': ({ app }) => ({ url: `${app}/api/items`, status: 401 }),
  'the renewal that nothing names': ({ app }) => ({ url: `${app}/api/prolongation`, status: 204 }),
  discovery: ({ idp }) => ({ url: `${idp}/.well-known/openid-configuration`, status: 200 }),
  'the check-session frame': ({ idp }) => ({ url: `${idp}/connect/checksession`, type: 'sub_frame' }),
  'the silent renewal, with where it led': ({ app, idp }) => ({
    url: `${idp}/enter?response_type=code&client_id&prompt=none`,
    type: 'sub_frame',
    status: 303,
    redirectTo: `${app}/back?code&state`,
  }),
  'the beacon': ({ app }) => ({ url: `${app}/api/beacon`, type: expect.stringMatching(/^(?:ping|beacon)$/) }),
  'the request that outlives its page': ({ app }) => ({ url: `${app}/api/kept-alive`, status: 200 }),
  'Set-Login': ({ app }) => ({ url: `${app}/api/farewell`, setLogin: 'logged-out' }),
  'the redirect to the provider that CORS kept from the page': ({ app, idp }) => ({
    url: `${app}/api/behind-proxy`,
    status: 303,
    redirectTo: expect.stringContaining(`${idp}/enter?response_type=code&client_id`),
  }),
  'the provider’s answer to it, with its true status': ({ idp }) => ({
    url: expect.stringContaining(`${idp}/enter?response_type=code&client_id`),
    type: 'xmlhttprequest',
    status: 200,
    error: expect.any(String),
  }),
  'the event stream': ({ app }) => ({ url: `${app}/live`, status: 200 }),
  'the WebSocket’s handshake': ({ app }) => ({
    url: `${app.replace('http', 'ws')}/socket`,
    type: 'websocket',
    status: 101,
  }),
  'the refused handshake': ({ app }) => ({
    url: `${app.replace('http', 'ws')}/socket-refused`,
    type: 'websocket',
    status: 401,
  }),
  'a script that is gone': ({ app }) => ({ url: expect.stringContaining(`${app}/assets/`), status: 404 }),
  'the service worker’s request, with no tab': ({ app }) => ({ url: `${app}/api/from-worker`, tabId: null }),
};

const requestsOf = async (driver: Driver, site: NetSite): Promise<TimelineEvent[]> =>
  (await timelineOf(driver, site.app)).events.filter(({ kind }) => kind === 'request.finished');

test('what goes over the network is in the log, each request with what tells its role', async ({
  driver,
}) => {
  const site = await startNetSite();
  try {
    const page = await driver.newPage();
    expect(await live(site, page)).toEqual({ worker: 200, silent: 'open' });
    const requests = await poll(
      async () => {
        const all = await requestsOf(driver, site);
        return all.some(({ url }) => url === `${site.app}/api/from-worker`) && all;
      },
      { timeoutMs: 10_000, everyMs: 200, what: 'the last request', seen: () => 'not there' },
    );
    for (const [what, wanted] of Object.entries(WANTED))
      expect.soft(requests, what).toContainEqual(expect.objectContaining(wanted(site)));
    const ofPage = requests.filter(({ url }) => url === `${site.app}/api/items`);
    expect(ofPage.map(({ status }) => status)).toEqual([401, 200]);
    for (const { tabId, frameId, documentId } of ofPage)
      expect({ tabId, frameId, documentId }).toEqual({
        tabId: expect.any(Number),
        frameId: 0,
        documentId: expect.any(String),
      });

    site.deploy();
    await page.reload();
    const builds = await poll(
      async () => {
        const found = (await timelineOf(driver, site.app)).events.filter(({ kind }) => kind === 'page.build');
        return new Set(found.map(({ build }) => build)).size === 2 && found;
      },
      { timeoutMs: 10_000, everyMs: 200, what: 'two builds', seen: () => 'fewer' },
    );
    for (const { build } of builds) expect(build).toMatch(/^[0-9a-f]{16,32}$/);
    await setOffline(driver, page, true);
    await page.evaluate(async () => void (await fetch('/api/items').catch(() => undefined)));
    await setOffline(driver, page, false);
    const network = await poll(
      async () => {
        const { events } = await timelineOf(driver, site.app);
        const told = events.filter(({ kind }) => kind === 'network.changed').map(({ online }) => online);
        return told.length >= 2 && told;
      },
      { timeoutMs: 10_000, everyMs: 200, what: 'the network gone and back', seen: () => 'not told' },
    );
    expect(network).toEqual([false, true]);

    const timeline = await timelineOf(driver, site.app);
    expect(timeline.logouts).toEqual([]);
    expect(timeline.sessions).toHaveLength(1);
    // The POST that nothing names, and the hidden frame.
    expect(timeline.sessions[0]).toMatchObject({ start: 'login', refreshes: 2 });
    observed(
      'request-roles',
      'request-carried',
      'cors-blocked',
      'websocket',
      'set-login',
      'network',
      'build',
    );
  } finally {
    await site.close();
  }
});
