import type { Driver } from '../../support/driver.ts';
import { poll } from '../../support/poll.ts';

interface Inside {
  ChromeUtils: {
    importESModule(url: string): { AddonManager: { getAddonByID(id: string): Promise<Addon> } };
  };
}
interface Addon {
  disable(): Promise<void>;
  enable(): Promise<void>;
  reload(): Promise<void>;
}
type Change = 'reload' | 'off-and-on';

/** Runs in Firefox's own window, with its privileges; self-contained. */
async function changeAddon(id: string, change: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as Inside;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  if (change === 'reload') return addon.reload();
  await addon.disable();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await addon.enable();
}

/** Loads the extension anew, or switches it off and on again, as a person does on the browser's extensions page. */
export async function changeExtension(driver: Driver, change: Change): Promise<void> {
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../../firefox/support/firefox-driver.ts');
    const { ADDON_ID } = await import('../../../firefox/support/firefox-browser.ts');
    if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is no Firefox.');
    await driver.firefox.runPrivileged(changeAddon, ADDON_ID, change);
    return;
  }
  const { ChromiumDriver } = await import('../../support/chromium-driver.ts');
  if (!(driver instanceof ChromiumDriver)) throw new TypeError('The driver is no Chromium.');
  const { context, protocol, extensionId } = driver.browser;
  const url = 'chrome://extensions/';
  await protocol.send('Target.createTarget', { url, background: true });
  const page = await poll(() => context.pages().find((one) => one.url() === url), {
    timeoutMs: 10_000,
    what: "the browser's page of extensions",
  });
  await page.waitForLoadState();
  await page.evaluate(async (id) => {
    const { management } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await management.setEnabled(id, false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await management.setEnabled(id, true);
  }, extensionId);
  await page.close();
}

interface Chrome {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  runtime: { reload(): void };
  developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
}
