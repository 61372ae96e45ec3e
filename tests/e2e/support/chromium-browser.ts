import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import type { LaunchOptions } from './driver.ts';
import { poll } from './poll.ts';
import { profileFor } from './profile.ts';

/** A running Chromium with the extension in it. */
export interface ChromiumBrowser {
  context: BrowserContext;
  /** DevTools protocol session of the browser itself. */
  protocol: CDPSession;
  extensionId: string;
  /** Closes the browser and removes a profile that was to be thrown away. */
  close(): Promise<void>;
}

/** What Playwright sets for the sake of repeatable tests and what makes Chromium another browser than a user's. */
const UNLIKE_USERS = [
  '--enable-automation',
  '--disable-extensions',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/**
 * Playwright 1.65 attaches to DevTools windows as pages only where this is set, and reads it when it attaches.
 * Without it openDevTools leaves no Page behind.
 */
export function letDevtoolsBePages(): void {
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
}

const isRoot = (): boolean => process.getuid?.() === 0;

function commandLine(options: LaunchOptions, loadBy: 'flag' | 'protocol'): string[] {
  const { extensionDir, width = 1500, height = 950, args = [] } = options;
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(options.headless === false ? [] : ['--disable-gpu']),
    `--window-size=${width},${height}`,
    ...(loadBy === 'flag'
      ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
      : ['--enable-unsafe-extension-debugging']),
    ...args,
  ];
}

/**
 * Starts Chromium, Chrome for Testing or branded Chrome. Branded Chrome ignores --load-extension since 137; the
 * DevTools protocol's Extensions.loadUnpacked works there, over the pipe that Playwright uses.
 * With a window the browser keeps its sandbox, because a person may open any site in it.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  letDevtoolsBePages();
  const loadBy = options.loadBy ?? loadByOf(options.executablePath);
  const profile = profileFor('chromium', options.profileDir);
  if (!options.profileDir) writeQuietPreferences(profile.dir);
  let context: BrowserContext | null = null;
  const close = async () => {
    await context?.close();
    profile.remove();
  };
  try {
    context = await launchContext(profile.dir, options, loadBy);
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for the profile.');
    const protocol = await browser.newBrowserCDPSession();
    const extensionId =
      loadBy === 'flag' ? await idOfWorker(context) : await loadUnpacked(protocol, options.extensionDir);
    // Playwright would keep downloads to itself; a person who exports a file wants to find it.
    if (options.headless === false)
      await protocol.send('Browser.setDownloadBehavior', { behavior: 'default' });
    return { context, protocol, extensionId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The password manager would lay its questions over the page, and over the panel beside it. */
function writeQuietPreferences(profileDir: string): void {
  const preferences = {
    credentials_enable_service: false,
    profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  };
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(join(profileDir, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** By what the machine's search says of that program; a program that it does not find is taken for Chromium. */
function loadByOf(executablePath: string): 'flag' | 'protocol' {
  const { browser } = findBrowser('chromium');
  return browser?.path === executablePath ? browser.loadBy : 'flag';
}

/** Some systems allow no sandbox to programs outside of their packages: then it is done without. */
async function launchContext(
  profileDir: string,
  options: LaunchOptions,
  loadBy: 'flag' | 'protocol',
): Promise<BrowserContext> {
  const headed = options.headless === false;
  const keepsPages = options.backForwardCache ?? headed;
  const start = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profileDir, {
      executablePath: options.executablePath,
      headless: !headed,
      viewport: null,
      chromiumSandbox,
      args: commandLine(options, loadBy),
      ignoreDefaultArgs: [...UNLIKE_USERS, ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
      // The one who starts the browser ends it, and removes its profile.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  if (!headed || isRoot()) return start(false);
  return start(true).catch((error: unknown) => {
    if (/sandbox/i.test(String(error))) return start(false);
    throw error;
  });
}

async function idOfWorker(context: BrowserContext): Promise<string> {
  const worker = await poll(
    () => context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension:')),
    {
      timeoutMs: 30_000,
      what: "the extension's service worker",
    },
  );
  return new URL(worker.url()).host;
}

/** The method is too young for Playwright's types. */
async function loadUnpacked(protocol: CDPSession, path: string): Promise<string> {
  const send = protocol.send.bind(protocol) as (method: string, parameters: object) => Promise<unknown>;
  const answer = await send('Extensions.loadUnpacked', { path });
  if (typeof answer === 'object' && answer !== null && 'id' in answer) return String(answer.id);
  throw new Error('Extensions.loadUnpacked answered without an id.');
}
