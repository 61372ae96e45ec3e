import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { arrived, reopenClassic, signIn, signInClassic } from '../support/practice-site.ts';
import { waitForVerdict } from '../support/verdict.ts';

test.describe('STORAGE_CLEARED_BY_BROWSER', () => {
  test('the site data of an app with tokens are cleared', async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await arrived(page);
    // Firefox tells of nothing: that a draft went with the tokens is all that speaks for it there.
    await page.fill('New note', 'Half a thought');
    await page.click('Refresh my data');
    await page.waitForText('Your data is up to date');
    await driver.clearSiteData(demo.url);
    await page.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(logout).toMatchObject({ code: 'STORAGE_CLEARED_BY_BROWSER', type: 'STORAGE_CLEARED' });
    expect(timeline.logouts).toHaveLength(1);
    observed('by-cleared-data');
  });

  test('the cookie of an app without tokens goes with them', async ({ driver, demo }) => {
    const page = await signInClassic(driver, demo);
    await reopenClassic(page);
    await driver.clearSiteData(demo.url);
    await page.click('Open dashboard again', { role: 'link' });
    await page.waitForUrl('/classic/sign-in/');
    const { logout } = await waitForVerdict(driver, demo.url);
    expect(logout).toMatchObject({ code: 'STORAGE_CLEARED_BY_BROWSER', type: 'STORAGE_CLEARED' });
  });
});
