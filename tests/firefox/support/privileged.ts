/**
 * The little that these tests know of Firefox's inside. Everything in this file runs in the browser window with
 * Firefox's own privileges, is passed as text (each function is self-contained) and was measured on ESR 153.
 */

/** Untyped on purpose: Firefox publishes no types for its inside. `never` forbids use without a cast. */
interface Inside {
  ChromeUtils: { importESModule(url: string): Record<string, unknown> };
  WebExtensionPolicy: {
    getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
  };
  gBrowser: { tabs: Iterable<Tab>; selectedTab: Tab; selectedBrowser: object };
}

interface Tab {
  linkedBrowser: { browsingContext: object };
}

interface Toolbox {
  doc: Document;
  getAdditionalTools(): { id: string; extensionId: string }[];
  selectTool(id: string): Promise<void>;
}

/** A `<browser>` element, and how the remote agent finds it. */
interface BrowserElement extends Element {
  browsingContext?: { currentWindowGlobal?: { documentURI?: { spec: string } } };
  permanentKey?: object;
}

interface NavigableManager {
  getIdForBrowsingContext(context: unknown): string;
  getBrowserById(id: string): unknown;
  panels?: Map<string, BrowserElement>;
}

/**
 * Opens the toolbox on a tab, selects the add-on's panel, and makes the panel known to the remote agent, which
 * otherwise only knows tabs.
 *
 * @returns the panel's BiDi context id
 */
export async function openToolbox(tabContext: string, addonId: string, timeoutMs: number): Promise<string> {
  const { ChromeUtils, gBrowser } = globalThis as unknown as Inside;
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs') as {
    require(id: string): { gDevTools: { showToolboxForTab(tab: Tab, options: object): Promise<Toolbox> } };
  };
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: NavigableManager };

  const until = async <T>(what: string, ask: () => T): Promise<NonNullable<T>> => {
    for (const end = Date.now() + timeoutMs; Date.now() < end; ) {
      const answer = ask();
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`Firefox: waited in vain for ${what}`);
  };

  const tab = [...gBrowser.tabs].find(
    ({ linkedBrowser }) => navigables.getIdForBrowsingContext(linkedBrowser.browsingContext) === tabContext,
  );
  if (!tab) throw new Error('Firefox: the tab is gone');
  gBrowser.selectedTab = tab;
  const { gDevTools } = require('devtools/client/framework/devtools');
  const toolbox = await gDevTools.showToolboxForTab(tab, { toolId: 'webconsole', hostType: 'bottom' });
  const tool = await until("the add-on's panel in the toolbox", () =>
    toolbox.getAdditionalTools().find(({ extensionId }) => extensionId === addonId),
  );
  await toolbox.selectTool(tool.id);
  const panel = await until("the panel's document", () => {
    const frame = toolbox.doc.getElementById(`toolbox-panel-iframe-${tool.id}`) as HTMLIFrameElement | null;
    const element = frame?.contentDocument?.querySelector('browser') as BrowserElement | null | undefined;
    const address = element?.browsingContext?.currentWindowGlobal?.documentURI?.spec;
    return address?.startsWith('moz-extension:') ? element : null;
  });

  panel.permanentKey ??= {};
  const id = navigables.getIdForBrowsingContext(panel.browsingContext);
  if (!navigables.panels) {
    const panels = new Map<string, BrowserElement>();
    const original = navigables.getBrowserById.bind(navigables);
    navigables.panels = panels;
    navigables.getBrowserById = (wanted) => {
      const known = panels.get(wanted);
      return known?.isConnected ? known : original(wanted);
    };
  }
  navigables.panels.set(id, panel);
  return id;
}

export async function closeToolbox(tabContext: string): Promise<void> {
  const { ChromeUtils, gBrowser } = globalThis as unknown as Inside;
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs') as {
    require(id: string): { gDevTools: { closeToolboxForTab(tab: Tab): Promise<void> } };
  };
  const { NavigableManager: navigables } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: NavigableManager };
  const { gDevTools } = require('devtools/client/framework/devtools');
  for (const tab of gBrowser.tabs) {
    const id = navigables.getIdForBrowsingContext(tab.linkedBrowser.browsingContext);
    if (id === tabContext) await gDevTools.closeToolboxForTab(tab);
  }
}

