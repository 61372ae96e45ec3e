import { expect, test } from '../support/fixtures.ts';
import { observed, observedWithout } from '../support/observed.ts';
import { type CaptureSite, startCaptureSite, unsigned } from './support/capture-site.ts';
import { ofKind, waitForEvents } from './support/events.ts';

test.describe('what goes round the page’s calls', () => {
  let site: CaptureSite;
  test.beforeAll(async () => {
    site = await startCaptureSite();
  });
  test.afterAll(() => site.close());

  test('property writes, deletes, frames and other tabs change storage in sight', async ({ driver }) => {
    const page = await driver.newPage(`${site.url}/`);
    const token = unsigned();
    const wroteAt = await page.evaluate((token) => {
      localStorage.access_token = token;
      Object.assign(sessionStorage, { session_token: `S-${token}` });
      return Date.now();
    }, token);
    const place = (area: string, key: string) => expect.objectContaining({ area, key });
    const local = { place: place('localStorage', 'access_token'), by: 'browser' };
    const seen = await waitForEvents(driver, site.url, [
      { kind: 'credential.seen', how: 'unwitnessed', ...local },
      { kind: 'credential.seen', how: 'unwitnessed', place: place('sessionStorage', 'session_token') },
    ]);
    const first = ofKind(seen, 'credential.seen').find(({ how }) => how === 'unwitnessed');
    // The pulse of a visible page: no later than a second, and the time that a busy machine takes.
    expect(Number(first?.at) - wroteAt).toBeLessThan(3_000);

    await page.evaluate((token) => {
      localStorage.access_token = token;
    }, unsigned());
    await waitForEvents(driver, site.url, [{ kind: 'credential.rotated', how: 'unwitnessed', ...local }]);
    await page.evaluate(() => {
      delete localStorage.access_token;
    });
    await waitForEvents(driver, site.url, [{ kind: 'credential.removed', how: 'unwitnessed', ...local }]);

    const inFrame = (sandbox: string) =>
      page.evaluate(
        async ({ sandbox, token }) => {
          const frame = document.createElement('iframe');
          Object.assign(frame, { sandbox, src: '/frame' });
          await new Promise((resolve) => {
            frame.onload = resolve;
            document.body.append(frame);
          });
          frame.contentWindow?.localStorage.setItem('refresh_token', token);
        },
        { sandbox, token: unsigned() },
      );
    await inFrame('allow-scripts allow-same-origin');
    await waitForEvents(driver, site.url, [
      { kind: 'credential.seen', place: place('localStorage', 'refresh_token') },
    ]);

    const other = await driver.newPage(`${site.url}/frame`);
    await other.evaluate((token) => {
      localStorage.id_token = token;
    }, unsigned());
    await waitForEvents(driver, site.url, [
      { kind: 'credential.seen', how: 'other-tab', place: place('localStorage', 'id_token') },
    ]);
    observedWithout('the code that did it', 'property-write', 'frame-and-tab-write');
  });

  test('requests of workers, beacons and service workers, and answers made up by one', async ({ driver }) => {
    const page = await driver.newPage(`${site.url}/`);
    await page.evaluate(async (token) => {
      const headers = { authorization: `Bearer ${token}` };
      const worker = new Worker('/worker.js');
      await new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage({ url: '/refused?from=worker', init: { headers } });
      });
      await fetch('/refused?from=keepalive', { method: 'POST', keepalive: true, headers });
      navigator.sendBeacon('/refused?from=beacon', 'x');
      await navigator.serviceWorker.register('/sw.js');
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
      await (await fetch('/made-up', { headers })).text();
      await (await fetch('/passed-on', { headers })).text();
    }, unsigned());
    const url = (path: string) => expect.stringContaining(`${site.url}${path}`);
    const request = { kind: 'request.finished', status: 401 };
    const carried = expect.arrayContaining([expect.objectContaining({ in: 'authorization' })]);
    const body = { kind: 'response.body', status: 401, fields: { error: 'invalid_token' } };
    const events = await waitForEvents(driver, site.url, [
      { ...request, url: url('/refused'), method: 'GET', carried },
      { ...request, url: url('/refused'), method: 'POST', carried },
      { ...request, url: url('/refused'), type: driver.kind === 'firefox' ? 'beacon' : 'ping' },
      { ...body, url: url('/refused'), method: 'POST' },
      { ...body, url: url('/made-up') },
      // The answer keeps the address that the service worker asked.
      { ...body, url: url('/refused'), method: 'GET' },
      { kind: 'sensor.unread', sensor: 'service-worker', why: 'service-worker' },
    ]);
    // Who was asked: a page has no part in what its service worker sends, and an answer that it made up is no request.
    const of = (path: string) =>
      ofKind(events, 'request.finished').filter((event) => event.url === site.url + path);
    expect(of('/refused')).toMatchObject([{ tabId: null, status: 401 }]);
    expect(of('/made-up').map(({ status }) => status)).toEqual(driver.kind === 'firefox' ? [0] : []);
    observed('keepalive-beacon', 'worker-request');
    observedWithout('its tab', 'service-worker');
    if (driver.kind === 'firefox') observedWithout('its status', 'service-worker-answer');
  });
});
