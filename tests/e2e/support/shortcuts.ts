import type { Driver } from './driver.ts';

/** What the browser says of our keys, by the name of the command. */
export function keysOf(driver: Driver): Promise<Record<string, string>> {
  return driver.runInExtension(async () => {
    type Api = { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const all = await (scope.browser ?? scope.chrome).commands.getAll();
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
  });
}

/** Gives the command for a mark another key, by what the browser's own page for that calls. */
export async function changeMarkKey(driver: Driver, keys: string): Promise<void> {
  const isFirefox = driver.kind === 'firefox';
  const page = isFirefox
    ? await driver.openExtensionPage('popup.html')
    : await driver.newPage('chrome://extensions/shortcuts');
  await page.evaluate(
    async ({ inFirefox, extensionId, keybinding }) => {
      type Scope = {
        browser?: { commands: { update(change: object): Promise<void> } };
        chrome: { developerPrivate: { updateExtensionCommand(change: object): Promise<void> } };
      };
      const { browser, chrome } = globalThis as unknown as Scope;
      if (inFirefox) await browser?.commands.update({ name: 'mark', shortcut: keybinding });
      else
        await chrome.developerPrivate.updateExtensionCommand({
          extensionId,
          commandName: 'mark',
          keybinding,
        });
    },
    { inFirefox: isFirefox, extensionId: new URL(driver.extensionUrl).host, keybinding: keys },
  );
  await page.close();
}

/** Addresses of all tabs, the browser's own pages among them, which it tells no extension. */
export async function addressesOfTabs(driver: Driver): Promise<string[]> {
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    const { addressesOfTabs: inside } = await import('../../firefox/support/privileged.ts');
    if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
    return driver.firefox.runPrivileged(inside);
  }
  const { ChromiumDriver } = await import('./chromium-driver.ts');
  if (!(driver instanceof ChromiumDriver)) throw new TypeError('The driver is none of Chromium.');
  return driver.browser.context.pages().map((page) => page.url());
}
