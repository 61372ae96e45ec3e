import { expect, test } from '../support/fixtures.ts';
import { observed, observedWithout } from '../support/observed.ts';
import { timelineOf } from '../support/verdict.ts';
import { type CaptureSite, startCaptureSite } from './support/capture-site.ts';
import { waitForEvents } from './support/events.ts';

test.describe('between tabs and servers', () => {
  let site: CaptureSite;
  test.beforeAll(async () => {
    site = await startCaptureSite();
  });
  test.afterAll(() => site.close());

  test('messages to sign out are seen where they are sent and where they come', async ({ driver }) => {
    const sender = await driver.newPage(`${site.url}/`);
    const receiver = await driver.newPage(`${site.url}/frame`);
    await receiver.evaluate(() => {
      const channel = new BroadcastChannel('next-auth');
      (window as Window & { heard?: unknown[] }).heard = [];
      channel.onmessage = ({ data }) => (window as Window & { heard?: unknown[] }).heard?.push(data);
    });
    await sender.evaluate(() => {
      const channel = new BroadcastChannel('next-auth');
      channel.postMessage({ event: 'session', data: { trigger: 'getSession' } });
      channel.postMessage({ event: 'session', data: { trigger: 'signout', secret: 'hush-hush' } });
      channel.postMessage('logout');
      localStorage.setItem('app-logout', String(Date.now()));
    });
    const message = { kind: 'tab.message', word: 'sign-out' };
    const broadcast = { ...message, by: 'page', channel: 'broadcast', name: 'next-auth' };
    const events = await waitForEvents(driver, site.url, [
      { ...broadcast, direction: 'sent', stack: expect.any(Array), input: null },
      { ...broadcast, direction: 'received' },
      { ...message, by: 'browser', channel: 'storage', name: 'app-logout', direction: 'received' },
    ]);
    expect(JSON.stringify(events)).not.toContain('hush-hush');
    // Two sent, two received, and the key: the last one may still be on its way.
    const messages = async () =>
      (await timelineOf(driver, site.url)).events.filter(({ kind }) => kind === 'tab.message').length;
    await expect.poll(messages).toBe(5);
    const heard = await receiver.evaluate(() => (window as Window & { heard?: unknown[] }).heard?.length);
    expect(heard).toBe(3);
    observed('broadcast-channel', 'storage-event');
  });

  test('closed connections are seen with code and reason, and the page sees its own classes', async ({
    driver,
  }) => {
    const page = await driver.newPage(`${site.url}/`);
    const looks = await page.evaluate(async () => {
      const live = location.origin.replace('http', 'ws');
      const closed = (socket: WebSocket) =>
        new Promise<number>((resolve) => {
          socket.onclose = ({ code }) => resolve(code);
        });
      class Own extends WebSocket {}
      const own = new Own(`${live}/live?ticket=hush-hush`);
      const codes = [await closed(own), await closed(new WebSocket(`${live}/refuse`))];
      const source = new EventSource('/refused');
      await new Promise((resolve) => {
        source.onerror = resolve;
      });
      let thrown = '';
      try {
        (WebSocket as unknown as () => void)();
      } catch (error) {
        thrown = (error as Error).name;
      }
      return [
        ...codes,
        WebSocket.OPEN,
        WebSocket.name,
        WebSocket.length,
        own instanceof WebSocket && own instanceof Own,
        WebSocket.prototype.constructor === WebSocket,
        /native code/.test(`${WebSocket}${EventSource}${BroadcastChannel}`),
        Object.keys(Object.getOwnPropertyDescriptor(window, 'WebSocket') ?? {}).join(),
        thrown,
      ];
    });
    const attributes = 'value,writable,enumerable,configurable';
    expect(looks).toEqual([4401, 1006, 1, 'WebSocket', 1, true, true, true, attributes, 'TypeError']);
    const closed = { kind: 'connection.closed', by: 'page', startedAt: expect.any(Number) };
    const live = site.url.replace('http', 'ws');
    const events = await waitForEvents(driver, site.url, [
      {
        ...closed,
        transport: 'websocket',
        url: expect.stringContaining(`${live}/live`),
        code: 4401,
        reason: 'session expired',
        opened: true,
      },
      { ...closed, url: `${live}/refuse`, code: 1006, opened: false },
      { ...closed, transport: 'eventsource', url: `${site.url}/refused`, code: null, opened: false },
    ]);
    expect(JSON.stringify(events)).not.toContain('hush-hush');
    observedWithout('a code, which EventSource has not', 'eventsource');
  });
});
