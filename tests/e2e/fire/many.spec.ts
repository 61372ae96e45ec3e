import type { Driver, DriverPage } from '../support/driver.ts';
import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { observed } from '../support/observed.ts';
import { poll } from '../support/poll.ts';
import { countsOf } from './support/fire.ts';
import { openFollower, type StoredEvent } from './support/follower.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { rises, serialsOf, tallyOf } from './support/tally.ts';

/** What is lost once is lost. */
test.describe.configure({ retries: 0 });

/** A window of its own; in Firefox in a container too, which has a cookie store of its own. */
async function newWindow(driver: Driver, url: string): Promise<DriverPage> {
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    const { FirefoxPage } = await import('../../firefox/support/firefox-view.ts');
    if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is no Firefox.');
    const container = await driver.firefox.browser.createBrowserContext();
    const page = new FirefoxPage(driver.firefox, await container.newPage());
    await page.goto(url);
    return page;
  }
  const { ChromiumDriver } = await import('../support/chromium-driver.ts');
  const { ChromiumPage } = await import('../support/chromium-view.ts');
  if (!(driver instanceof ChromiumDriver)) throw new TypeError('The driver is no Chromium.');
  const { context, protocol } = driver.browser;
  const known = new Set(context.pages());
  await protocol.send('Target.createTarget', { url, newWindow: true });
  const page = await poll(() => context.pages().find((one) => !known.has(one)), {
    timeoutMs: 10_000,
    what: 'a second window',
  });
  await page.waitForLoadState();
  return new ChromiumPage(page);
}

test(
  'several tabs, windows and sites at once: each site its own log, and every panel the same one',
  inTurn('firefox'),
  async ({ driver }) => {
    test.setTimeout(120_000);
    const site = await startOracleSite();
    const pages: DriverPage[] = [];
    try {
      const [a, b] = [site.newOrigin(), site.newOrigin()];
      const followers = [await openFollower(driver), await openFollower(driver)];
      for (const follower of followers) for (const origin of [a, b]) await follower.follow(origin);
      const open = async (origin: string, isWindow = false) => {
        const page = isWindow ? await newWindow(driver, origin) : await driver.newPage(origin);
        pages.push(page);
        return { origin, page };
      };
      const tabs = [await open(a), await open(b), await open(a), await open(a, true)];
      for (let round = 0; round < 8; round += 1) {
        await Promise.all(tabs.map(({ page }) => page.evaluate(() => window.oracle.write(6))));
        if (round === 3) await driver.stopBackground();
      }
      for (const origin of [a, b]) {
        const own = tabs.filter((tab) => tab.origin === origin);
        const counts = await Promise.all(own.map(({ page }) => countsOf(page)));
        const all = counts.flatMap(serialsOf);
        const enough = (events: StoredEvent[]) => tallyOf(events).serials.length >= all.length;
        await Promise.all(followers.map(({ until }) => until(origin, `${all.length} writes`, enough)));
        // Both are told of every commit, not in the same moment.
        const logs = await poll(
          async () => {
            const read = await Promise.all(followers.map(({ events }) => events(origin)));
            const [one, other] = read.map((events) => events.map(({ id }) => id).join());
            return one === other && read;
          },
          { timeoutMs: 15_000, what: 'the same log in both panels' },
        );
        const tallies = logs.map(tallyOf);
        for (const { serials, twice, dropped } of tallies) {
          expect(twice).toEqual([]);
          expect([...serials].sort((x, y) => x - y)).toEqual([...all].sort((x, y) => x - y));
          expect(dropped['dropped-at-limit']).toBeUndefined();
          for (const count of counts) {
            const mine = new Set(serialsOf(count));
            expect(rises(serials.filter((serial) => mine.has(serial)))).toBe(true);
          }
        }
        const stores = new Set(
          logs[0]
            ?.filter(({ kind }) => kind.startsWith('credential'))
            .map(({ cookieStoreId }) => cookieStoreId),
        );
        // Chromium has no containers, only private windows, which tests cannot allow an extension into.
        expect(stores.size).toBe(driver.kind === 'firefox' && origin === a ? 2 : 1);
        if (driver.kind === 'firefox') observed('per-container');
      }
      for (const { page } of followers) await page.close();
    } finally {
      for (const page of pages.slice(1)) await page.close().catch(() => undefined);
      site.close();
    }
  },
);
