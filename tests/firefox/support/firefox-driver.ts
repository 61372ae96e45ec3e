import type { Page } from 'puppeteer-core';
import { CONTROL_PATH, clearMessage, exportMessage, sendFrom } from '../../e2e/support/control-page.ts';
import type {
  Driver,
  DriverPage,
  DriverView,
  ExportFormat,
  LaunchOptions,
} from '../../e2e/support/driver.ts';
import { poll } from '../../e2e/support/poll.ts';
import { ADDON_ID, EXTENSION_URL, type FirefoxBrowser, launchFirefox } from './firefox-browser.ts';
import { contextOf, FirefoxPage, FirefoxPanel } from './firefox-view.ts';
import { clearDataOfOrigin, openToolbox, terminateBackground } from './privileged.ts';

const PANEL_TIMEOUT_MS = 20_000;

/** Firefox as a Driver. `firefox` is there for tests of what only Firefox has. */
export class FirefoxDriver implements Driver {
  readonly kind = 'firefox';
  readonly extensionUrl = EXTENSION_URL;
  readonly firefox: FirefoxBrowser;
  #control: FirefoxPage | null = null;
  /** Whether the tab that the browser began with is taken: the first page takes it. */
  #started = false;
  /** Panels among puppeteer's pages. They end with their tab and cannot be closed like one. */
  readonly #panels = new WeakSet<Page>();

  private constructor(firefox: FirefoxBrowser) {
    this.firefox = firefox;
  }

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    return new FirefoxDriver(await launchFirefox(options));
  }

  async newPage(url?: string): Promise<DriverPage> {
    const initial = this.#started ? undefined : (await this.firefox.browser.pages())[0];
    this.#started = true;
    const page = new FirefoxPage(this.firefox, initial ?? (await this.firefox.browser.newPage()));
    if (url) await page.goto(url);
    return page;
  }

  async openPanel(page: DriverPage): Promise<DriverView> {
    if (!(page instanceof FirefoxPage)) throw new TypeError('The page is none of this browser.');
    const tab = contextOf(page.page);
    const id = await this.firefox.runPrivileged(openToolbox, tab, ADDON_ID, PANEL_TIMEOUT_MS);
    const panel = await this.#pageOfContext(id);
    this.#panels.add(panel);
    return new FirefoxPanel(this.firefox, panel, tab);
  }

  openPanelTab(origin: string): Promise<DriverPage> {
    return this.openExtensionPage(`panel.html?origin=${encodeURIComponent(origin)}`);
  }

  openExtensionPage(path: string): Promise<DriverPage> {
    return this.#openOwn(path, false);
  }

  async sendToExtension(message: unknown): Promise<unknown> {
    return sendFrom(await this.#takeControl(), message);
  }

  async runInExtension<Result>(run: () => Result | Promise<Result>): Promise<Result> {
    return (await this.#takeControl()).evaluate(run);
  }

  exportTimeline(origin: string, format: ExportFormat = 'json'): Promise<unknown> {
    return this.sendToExtension(exportMessage(origin, format));
  }

  async clearSite(origin: string): Promise<void> {
    await this.sendToExtension(clearMessage(origin));
  }

  async clearCookies(): Promise<void> {
    await this.firefox.send('storage.deleteCookies', {});
  }

  async clearSiteData(origin: string): Promise<void> {
    await this.firefox.runPrivileged(clearDataOfOrigin, origin);
  }

  async stopBackground(): Promise<void> {
    await this.firefox.runPrivileged(terminateBackground, ADDON_ID);
  }

  async closePages(): Promise<void> {
    const pages = (await this.firefox.browser.pages()).filter(
      (page) => page !== this.#control?.page && !this.#panels.has(page),
    );
    const [first, ...others] = pages;
    for (const page of others) await page.close();
    await first?.goto('about:blank');
  }

  closed(): Promise<void> {
    const { browser } = this.firefox;
    return new Promise((resolve) => browser.on('disconnected', () => resolve()));
  }

  close(): Promise<void> {
    return this.firefox.close();
  }

  async #takeControl(): Promise<FirefoxPage> {
    // An extension that is loaded anew takes its pages along, and puppeteer hears nothing of it.
    const isThere = await this.#control?.evaluate(() => true).catch(() => false);
    if (!this.#control || !isThere) this.#control = await this.#openOwn(CONTROL_PATH, true);
    return this.#control;
  }

  /** A navigation to moz-extension: never reports its end over BiDi: it is started, and its end asked for. */
  async #openOwn(path: string, background: boolean): Promise<FirefoxPage> {
    const url = `${EXTENSION_URL}/${path}`;
    const page = await this.firefox.browser.newPage({ background });
    const context = contextOf(page);
    await this.firefox.send('browsingContext.navigate', { context, url, wait: 'none' });
    await poll(
      () =>
        this.firefox.runIn(
          context,
          () => document.readyState === 'complete' && location.protocol === 'moz-extension:',
        ),
      { timeoutMs: 15_000, what: `the extension's page ${path}` },
    );
    return new FirefoxPage(this.firefox, page);
  }

  /** The remote agent announces no context for a panel; announced by us, puppeteer makes a page of it. */
  async #pageOfContext(context: string): Promise<Page> {
    const { announce, runIn, browser } = this.firefox;
    const what = "the panel's document";
    await poll(() => runIn(context, () => document.readyState === 'complete'), {
      timeoutMs: PANEL_TIMEOUT_MS,
      what,
    });
    const url = await runIn(context, () => location.href);
    const created = {
      context,
      url,
      parent: null,
      children: [],
      userContext: 'default',
      originalOpener: null,
    };
    announce('browsingContext.contextCreated', { ...created, clientWindow: '' });
    return poll(async () => (await browser.pages()).find((page) => contextOf(page) === context), {
      timeoutMs: 5_000,
      what: 'a puppeteer page for the panel',
    });
  }
}
