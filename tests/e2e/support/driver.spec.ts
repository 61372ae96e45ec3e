import { expect, test } from './fixtures.ts';
import { refreshData, signIn } from './practice-site.ts';
import { timelineOf } from './verdict.ts';

test.describe('the driver', () => {
  test('uses a page as a person does and goes through its history', async ({ driver, demo }) => {
    const page = await signIn(driver, demo, { remember: true });
    await refreshData(page);
    await page.moveMouse(100, 200);
    await page.press('Tab');
    expect(await page.evaluate((wanted) => location.pathname === wanted, '/dashboard')).toBe(true);
    await page.goto(`${demo.url}/events`);
    await page.reload();
    await page.back();
    await page.waitForUrl('/dashboard');
  });

  test('opens the panel in the real DevTools beside a page that stays visible', async ({
    driver,
    demo,
  }, info) => {
    const page = await driver.newPage(demo.url);
    const panel = await driver.openPanel(page);
    expect(await panel.evaluate(() => location.pathname)).toBe('/panel.html');
    expect((await panel.text()).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await panel.screenshot(info.outputPath('panel.png'));
    await panel.close();
  });

  test('gets the timeline of a site, also after the background was killed, and clears it', async ({
    driver,
    demo,
  }) => {
    await signIn(driver, demo);
    const before = await timelineOf(driver, demo.url);
    expect(before.site.origin).toBe(demo.url);
    expect(before.events.length).toBeGreaterThan(0);
    await driver.stopBackground();
    const after = await timelineOf(driver, demo.url);
    expect(after.events.length).toBeGreaterThanOrEqual(before.events.length);
    await driver.closePages();
    await driver.clearSite(demo.url);
    expect((await timelineOf(driver, demo.url)).events.length).toBeLessThan(before.events.length);
  });

  test('opens the panel in a tab for a site', async ({ driver, demo }) => {
    await driver.newPage(demo.url);
    const tab = await driver.openPanelTab(demo.url);
    expect(await tab.url()).toBe(`${driver.extensionUrl}/panel.html?origin=${encodeURIComponent(demo.url)}`);
  });
});
