import type { Tabs } from 'webextension-polyfill';
import { browser, family } from './browser.ts';
import type { Platform, TabInfo } from './types.ts';

/** Chromium's tabs do not name their jar: '0' is the profile's, '1' that of all private windows. */
export function storeOf(tab: { cookieStoreId?: string | undefined; incognito: boolean }): string {
  return tab.cookieStoreId ?? (tab.incognito ? '1' : '0');
}

export function tabInfo(tab: Tabs.Tab): TabInfo | null {
  if (tab.id === undefined || tab.id < 0) return null;
  return { tabId: tab.id, url: tab.url ?? null, isPrivate: tab.incognito, cookieStoreId: storeOf(tab) };
}

export const tabs: Platform['tabs'] = {
  async all() {
    const found = await browser.tabs.query({}).catch(() => []);
    return found.map(tabInfo).filter((tab) => tab !== null);
  },
  async get(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab === null ? null : tabInfo(tab);
  },
  created(listener) {
    const created = (tab: Tabs.Tab) => {
      const info = tabInfo(tab);
      if (info !== null) listener(info);
    };
    browser.tabs.onCreated.addListener(created);
    return () => browser.tabs.onCreated.removeListener(created);
  },
  closed(listener) {
    const removed = (tabId: number) => listener(tabId);
    browser.tabs.onRemoved.addListener(removed);
    return () => browser.tabs.onRemoved.removeListener(removed);
  },
  replaced(listener) {
    // Chromium alone replaces tabs (a discarded or prerendered page that comes to life).
    if (family === 'firefox') return () => {};
    const replaced = (tabId: number, was: number) => listener({ tabId, was });
    browser.tabs.onReplaced.addListener(replaced);
    return () => browser.tabs.onReplaced.removeListener(replaced);
  },
  privateEnded(listener) {
    // Firefox for Android has no windows.
    if (browser.windows === undefined) return () => {};
    const removed = async () => {
      const open = await browser.windows.getAll().catch(() => []);
      if (!open.some(({ incognito }) => incognito)) listener();
    };
    browser.windows.onRemoved.addListener(removed);
    return () => browser.windows.onRemoved.removeListener(removed);
  },
};
