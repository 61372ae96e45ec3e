import { loadCatalog } from '../../lib/messages/load-catalog.ts';
import { FirefoxDriver } from '../firefox/support/firefox-driver.ts';
import { answerPermissionPrompts, speakLanguage } from '../firefox/support/privileged.ts';
import { expect, test } from './support/fixtures.ts';
import { playsWhole } from './support/in-turn.ts';

/** Firefox can be told in which language it is; a Chromium without the files of that language cannot. */
test('where nothing is chosen, the browser’s own language is spoken; its prompt for notifications is answered', async ({
  driver,
}) => {
  test.skip(!playsWhole(), 'npm run e2e plays it');
  if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
  const { firefox } = driver;
  const german = await loadCatalog('de');
  const said = (id: string) => german[id] ?? '';
  try {
    await firefox.runPrivileged(speakLanguage, 'de');
    const settings = await driver.openExtensionPage('options.html');
    await settings.waitForText(said('options.title'));
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('de');
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitForText(said('popup.settings'));
    const first = await driver.openExtensionPage('first-run.html');
    await first.waitForText(said('first-run.title'));
  } finally {
    await firefox.runPrivileged(speakLanguage, '');
  }
  await firefox.runPrivileged(answerPermissionPrompts);
  const settings = await driver.openExtensionPage('options.html#notices');
  await settings.click('Allow notifications');
  await settings.waitForText('The browser may show notifications.');
  await settings.click('Show none any more');
  await settings.waitForText('The browser may show no notifications');
});
