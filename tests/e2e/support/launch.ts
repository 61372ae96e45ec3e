import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import type { Driver, LaunchOptions } from './driver.ts';

export type BrowserKind = Driver['kind'];

const builds = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3-test', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3-test', import.meta.url)),
};

/** Folder of the extension's test build, or of the one that LOGOUT_LENS_EXTENSION_<KIND> names. */
export function extensionDirOf(kind: BrowserKind): string {
  return process.env[`LOGOUT_LENS_EXTENSION_${kind.toUpperCase()}`] ?? builds[kind];
}

/** Starts an installed browser with the test build of the extension in it. */
export async function launch(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const extensionDir = options.extensionDir ?? extensionDirOf(kind);
  if (!existsSync(extensionDir))
    throw new Error(`There is no ${extensionDir}: run npm run build:test first.`);
  const executablePath = options.executablePath ?? findBrowser(kind).browser?.path;
  if (!executablePath) throw new Error(`No usable ${kind} was found: run npm run setup, it says what to do.`);
  const all: LaunchOptions = { ...options, extensionDir, executablePath };
  // Only the one that is wanted is loaded: both bring a protocol client of some weight.
  if (kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    return FirefoxDriver.launch(all);
  }
  const { ChromiumDriver } = await import('./chromium-driver.ts');
  return ChromiumDriver.launch(all);
}
