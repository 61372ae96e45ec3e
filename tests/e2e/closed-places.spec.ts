import { english } from '../../lib/messages/catalog.ts';
import type { Driver, DriverPage } from './support/driver.ts';
import { test } from './support/fixtures.ts';
import { startOddPages } from './support/odd-pages.ts';

/** Number of the tab in front. */
const tabInFront = (driver: Driver) =>
  driver.runInExtension(async () => {
    type Api = { tabs: { query(what: object): Promise<{ id?: number }[]> } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const [tab] = await (scope.browser ?? scope.chrome).tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });

/** Side panel, popup and panel say of the page in front why nothing can be watched there. */
async function everyViewSays(driver: Driver, side: DriverPage, page: DriverPage, words: string) {
  await page.bringToFront();
  await side.waitForText(words);
  const id = await tabInFront(driver);
  for (const path of [`popup.html?tab=${id}`, `panel.html?tab=${id}`]) {
    const view = await driver.openExtensionPage(path);
    await view.waitForText('Nothing to watch here');
    await view.waitForText(words);
    await view.close();
  }
}

async function popupSays(driver: Driver, page: DriverPage, words: string): Promise<void> {
  await page.bringToFront();
  const popup = await driver.openExtensionPage(`popup.html?tab=${await tabInFront(driver)}`);
  await popup.waitForText(words);
  await popup.close();
}

/** What a browser's own list of protected sites does; only Firefox's can be changed without a policy of the machine. */
async function protect(driver: Driver, hosts: string): Promise<void> {
  const { FirefoxDriver } = await import('../firefox/support/firefox-driver.ts');
  const { protectHosts } = await import('../firefox/support/privileged.ts');
  if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
  await driver.firefox.runPrivileged(protectHosts, hosts);
}

test('where nothing can be watched, popup, side panel and panel say so, and why', async ({ driver }) => {
  test.setTimeout(90_000);
  const odd = await startOddPages();
  try {
    const side = await driver.openExtensionPage('sidepanel.html');
    const page = await driver.newPage(odd.file);
    await everyViewSays(driver, side, page, english['place.why.file']);
    // Headless Chromium has no viewer for PDFs and saves them.
    if (driver.kind === 'firefox') {
      // The build for tests watches every site: panels show its log, and the popup says why nothing is added to it.
      await page.goto(odd.pdf);
      await popupSays(driver, page, english['place.why.pdf']);
      await protect(driver, 'localhost');
      await page.goto(odd.other);
      await popupSays(driver, page, english['place.why.blocked']);
    } else {
      await page.goto('chrome://version/');
      await everyViewSays(driver, side, page, english['place.why.browser-page']);
    }
  } finally {
    if (driver.kind === 'firefox') await protect(driver, '');
    await odd.close();
  }
});
