import { fileURLToPath } from 'node:url';
import type { Driver, DriverPage, LaunchOptions } from '../../support/driver.ts';
import { type BrowserKind, extensionDirOf, launch } from '../../support/launch.ts';
import type { Oracle } from './oracle-page.ts';

const PLAIN = fileURLToPath(new URL('../plain-recorder', import.meta.url));

/** How often a fault is brought about: few times in `npm test`, many in `npm run fire`, which sets the variable. */
export function timesOf(variable: string, short: number): number {
  const said = Number(process.env[variable]);
  return Number.isInteger(said) && said > 0 ? said : short;
}

/** Starts a browser with the product and, beside it, the recorder that takes no care. */
export async function launchWithPlain(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
): Promise<Driver> {
  const both = `${extensionDirOf('chromium')},${PLAIN}`;
  const args = kind === 'chromium' ? [`--disable-extensions-except=${both}`, `--load-extension=${both}`] : [];
  const driver = await launch(kind, { ...options, args: [...args, ...(options.args ?? [])] });
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../../firefox/support/firefox-driver.ts');
    if (driver instanceof FirefoxDriver) await driver.firefox.browser.installExtension(PLAIN);
  }
  return driver;
}

/** What the page has done so far. */
export const countsOf = (page: DriverPage): Promise<Pick<Oracle, 'sent' | 'answered' | 'base'>> =>
  page.evaluate(() => {
    const { sent, answered, base } = window.oracle;
    return { sent, answered, base };
  });

/** How many of the writes the plain recorder has. */
export async function plainCount(page: DriverPage): Promise<number> {
  return page.evaluate(async () => {
    const { dataset } = document.documentElement;
    delete dataset.plainCount;
    document.dispatchEvent(new Event('plain-count'));
    for (let i = 0; i < 200 && dataset.plainCount === undefined; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return Number(dataset.plainCount);
  });
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
