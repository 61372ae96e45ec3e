import type { Driver, DriverPage } from '../support/driver.ts';

/** Takes the network from the page, or gives it back, as the browser's own "work offline" does. */
export async function setOffline(driver: Driver, page: DriverPage, offline: boolean): Promise<void> {
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    if (driver instanceof FirefoxDriver)
      await driver.firefox.runPrivileged((isOffline: boolean) => {
        (globalThis as unknown as { Services: { io: { offline: boolean } } }).Services.io.offline = isOffline;
      }, offline);
    return;
  }
  const { ChromiumPage } = await import('../support/chromium-view.ts');
  if (page instanceof ChromiumPage) await page.page.context().setOffline(offline);
}
