import { request } from 'node:http';
import type { Driver, DriverView } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { poll } from './support/poll.ts';
import { practiceUser, signIn } from './support/practice-site.ts';

type Received = { key: string | null; code?: string; message: string; location: string; test?: boolean };

/** What the practice site has received, newest first. */
function receivedBy(port: number): Promise<Received[]> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/demo/logout-events', agent: false }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += String(chunk);
      resolve((JSON.parse(text) as { results: Received[] }).results);
    })
      .on('error', reject)
      .end();
  });
}

const stateOf = async (driver: Driver, origin: string) =>
  (await driver.sendToExtension({ type: 'report-state', origin })) as {
    waiting: number;
    delivered: number;
    last: { outcome: string } | null;
    headers: unknown;
  };

/** Notes from now on what the extension itself asks of the network, in a page of its own. */
function noteOwnRequests(ownPage: DriverView): Promise<void> {
  return ownPage.evaluate(() => {
    type Details = { url: string; initiator?: string; originUrl?: string };
    type Api = {
      webRequest: { onBeforeRequest: { addListener(on: (d: Details) => void, of: object): void } };
    };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api; ownRequests: string[] };
    scope.ownRequests = [];
    (scope.browser ?? scope.chrome).webRequest.onBeforeRequest.addListener(
      ({ url, initiator, originUrl }) => {
        if (/^(chrome|moz)-extension:/.test(initiator ?? originUrl ?? '')) scope.ownRequests.push(url);
      },
      { urls: ['http://*/*', 'https://*/*'] },
    );
  });
}
const ownRequests = (ownPage: DriverView): Promise<string[]> =>
  ownPage.evaluate(() => (globalThis as unknown as { ownRequests: string[] }).ownRequests);

test(
  'logouts reach the practice site’s list once each, also where the background is killed meanwhile',
  inTurn('chromium'),
  async ({ driver, demo }) => {
    test.setTimeout(90_000);
    const url = `${demo.url}/v1/auth/logout-event/`;
    const page = await signIn(driver, demo);
    // Two panels see it, too, and wake the background after it was killed.
    const panel = await driver.openPanelTab(demo.url);
    await noteOwnRequests(panel);
    await driver.openPanelTab(demo.url);
    await panel.bringToFront();
    await panel.click(/Report logouts to a server/);
    await panel.check('Report logouts of this site');
    await panel.fill('Address', url);
    await panel.click('Add a header');
    await panel.fill('Name', 'X-Api-Key');
    await panel.fill('Value X-Api-Key', 'canary-of-the-endpoint');
    await panel.check('Include identity');
    await panel.click('Save and send a test report');
    await panel.waitForText('The server took it (answer 202).');
    expect(JSON.stringify(await stateOf(driver, demo.url))).not.toContain('canary-of-the');

    // Killed as soon as somebody is signed out, before the verdict is final: nothing is queued yet.
    await page.bringToFront();
    demo.revokeSessions(practiceUser.email);
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    if (driver.kind === 'chromium') await driver.stopBackground();
    await poll(async () => ((await receivedBy(demo.port)).length >= 2 ? true : undefined), {
      timeoutMs: 30_000,
      what: 'the logout in the list of the practice site',
    });

    const [logout, testReport] = await receivedBy(demo.port);
    expect(testReport).toMatchObject({ test: true, code: 'TEST_REPORT' });
    expect(logout).toMatchObject({ location: '/dashboard', context: { userEmail: practiceUser.email } });
    expect(logout?.code).toMatch(/^[A-Z_]{5,}$/);
    expect(logout?.key).toMatch(/^[0-9a-f-]{36}$/);
    // Its own request is no event of the site, and no second logout.
    await poll(async () => ((await stateOf(driver, demo.url)).delivered === 1 ? true : undefined), {
      timeoutMs: 10_000,
      what: 'the note that it was delivered',
    });
    expect(await stateOf(driver, demo.url)).toMatchObject({ waiting: 0, last: { outcome: 'delivered' } });
    expect(await receivedBy(demo.port)).toHaveLength(2);

    const list = await driver.newPage(`${demo.url}/events`);
    await list.waitForText(logout?.message ?? '');
    await list.waitForText('from Logout Lens');
    await list.choose('Code', `${logout?.code} (1)`);
    const shown = await list.evaluate(
      () => document.querySelectorAll('[data-testid=logout-events] > li').length,
    );
    expect(shown).toBe(1);
    expect(await ownRequests(panel)).toEqual([url, url]);
    const exported = JSON.stringify(await driver.exportTimeline(demo.url));
    expect(exported).not.toMatch(/\/v1\/auth\/logout-event|canary-of-the-endpoint|idempotency/i);
  },
);