/** Stops the event page as an idle timeout does, although DevTools may be attached. */
export async function terminateBackground(addonId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as Inside;
  await WebExtensionPolicy.getByID(addonId).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/** What the settings page "Cookies and Site Data" does when a person removes a site there. */
export async function clearDataOfOrigin(origin: string): Promise<void> {
  const { Services } = globalThis as unknown as {
    Services: {
      scriptSecurityManager: { createContentPrincipalFromOrigin(origin: string): object };
      clearData: {
        deleteDataFromPrincipal(principal: object, byUser: boolean, what: number, done: object): void;
      };
    };
  };
  const { Ci } = globalThis as unknown as { Ci: { nsIClearDataService: Record<string, number> } };
  const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin);
  const what = Ci.nsIClearDataService.CLEAR_COOKIES_AND_SITE_DATA ?? 0;
  await new Promise<void>((resolve, reject) => {
    Services.clearData.deleteDataFromPrincipal(principal, true, what, {
      onDataDeleted: (failed: number) =>
        failed === 0 ? resolve() : reject(new Error(`Firefox: not all was cleared (${failed})`)),
    });
  });
}

/** @returns the whole window, toolbox included, as a data: URL of a PNG */
export async function pictureOfWindow(): Promise<string> {
  const { browsingContext } = window as unknown as {
    browsingContext: {
      currentWindowGlobal: {
        drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
      };
    };
  };
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(
    null,
    window.devicePixelRatio,
    'white',
  );
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}

/** Gives the add-on access to hosts, or takes it away, as the switches on its page of `about:addons` do. */
export async function changeHostAccess(
  addonId: string,
  change: 'add' | 'remove',
  pattern: string,
): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Inside;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: object, extension: object) => Promise<void>
    >;
  };
  const permissions = { origins: [pattern], permissions: [], data_collection: [] };
  await ExtensionPermissions[change](addonId, permissions, WebExtensionPolicy.getByID(addonId).extension);
}

/** From now on a permission that an add-on asks for is given without a prompt. */
export function answerPermissionPrompts(): void {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
  };
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** Addresses of all tabs of the window, the browser's own pages among them. */
export function addressesOfTabs(): string[] {
  const { gBrowser } = globalThis as unknown as {
    gBrowser: { tabs: Iterable<{ linkedBrowser: { currentURI: { spec: string } } }> };
  };
  return [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);
}

/**
 * Makes a language the browser's own, as a language pack and its choice do: the browser is told that it is there.
 * What the browser itself shows stays English where no pack is installed. An empty tag brings English back.
 */
export function speakLanguage(tag: string): void {
  const { Services } = globalThis as unknown as {
    Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };
  };
  Services.locale.availableLocales = [...new Set([tag || 'en-US', 'en-US'])];
  Services.locale.requestedLocales = [tag || 'en-US'];
}

/** Puts hosts on the browser's list of those where no extension may work; an empty list brings the usual one back. */
export function protectHosts(hosts: string): void {
  const { Services } = globalThis as unknown as {
    Services: {
      prefs: { setStringPref(name: string, value: string): void; clearUserPref(name: string): void };
    };
  };
  const name = 'extensions.webextensions.restrictedDomains';
  if (hosts === '') Services.prefs.clearUserPref(name);
  else Services.prefs.setStringPref(name, hosts);
}

/** Lets the add-on into private windows, as the switch on its page of `about:addons` does: it is loaded anew. */
export async function allowPrivateBrowsing(addonId: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Inside;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as {
    ExtensionPermissions: { add(id: string, permissions: object, extension: object): Promise<void> };
  };
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(addonId, permissions, WebExtensionPolicy.getByID(addonId).extension);
  await (await AddonManager.getAddonByID(addonId)).reload();
}

/** Opens a private window, with one tab. */
export async function openPrivateWindow(url: string): Promise<void> {
  interface BrowserWindow extends Window {
    gBrowser: { selectedBrowser: { fixupAndLoadURIString(url: string, options: object): void } };
    delayedStartupPromise: Promise<void>;
  }
  const { OpenBrowserWindow, Services } = globalThis as unknown as {
    OpenBrowserWindow(options: object): BrowserWindow;
    Services: { scriptSecurityManager: { createNullPrincipal(of: object): object } };
  };
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 });
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

/** From now on a page fills the screen as far as its documents know, also where there is no window to be made larger. */
export function letPagesFillTheScreen(): void {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
  };
  Services.prefs.setBoolPref('full-screen-api.ignore-widgets', true);
}
