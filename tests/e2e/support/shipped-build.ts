import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from './driver.ts';
import { type BrowserKind, launch } from './launch.ts';
import { poll } from './poll.ts';

export const shippedBuilds = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** A browser with the build that users install, exactly as it is shipped, in a profile of its own. */
export interface Shipped {
  /** Another one after `grant` in Chromium. */
  readonly driver: Driver;
  /**
   * The person allows access to these origins and no others. In Chromium the browser is started anew for it: open
   * pages and session cookies are gone afterwards.
   */
  grant(origins: readonly string[]): Promise<void>;
}

/**
 * Starts that browser; nothing is granted at first. Firefox takes hosts through the code behind `about:addons`.
 * Headless Chromium never answers a permission prompt, but a host that was granted at installation stays granted
 * when the manifest asks for it as optional from then on: it is started once with these hosts required, then as it
 * is shipped.
 */
export async function withShippedBuild(
  kind: BrowserKind,
  use: (shipped: Shipped) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const extensionDir = join(folder, 'extension');
    const options = { extensionDir, profileDir: join(folder, 'profile') };
    cpSync(shippedBuilds[kind], extensionDir, { recursive: true });
    const manifestFile = join(extensionDir, 'manifest.json');
    const shipped = readFileSync(manifestFile, 'utf8');
    let driver: Driver | null = null;
    const current = (): Driver => {
      if (driver === null) throw new Error('The browser is being started anew.');
      return driver;
    };
    try {
      driver = await launch(kind, options);
      await closeFirstRun(driver);
      await use({
        get driver() {
          return current();
        },
        async grant(origins) {
          const patterns = origins.map(patternOf);
          if (kind === 'firefox') {
            const access = await firefoxAccess(current());
            for (const pattern of patterns) await access.give(pattern);
            return;
          }
          await current().close();
          driver = null;
          requireHosts(manifestFile, patterns);
          await (await launch(kind, options)).close();
          writeFileSync(manifestFile, shipped);
          driver = await launch(kind, options);
        },
      });
    } finally {
      await driver?.close();
    }
  });
}

/** The switches for hosts in the browser's own settings. Patterns as in a manifest: `http://app.localhost/*`. */
export interface Access {
  give(pattern: string): Promise<void>;
  take(pattern: string): Promise<void>;
}

/**
 * The build that users install, with a hand on the browser's settings while it runs. In Chromium these give hosts
 * only where the manifest requires them, so there they are required, and none of them is given at first; Chromium
 * then lets webRequest see more than of optional hosts, so what is seen of *other* origins is not to be tested here.
 */
export async function withSettings(
  kind: BrowserKind,
  use: (shipped: { driver: Driver; access: Access }) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const extensionDir = join(folder, 'extension');
    cpSync(shippedBuilds[kind], extensionDir, { recursive: true });
    if (kind === 'chromium') requireHosts(join(extensionDir, 'manifest.json'), ['http://*/*', 'https://*/*']);
    const driver = await launch(kind, { extensionDir, profileDir: join(folder, 'profile') });
    try {
      await closeFirstRun(driver);
      const access = kind === 'chromium' ? await chromiumAccess(driver) : await firefoxAccess(driver);
      await use({ driver, access });
    } finally {
      await driver.close();
    }
  });
}

/** It opens in front once the extension is installed: waits for that, and leaves the browser as a person would. */
async function closeFirstRun(driver: Driver): Promise<void> {
  const isClosed = () =>
    driver.runInExtension(async () => {
      type Api = {
        extension: { getViews(what: object): (Window & Scope)[] };
        tabs: { getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> };
      };
      type Scope = { browser?: Api; chrome: Api };
      const apiOf = (scope: Scope) => scope.browser ?? scope.chrome;
      const api = apiOf(globalThis as unknown as Scope);
      const views = api.extension.getViews({ type: 'tab' });
      const view = views.find(({ location }) => location.pathname === '/first-run.html');
      if (view === undefined) return false;
      const { id } = await apiOf(view).tabs.getCurrent();
      await api.tabs.remove(id);
      return true;
    });
  await poll(isClosed, { timeoutMs: 20_000, what: 'the first run, which opens once after installation' });
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'logout-lens-shipped-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function requireHosts(manifestFile: string, hosts: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as object;
  writeFileSync(
    manifestFile,
    JSON.stringify({ ...manifest, host_permissions: hosts, optional_host_permissions: [] }),
  );
}

/** What Chromium's settings page for extensions calls when a person uses its switches. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: object): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

async function chromiumAccess(driver: Driver): Promise<Access> {
  const id = new URL(driver.extensionUrl).host;
  const call = async (method: keyof DeveloperPrivate, ...args: unknown[]) => {
    const settings = await driver.newPage(`chrome://extensions/?id=${id}`);
    await settings.evaluate(
      async ({ name, values }) => {
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        await (developerPrivate[name] as (...all: unknown[]) => Promise<void>)(...values);
      },
      { name: method, values: args },
    );
    await settings.close();
  };
  await call('updateExtensionConfiguration', { extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
  return {
    give: (pattern) => call('addHostPermission', id, pattern),
    take: (pattern) => call('removeHostPermission', id, pattern),
  };
}

async function firefoxAccess(driver: Driver): Promise<Access> {
  const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
  const { ADDON_ID } = await import('../../firefox/support/firefox-browser.ts');
  const { changeHostAccess } = await import('../../firefox/support/privileged.ts');
  if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is none of Firefox.');
  return {
    give: (pattern) => driver.firefox.runPrivileged(changeHostAccess, ADDON_ID, 'add', pattern),
    take: (pattern) => driver.firefox.runPrivileged(changeHostAccess, ADDON_ID, 'remove', pattern),
  };
}

/** State of an origin, as the panel asks for it. */
export interface SiteStateSeen {
  watched: boolean;
  hasAccess: boolean;
  paused: boolean;
  eventCount: number;
  tabsWithoutStacks: number;
  origins: string[];
  missingOrigins: { origin: string; uses: string }[];
}

/** Asks the extension for a site's state until it is as wanted. Rejects with what it saw instead. */
export async function waitForState(
  driver: Driver,
  origin: string,
  what: string,
  isAsWanted: (state: SiteStateSeen) => boolean,
): Promise<SiteStateSeen> {
  let last: unknown;
  return poll(
    async () => {
      const state = (await driver.sendToExtension({ type: 'site-state', origin })) as SiteStateSeen;
      last = state;
      return isAsWanted(state) && state;
    },
    { timeoutMs: 15_000, everyMs: 100, what: `${origin}: ${what}`, seen: () => JSON.stringify(last) },
  );
}
