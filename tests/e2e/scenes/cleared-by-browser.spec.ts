import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { reopenClassic, signInClassic } from '../support/practice-site.ts';
import { waitForVerdict } from '../support/verdict.ts';

test.describe('STORAGE_CLEARED_BY_BROWSER', () => {
  test('the cookie of an app without tokens goes with them', inTurn('firefox'), async ({ driver, demo }) => {
    const page = await signInClassic(driver, demo);
    await reopenClassic(page);
    await driver.clearSiteData(demo.url);
    await page.click('Open dashboard again', { role: 'link' });
    await page.waitForUrl('/classic/sign-in/');
    const { logout } = await waitForVerdict(driver, demo.url);
    expect(logout).toMatchObject({ code: 'STORAGE_CLEARED_BY_BROWSER', type: 'STORAGE_CLEARED' });
  });
});
