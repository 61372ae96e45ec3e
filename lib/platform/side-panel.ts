import { browser, family } from './browser.ts';

/** Chromium's, which the polyfill's types do not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };

/**
 * Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Has to be called in the event of a
 * person's action, before anything is awaited. @returns false where the browser has no such place
 */
export function openSidePanel(windowId: number): boolean {
  if (family === 'firefox') {
    if (browser.sidebarAction === undefined) return false;
    browser.sidebarAction.open().catch(() => {});
    return true;
  }
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel?.open === undefined) return false;
  sidePanel.open({ windowId }).catch(() => {});
  return true;
}
