import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserType } from '@playwright/test';
import { words } from '../lib/exports/words.ts';

/** How long an extension may take to come up on a busy machine. */
const STARTS_WITHIN_MS = 30_000;

export type LaunchChoices = {
  extensionPath: string;
  channel: string | undefined;
  executablePath: string | undefined;
  args: readonly string[];
  ignoreDefaultArgs: boolean | readonly string[] | undefined;
};

/** A browser with the extension in it, and the address that the extension's pages have there. */
export type Launched = { context: BrowserContext; extensionUrl: string };

/**
 * Starts Chromium with the extension in a profile of its own. What else the suite's configuration says of browser and
 * context, Playwright adds by itself. Playwright's own headless shell takes no extensions: where nothing is said of a
 * browser, its full Chromium is used, headless or not.
 */
export async function launchWithExtension(
  chromium: BrowserType,
  { extensionPath, channel, executablePath, args, ignoreDefaultArgs }: LaunchChoices,
): Promise<Launched> {
  if (!existsSync(join(extensionPath, 'manifest.json')))
    throw new Error(words('playwright.error.no-extension', { path: extensionPath }));
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath === undefined ? { channel: channel ?? 'chromium' } : {}),
    args: [...args, `--disable-extensions-except=${extensionPath}`, `--load-extension=${extensionPath}`],
    ignoreDefaultArgs:
      ignoreDefaultArgs === true ? true : [...(ignoreDefaultArgs || []), '--disable-extensions'],
  });
  try {
    return { context, extensionUrl: await addressOf(context) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function addressOf(context: BrowserContext): Promise<string> {
  const isOurs = (worker: { url(): string }) => worker.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context
      .waitForEvent('serviceworker', { predicate: isOurs, timeout: STARTS_WITHIN_MS })
      .catch(() => null));
  if (worker === null) throw new Error(words('playwright.error.not-loaded'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}
