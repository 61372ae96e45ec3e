import type { Driver } from './driver.ts';

/** A Firefox without a window grants no full screen, unless it is told to leave its windows out of it. */
export async function letPagesFillTheScreen(driver: Driver): Promise<void> {
  if (driver.kind !== 'firefox') return;
  const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
  const { letPagesFillTheScreen: grant } = await import('../../firefox/support/privileged.ts');
  if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
  await driver.firefox.runPrivileged(grant);
}
