import type { Page } from '@playwright/test';
import { type ChromiumBrowser, launchChromium } from './chromium-browser.ts';
import { openChromiumPanel, undock } from './chromium-panel.ts';
import { ChromiumPage, ChromiumView } from './chromium-view.ts';
import { CONTROL_PATH, clearMessage, exportMessage, sendFrom } from './control-page.ts';
import type { Driver, DriverPage, DriverView, ExportFormat, LaunchOptions } from './driver.ts';
import { poll } from './poll.ts';
import { stopWorker } from './stop-worker.ts';

/** Chromium as a Driver. `browser` is there for tests of what only Chromium has. */
export class ChromiumDriver implements Driver {
  readonly kind = 'chromium';
  readonly extensionUrl: string;
  readonly browser: ChromiumBrowser;
  readonly #headless: boolean;
  #control: ChromiumPage | null = null;
  /** The tab that the browser began with: the first page takes it. */
  #initial: Page | null;

  private constructor(browser: ChromiumBrowser, headless: boolean) {
    this.browser = browser;
    this.#headless = headless;
    this.#initial = browser.context.pages()[0] ?? null;
    this.extensionUrl = `chrome-extension://${browser.extensionId}`;
    // Playwright answers dialogs by itself unless somebody listens; here the scenario or the person does.
    browser.context.on('dialog', () => undefined);
  }

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    return new ChromiumDriver(await launchChromium(options), options.headless !== false);
  }

  async newPage(url?: string): Promise<DriverPage> {
    const page = new ChromiumPage(this.#initial ?? (await this.browser.context.newPage()));
    this.#initial = null;
    if (url) await page.goto(url);
    return page;
  }

  async openPanel(page: DriverPage): Promise<DriverView> {
    if (!(page instanceof ChromiumPage)) throw new TypeError('The page is none of this browser.');
    const { context, protocol } = this.browser;
    const { devtools, panel } = await openChromiumPanel(context, protocol, page.page, this.extensionUrl);
    if (this.#headless) await undock(devtools);
    return new ChromiumView(panel, devtools);
  }

  openPanelTab(origin: string): Promise<DriverPage> {
    return this.openExtensionPage(`panel.html?origin=${encodeURIComponent(origin)}`);
  }

  openExtensionPage(path: string): Promise<DriverPage> {
    return this.newPage(`${this.extensionUrl}/${path}`);
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

  clearCookies(): Promise<void> {
    return this.browser.context.clearCookies();
  }

  async clearSiteData(origin: string): Promise<void> {
    const control = await this.#takeControl();
    const session = await this.browser.context.newCDPSession(control.page);
    try {
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    } finally {
      await session.detach();
    }
  }

  async stopBackground(): Promise<void> {
    const control = await this.#takeControl();
    await stopWorker(this.browser.context, control.page, this.extensionUrl);
  }

  async closePages(): Promise<void> {
    const { context } = this.browser;
    const pages = context.pages().filter((page) => page !== this.#control?.page);
    // A browser without a tab ends: one stays, emptied.
    const [first, ...others] = pages.filter((page) => !page.url().startsWith('devtools:'));
    const devtools = pages.filter((page) => page.url().startsWith('devtools:'));
    await Promise.all([...devtools, ...others].map((page) => page.close()));
    await first?.goto('about:blank');
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.context.on('close', () => resolve()));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async #takeControl(): Promise<ChromiumPage> {
    if (!this.#control || this.#control.page.isClosed()) this.#control = await this.#openControl();
    return this.#control;
  }

  /** In the background, so that no page of the scenario becomes hidden. */
  async #openControl(): Promise<ChromiumPage> {
    const { context, protocol } = this.browser;
    const url = `${this.extensionUrl}/${CONTROL_PATH}`;
    const isControl = (page: Page) => page.url() === url;
    await protocol.send('Target.createTarget', { url, background: true });
    const page = await poll(() => context.pages().find(isControl), {
      timeoutMs: 10_000,
      what: 'a page of the extension',
    });
    await page.waitForLoadState();
    return new ChromiumPage(page);
  }
}
