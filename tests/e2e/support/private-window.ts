import { ChromiumPage } from './chromium-view.ts';
import type { Driver, DriverPage } from './driver.ts';
import { poll } from './poll.ts';

/**
 * Lets the extension into private windows, as a person does on the browser's page of extensions. Both browsers load it
 * anew for that: scripts of ours in pages that are open lose their extension.
 */
export async function allowInPrivate(driver: Driver): Promise<void> {
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    const { ADDON_ID } = await import('../../firefox/support/firefox-browser.ts');
    const { allowPrivateBrowsing } = await import('../../firefox/support/privileged.ts');
    if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
    await driver.firefox.runPrivileged(allowPrivateBrowsing, ADDON_ID);
    return;
  }
  const id = new URL(driver.extensionUrl).host;
  const settings = await driver.newPage(`chrome://extensions/?id=${id}`);
  await settings.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        developerPrivate: Record<
          'updateProfileConfiguration' | 'updateExtensionConfiguration',
          (change: object) => Promise<void>
        >;
      };
    };
    // Else the browser does not load an unpacked extension again.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await settings.close();
  // Until it is back the browser shows an error in the place of its pages.
  const probe = await driver.newPage();
  const own = `${driver.extensionUrl}/manifest.json`;
  await poll(
    async () => {
      await probe.goto(own);
      return (await probe.url()) === own;
    },
    { timeoutMs: 20_000, what: 'the extension, loaded anew' },
  );
  await probe.close();
}

/** Opens a private window on an address, beside the one that is there. */
export async function openPrivate(driver: Driver, url: string): Promise<DriverPage> {
  const isThere = (address: string) => address.startsWith(url);
  const options = { timeoutMs: 15_000, what: 'a page in a private window' };
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    const { FirefoxPage } = await import('../../firefox/support/firefox-view.ts');
    const { openPrivateWindow } = await import('../../firefox/support/privileged.ts');
    if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
    const { firefox } = driver;
    const before = new Set(await firefox.browser.pages());
    await firefox.runPrivileged(openPrivateWindow, url);
    const page = await poll(
      async () => (await firefox.browser.pages()).find((one) => !before.has(one) && isThere(one.url())),
      options,
    );
    return new FirefoxPage(firefox, page);
  }
  const { ChromiumDriver } = await import('./chromium-driver.ts');
  if (!(driver instanceof ChromiumDriver)) throw new TypeError('The driver is none of Chromium.');
  const { context } = driver.browser;
  const before = new Set(context.pages());
  await driver.runInExtension(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(what: object): Promise<unknown> } };
    };
    await chrome.windows.create({ incognito: true });
  });
  const page = await poll(() => context.pages().find((one) => !before.has(one)), options);
  await page.goto(url);
  return new ChromiumPage(page);
}
