import type { DriverView } from './driver.ts';

/** What a page of the extension may ask the browser, as far as tests do. */
interface ExtensionApi {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  alarms: { getAll(): Promise<{ name: string }[]> };
  runtime: { getContexts?(filter: object): Promise<unknown[]> };
  sidebarAction?: { isOpen(of: object): Promise<boolean> };
}

/** What the toolbar's button says on a tab, and the alarms that are set. */
export interface ToolbarSeen {
  badge: string;
  title: string;
  alarms: string[];
}

/** Number of the tab whose address begins so. */
export function tabIdOf(ownPage: DriverView, address: string): Promise<number> {
  return ownPage.evaluate(async (wanted) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    const found = tabs.find(({ url }) => url?.startsWith(wanted));
    if (found?.id === undefined) throw new Error(`No tab shows ${wanted}.`);
    return found.id;
  }, address);
}

export function toolbarOf(ownPage: DriverView, tabId: number): Promise<ToolbarSeen> {
  return ownPage.evaluate(async (id) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { action, alarms } = scope.browser ?? scope.chrome;
    const [badge, title, set] = await Promise.all([
      action.getBadgeText({ tabId: id }),
      action.getTitle({ tabId: id }),
      alarms.getAll(),
    ]);
    return { badge, title, alarms: set.map(({ name }) => name) };
  }, tabId);
}

/** Whether the panel stands beside the page: in Chromium's side panel, in Firefox's sidebar. */
export function isBesideThePage(ownPage: DriverView): Promise<boolean> {
  return ownPage.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const api = scope.browser ?? scope.chrome;
    if (api.sidebarAction !== undefined) return api.sidebarAction.isOpen({});
    const contexts = await api.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
    return (contexts?.length ?? 0) > 0;
  });
}
