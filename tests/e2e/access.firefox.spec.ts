import { FirefoxDriver } from '../firefox/support/firefox-driver.ts';
import { answerPermissionPrompts } from '../firefox/support/privileged.ts';
import { expect, test } from './support/fixtures.ts';
import { waitForState, withShippedBuild } from './support/shipped-build.ts';
import { type SplitSite, startSplitSite } from './support/split-site.ts';

/** Firefox can be told to take every permission prompt for allowed; the click that asks is a real one. */
test.describe("the panel's own buttons", () => {
  let site: SplitSite;
  test.beforeEach(async () => {
    site = await startSplitSite();
  });
  test.afterEach(() => site.close());

  test('ask for the site, and later for its API and its sign-in, with one click each', async () => {
    test.setTimeout(150_000);
    await withShippedBuild('firefox', async ({ driver }) => {
      if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
      await driver.firefox.runPrivileged(answerPermissionPrompts);
      const page = await driver.newPage(site.app);
      let panel = await driver.openPanelTab(site.app);
      await panel.click('Watch this site');
      const watched = await waitForState(
        driver,
        site.app,
        'watched, in a tab that was open before',
        (state) => state.watched && state.tabsWithoutStacks === 1,
      );
      expect(watched).toMatchObject({ hasAccess: true, origins: [] });

      await page.bringToFront();
      await page.click('Sign in', { role: 'link' });
      await page.waitForText('Provider');
      await page.click('Continue');
      await page.waitForUrl('/home');
      await page.click('Ask the API');
      await page.waitForText('API answered 200');
      await waitForState(driver, site.app, 'two missing', (state) => state.missingOrigins.length === 2);

      await panel.close();
      panel = await driver.openPanelTab(site.app);
      await panel.waitForText(site.provider);
      await panel.waitForText(site.api);
      await panel.click(/^Allow/);
      const included = await waitForState(
        driver,
        site.app,
        'included',
        (state) => state.origins.length === 2,
      );
      expect(included).toMatchObject({ missingOrigins: [], tabsWithoutStacks: 0 });
      expect([...included.origins].sort()).toEqual([site.api, site.provider].sort());
    });
  });
});
