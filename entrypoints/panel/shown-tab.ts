import { browser } from '../../lib/platform/browser.ts';

/** The tab that a panel beside the page is about. */
export type ShownTab = {
  tabId(): number;
  /** Another tab came to the front, or the one in front went to another page. @returns what ends it */
  onChange(listener: () => void): () => void;
};

/** A tab that is named in the panel's own address, wherever it goes. */
export function namedTab(tabId: number): ShownTab {
  return { tabId: () => tabId, onChange: (listener) => onNavigated(() => tabId, listener) };
}

/**
 * The tab in front of the window that this document is in. Needs no permission but those there are: a tab's number
 * is told to everybody, and which site it shows the background knows.
 */
export async function tabInFront(): Promise<ShownTab> {
  const window = await browser.windows.getCurrent();
  let current = -1;
  const listeners = new Set<() => void>();
  const show = (tabId: number) => {
    if (tabId === current) return;
    current = tabId;
    for (const listener of [...listeners]) listener();
  };
  // Registered first: a tab that comes to the front meanwhile is not missed.
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === window.id) show(tabId);
  });
  const [tab] = await browser.tabs.query(
    window.id === undefined ? { active: true, currentWindow: true } : { active: true, windowId: window.id },
  );
  if (current < 0) current = tab?.id ?? -1;
  return {
    tabId: () => current,
    onChange(listener) {
      listeners.add(listener);
      const end = onNavigated(() => current, listener);
      return () => {
        listeners.delete(listener);
        end();
      };
    },
  };
}

function onNavigated(tabId: () => number, listener: () => void): () => void {
  const { onCommitted } = browser.webNavigation;
  const committed = (details: { tabId: number; frameId: number }) => {
    if (details.frameId === 0 && details.tabId === tabId()) listener();
  };
  onCommitted.addListener(committed);
  return () => onCommitted.removeListener(committed);
}
