import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { LaunchOptions } from '../../e2e/support/driver.ts';
import { type Profile, profileFor } from '../../e2e/support/profile.ts';
import { type Bidi, bidiOf } from './bidi.ts';

/** Id of the add-on in its manifest. */
export const ADDON_ID = 'logout-lens@example.test';

/** Firefox gives each installation a random host; tests need to know it beforehand. Any UUID does. */
const ADDON_UUID = '6c6f676f-7574-4c65-8e73-000000000001';

/** Base address of the extension's pages, without a slash at the end. */
export const EXTENSION_URL = `moz-extension://${ADDON_UUID}`;

/** A running Firefox with the extension in it. */
export interface FirefoxBrowser extends Bidi {
  browser: Browser;
  /** Closes the browser and removes a profile that was to be thrown away. */
  close(): Promise<void>;
}

/** Preferences that keep a fresh profile quiet. Nothing here changes how sites, cookies or storage behave. */
const QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'devtools.everOpened': true,
  'devtools.toolbox.footer.height': 560,
  'signon.rememberSignons': false,
  // Three times killed at its start, it would ask for its safe mode.
  'toolkit.startup.max_resumed_crashes': -1,
};

/** An add-on that is installed for a session leaves at its end, and would take its data along. */
const KEEP_DATA = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function puppeteerOptions(options: LaunchOptions, profile: Profile): PuppeteerOptions {
  const { executablePath, headless = true, width = 1500, height = 1050, args = [] } = options;
  const keepsPages = options.backForwardCache ?? !headless;
  return {
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    timeout: 60_000,
    userDataDir: profile.dir,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...args],
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.profileDir ? KEEP_DATA : {}),
      ...(keepsPages ? {} : { 'browser.sessionhistory.max_total_viewers': 0 }),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    },
    // The one who starts the browser ends it, and removes its profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/**
 * Starts a released Firefox by WebDriver BiDi and installs the unpacked extension for the session.
 * `-remote-allow-system-access` opens the way to privileged code: only there can DevTools be opened.
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const profile = profileFor('firefox', options.profileDir);
  let browser: Browser | null = null;
  const close = async () => {
    // A person may have closed it before.
    await browser?.close().catch(() => undefined);
    profile.remove();
  };
  try {
    browser = await puppeteer.launch(puppeteerOptions(options, profile));
    await browser.installExtension(options.extensionDir);
    return { ...bidiOf(browser), browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}
