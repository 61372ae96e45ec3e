import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

type Place = { tabId: number; windowId: number };

const placeOf = (tab: Tabs.Tab | undefined): Place | null =>
  tab?.id === undefined || tab.windowId === undefined ? null : { tabId: tab.id, windowId: tab.windowId };

/**
 * The person pressed one of the manifest's shortcuts. The listener is called in the event itself: only there a
 * browser opens anything.
 */
export function onCommand(listener: (name: string, place: Place) => void): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    const place = placeOf(tab);
    if (place !== null) listener(name, place);
  });
}

const MENU_ID = 'why';

/** The person chose our entry in the menu of a page or of the toolbar's button. */
export function onMenu(listener: (place: Place) => void): void {
  // Firefox for Android has no menus.
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const place = placeOf(tab);
    if (info.menuItemId === MENU_ID && place !== null) listener(place);
  });
}

/** Puts the entry into the menus. Browsers keep it: once an installation or an update is enough. */
export async function putMenu(title: string): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['page', 'frame', 'action'] });
}
