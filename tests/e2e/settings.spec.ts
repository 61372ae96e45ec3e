import { english } from '../../lib/messages/catalog.ts';
import { loadCatalog } from '../../lib/messages/load-catalog.ts';
import { tabIdOf } from './support/extension-api.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { closeOpenPages, waitForOpenPage } from './support/open-pages.ts';
import { signIn } from './support/practice-site.ts';
import { addressesOfTabs, changeMarkKey, keysOf } from './support/shortcuts.ts';

test(
  'ways to the settings, and what is set there is seen elsewhere: reports, shortcuts, language, export',
  inTurn('firefox'),
  async ({ driver, demo }) => {
    test.setTimeout(120_000);
    await signIn(driver, demo);
    const panel = await driver.openPanelTab(demo.url);
    const popup = await driver.openExtensionPage(`popup.html?tab=${await tabIdOf(panel, demo.url)}`);
    await popup.click(english['popup.settings'], { role: 'link' });
    await waitForOpenPage(driver, 'options.html');
    await closeOpenPages(driver);
    await panel.bringToFront();
    await panel.click(english['panel.settings.open'], { timeoutMs: 30_000 });
    await panel.click(english['panel.settings.all'], { role: 'link' });
    await waitForOpenPage(driver, 'options.html');
    await closeOpenPages(driver);

    let page = await driver.openExtensionPage('options.html');
    await page.click(`Set up reports of ${demo.url}`);
    await page.check('Report logouts of this site');
    await page.fill('Address', `${demo.url}/v1/auth/logout-event/`);
    await page.click('Save and send a test report');
    await page.waitForText('The server took it (answer 202).');
    await page.press('Escape');
    await page.waitForText('switched on');
    expect(await driver.sendToExtension({ type: 'report-state', origin: demo.url })).toMatchObject({
      on: true,
    });

    const given = await keysOf(driver);
    for (const command of ['open-panel', 'mark', 'export']) {
      expect(given[command], `the browser gave a key for ${command}`).toBeTruthy();
      await page.waitForText(given[command] ?? '');
    }
    await page.close();
    await changeMarkKey(driver, 'Alt+Shift+Y');
    expect((await keysOf(driver)).mark, 'another key').not.toBe(given.mark);
    page = await driver.openExtensionPage('options.html');
    await page.waitForText((await keysOf(driver)).mark ?? '');
    const before = (await addressesOfTabs(driver)).length;
    await page.click(english['options.shortcuts.change']);
    await expect
      .poll(async () => (await addressesOfTabs(driver)).slice(before))
      .toEqual([expect.stringMatching(/^(chrome:\/\/extensions\/shortcuts|about:addons)/)]);

    const german = await loadCatalog('de');
    await page.bringToFront();
    await page.choose(english['language.label'], 'Deutsch');
    await page.waitForText(german['options.title'] ?? '');
    // An export is offered in the language of the interface, and can be had in another.
    const exporting = await driver.openExtensionPage(
      `panel.html?origin=${encodeURIComponent(demo.url)}&export`,
    );
    const preview = () => exporting.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(preview, { timeout: 30_000 }).toContain(german['export.section.environment']);
    await exporting.choose(german['language.export'] ?? '', 'English');
    await expect.poll(preview).toContain(english['export.section.environment']);
    await page.bringToFront();
    await page.choose(german['language.label'] ?? '', 'English');
    await page.waitForText(english['options.title']);
  },
);
