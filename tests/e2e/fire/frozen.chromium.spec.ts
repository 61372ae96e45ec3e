import { ChromiumPage } from '../support/chromium-view.ts';
import { expect, test } from '../support/fixtures.ts';
import { openFollower } from './support/follower.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { tallyOf } from './support/tally.ts';

/** What is lost once is lost. */
test.describe.configure({ retries: 0 });

test('a page that is frozen while the background dies has its last words stored', async ({ driver }) => {
  const site = await startOracleSite();
  try {
    const origin = site.newOrigin();
    const follower = await openFollower(driver);
    await follower.follow(origin);
    const page = await driver.newPage(origin);
    if (!(page instanceof ChromiumPage)) throw new TypeError('The page is none of this browser.');
    const session = await page.page.context().newCDPSession(page.page);
    await page.evaluate(() => window.oracle.write(20));
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await driver.stopBackground();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.evaluate(() => window.oracle.write(20));
    const events = await follower.until(
      origin,
      'forty writes',
      (stored) => tallyOf(stored).serials.length >= 40,
    );
    const { serials, twice, dropped } = tallyOf(events);
    expect(serials).toHaveLength(40);
    expect(twice).toEqual([]);
    expect(dropped['dropped-at-limit']).toBeUndefined();
    await session.detach();
    await follower.page.close();
  } finally {
    site.close();
  }
});
