import { expect, test } from '../support/fixtures.ts';
import { launch } from '../support/launch.ts';
import { poll } from '../support/poll.ts';
import { openFollower } from './support/follower.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { changeExtension } from './support/switch-extension.ts';
import { tallyOf } from './support/tally.ts';

/** What is lost once is lost. */
test.describe.configure({ retries: 0 });

const CHANGES = [
  { change: 'reload', says: 'loaded anew', whys: ['extension-updated', 'extension-off'] },
  { change: 'off-and-on', says: 'switched off and on', whys: ['extension-off'] },
] as const;

for (const { change, says, whys } of CHANGES) {
  test(`pages that are open while the extension is ${says} work on, are recorded again, and the gap is said`, async ({
    browserKind,
  }) => {
    test.setTimeout(120_000);
    const site = await startOracleSite();
    const driver = await launch(browserKind);
    try {
      const origin = site.newOrigin();
      const before = await openFollower(driver);
      await before.follow(origin);
      const page = await driver.newPage(origin);
      await page.evaluate(() => {
        const errors: string[] = [];
        Object.assign(window, { errors });
        addEventListener('error', (event) => errors.push(String(event.message)));
        addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
        window.oracle.write(3);
      });
      await before.until(origin, 'the first writes', (events) => tallyOf(events).serials.length === 3);
      await changeExtension(driver, change);

      const state = await poll(
        async () => {
          const answer = (await driver.sendToExtension({ type: 'site-state', origin })) as {
            tabsWithoutStacks?: number;
          };
          return (answer.tabsWithoutStacks ?? 0) > 0 ? answer : null;
        },
        { timeoutMs: 45_000, what: 'a tab that is recorded without stacks' },
      );
      expect(state.tabsWithoutStacks).toBe(1);
      const after = await openFollower(driver);
      await after.follow(origin);
      await page.bringToFront();
      await page.evaluate(() => window.oracle.write(1));
      const last = await page.evaluate(() => window.oracle.base + window.oracle.sent);
      const events = await after.until(
        origin,
        'the write after it, and the gap before',
        (stored) =>
          stored.some(({ issuedAt }) => issuedAt === last * 1_000) &&
          stored.some(({ why = '' }) => (whys as readonly string[]).includes(why)),
      );
      expect(tallyOf(events).twice).toEqual([]);
      expect(
        await page.evaluate(async () => ({
          errors: (window as unknown as { errors: string[] }).errors,
          status: (await fetch('/api/alfa/alfa/alfa')).status,
          stored: localStorage.getItem('access_token') !== null,
        })),
      ).toEqual({ errors: [], status: 200, stored: true });

      // Loaded again, it has its stacks again.
      await page.reload();
      await page.evaluate(() => window.oracle.write(2));
      const base = await page.evaluate(() => window.oracle.base);
      await after.until(
        origin,
        'witnessed writes',
        (stored) => tallyOf(stored).serials.filter((serial) => serial > base).length === 2,
      );
    } finally {
      await driver.close();
      site.close();
    }
  });
}
