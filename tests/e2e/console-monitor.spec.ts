import type { TokenStatus } from '../../lib/console-monitor/share-status.ts';
import type { ConsoleLine, Driver, DriverPage } from './support/driver.ts';
import { tabIdOf } from './support/extension-api.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn, playsWhole } from './support/in-turn.ts';
import { arrived, refreshData, signIn } from './support/practice-site.ts';
import { startUnkindSite } from './support/unkind-site.ts';

type Page = { __tokenMonitor?: { getTokenStatus(): TokenStatus } };

const statusOf = (page: DriverPage) =>
  page.evaluate(() => (window as Page).__tokenMonitor?.getTokenStatus() ?? null);
const isThere = (page: DriverPage) => page.evaluate(() => '__tokenMonitor' in window);
const switchMonitor = (driver: Driver, origin: string, on: boolean) =>
  driver.sendToExtension({ type: 'set-console-monitor', origin, on });

/** The popup for the tab that shows a site, in a tab of its own. */
async function popupOf(driver: Driver, origin: string): Promise<DriverPage> {
  const popup = await driver.openExtensionPage('popup.html?tab=0');
  const tabId = await tabIdOf(popup, origin);
  await popup.evaluate((id) => location.replace(`popup.html?tab=${id}`), tabId);
  return popup;
}

/** What stands in the tab's console. */
function consoleOf(page: DriverPage) {
  const lines: ConsoleLine[] = [];
  page.onConsole((line) => lines.push(line));
  const texts = () => lines.map(({ method, text }) => `${method} ${text}`);
  return {
    texts,
    ours: () => texts().filter((line) => /TokenMonitor|LOGOUT REASON|LogoutTracker/.test(line)),
    has: (wanted: RegExp) =>
      expect.poll(() => texts().filter((line) => wanted.test(line)), { timeout: 15_000 }).not.toEqual([]),
  };
}

test.describe('the console monitor of a site', () => {
  test.use({ demoSettings: { accessTokenSeconds: 4 } });

  test(
    'prints at sign-in, at the thresholds, at a renewal and at a logout, and is gone when it is switched off',
    inTurn('chromium'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      const printed = consoleOf(page);
      await arrived(page);
      expect(await isThere(page), 'off until it is switched on').toBe(false);

      expect(await switchMonitor(driver, demo.url, true)).toEqual({ consoleMonitor: true });
      await printed.has(/\[TokenMonitor\] Starting token expiry monitoring\.\.\./);
      await printed.has(/\[TokenMonitor\] Access token: (0 minutes until expiry|EXPIRED)/);
      await printed.has(/\[TokenMonitor\] Refresh token: 19 days, 23 hours until expiry/);
      await printed.has(/^error .*\[TokenMonitor\] Access token: EXPIRED/);
      expect(await statusOf(page)).toEqual({
        accessTokenExpired: true,
        accessExpiresInMinutes: 0,
        refreshTokenExpired: false,
        refreshExpiresInHours: 479,
      });

      demo.configure({ accessTokenSeconds: 45 * 60 + 50 });
      await refreshData(page);
      await printed.has(/\[TokenMonitor\] Access token: 45 minutes until expiry/);
      expect(await statusOf(page)).toMatchObject({ accessTokenExpired: false, accessExpiresInMinutes: 45 });

      const popup = await popupOf(driver, demo.url);
      await popup.click('Log full state to console');
      await popup.waitForText('Printed in this page’s console');
      await printed.has(new RegExp(`^startGroup .*full state of ${demo.url}`));
      await printed.has(/Token status/);
      await page.bringToFront();

      const secrets = await page.evaluate(() =>
        [...Object.values({ ...localStorage }), ...Object.values({ ...sessionStorage })]
          .flatMap((value) => String(value).match(/[\w-]{24,}/g) ?? [])
          .map((value) => value.slice(-24)),
      );
      expect(secrets.length).toBeGreaterThan(3);
      await page.click('Sign out');
      await page.waitForUrl('/signin');
      await printed.has(/^startGroup .*LOGOUT REASON DETAILS/);
      await printed.has(/Source: manual_user_action/);
      const lines = printed.texts().join('\n');
      for (const line of [
        /startGroup .*\[LogoutTracker\] Logout triggered/,
        /Type: USER_ACTION/,
        /Idle time: 0 minutes/,
        /Context: \{"hasToken":true/,
        /Code: MANUAL_LOGOUT/,
        /Message: \S+/,
        /Original Page: \/dashboard/,
        /Timestamp: \d{4}-\d\d-\d\dT[\d:.]+Z/,
      ])
        expect(lines).toMatch(line);
      for (const secret of secrets) expect(lines).not.toContain(secret);
      expect(await statusOf(page)).toMatchObject({ accessTokenExpired: null, refreshExpiresInHours: null });

      await switchMonitor(driver, demo.url, false);
      expect(await isThere(page)).toBe(false);
      await popup.bringToFront();
      await popup.click('Log full state to console');
      await popup.waitForText('Copied to the clipboard. Nothing is printed');
      await page.bringToFront();
      const silence = printed.ours().length;
      await page.reload();
      await page.waitForText('Sign in');
      expect(await isThere(page)).toBe(false);
      expect(printed.ours()).toHaveLength(silence);
    },
  );
});

test.describe('the console monitor over minutes', () => {
  test.use({ demoSettings: { accessTokenSeconds: 4 * 60 + 55, refreshTokenSeconds: 12.5 * 3_600 } });

  test('prints all lines every half a minute, and a warning again when its figure changes, without a background', async ({
    driver,
    demo,
  }) => {
    test.skip(!playsWhole(), 'npm run e2e plays it');
    test.setTimeout(150_000);
    const page = await signIn(driver, demo);
    const printed = consoleOf(page);
    await arrived(page);
    await switchMonitor(driver, demo.url, true);
    await printed.has(/^warn.*🟡 \[TokenMonitor\] WARNING: Access token expires in 4 minutes!/);
    await printed.has(/^warn.*🟡 \[TokenMonitor\] CRITICAL: Refresh token expires in 12 hours!/);
    expect(await statusOf(page)).toEqual({
      accessTokenExpired: false,
      accessExpiresInMinutes: 4,
      refreshTokenExpired: false,
      refreshExpiresInHours: 12,
    });
    await driver.stopBackground();
    const counts = () =>
      [
        /^log.*🟡 \[TokenMonitor\] Access token: \d minutes until expiry/,
        /^log.*🟡 \[TokenMonitor\] Refresh token: 12 hours until expiry/,
        /WARNING: .* 4 minutes/,
        /WARNING: .* 3 minutes/,
        /CRITICAL: /,
      ].map((wanted) => printed.texts().filter((line) => wanted.test(line)).length);
    expect(counts()).toEqual([1, 1, 1, 0, 1]);
    await expect.poll(counts, { timeout: 40_000 }).toEqual([2, 2, 1, 0, 1]);
    await expect.poll(counts, { timeout: 40_000 }).toEqual([3, 3, 1, 1, 1]);
  });
});

test(
  'the console monitor stands a strict policy and a hostile page, and goes on without the background',
  inTurn('firefox'),
  async ({ driver }) => {
    const site = await startUnkindSite();
    try {
      const strict = await driver.newPage(`${site.strict}/?lasts=3600`);
      const hostile = await driver.newPage(`${site.hostile}/?lasts=3600`);
      await switchMonitor(driver, site.strict, true);
      await switchMonitor(driver, site.hostile, true);

      const printed = consoleOf(strict);
      await strict.bringToFront();
      await strict.goto(`${site.strict}/?lasts=12`);
      await strict.waitForText('appeared: true');
      await printed.has(/^warn.*\[TokenMonitor\] WARNING: Access token expires in 0 minutes!/);
      expect(await statusOf(strict)).toMatchObject({ accessTokenExpired: false, accessExpiresInMinutes: 0 });
      expect(await strict.evaluate(() => (window as unknown as { failures: string[] }).failures)).toEqual([]);
      await driver.stopBackground();

      // What happens there wakes the background, and is no news of the other site.
      const seen = consoleOf(hostile);
      await hostile.reload();
      await seen.has(/\[TokenMonitor\] Access token: 59 minutes until expiry/);
      const { heard, own } = await hostile.evaluate(() => {
        const page = window as unknown as { heard: string[]; __tokenMonitor: { getTokenStatus(): string } };
        return { heard: page.heard, own: page.__tokenMonitor.getTokenStatus() };
      });
      expect(own, 'what is the page’s own stays the page’s own').toBe('mine');
      // It reads what it is told, and what it is told are the site's name and dates.
      const order = /^parse \{"site":"[^"]+","ends":\{"access":(null|\d+),"refresh":(null|\d+)\}\}$/;
      expect(heard.filter((words) => !order.test(words))).toEqual([]);

      await printed.has(/^error .*\[TokenMonitor\] Access token: EXPIRED/);
    } finally {
      for (const origin of [site.strict, site.hostile]) await switchMonitor(driver, origin, false);
      await site.close();
    }
  },
);
