import type { PopupPlatform } from '../../lib/panel/popup/popup-controller.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openSidePanel } from '../../lib/platform/side-panel.ts';
import { patternOf, socketsOf } from '../panel/host-patterns.ts';
import { panelPort } from '../panel/panel-port.ts';
import { storedSettings } from '../panel/stored-settings.ts';

/**
 * The popup's view of this browser. It is about the tab in front of its window, or the one that `?tab=` names: so it
 * can stand in a tab of its own.
 */
export async function createPopupPlatform(search: string): Promise<PopupPlatform> {
  const named = new URLSearchParams(search).get('tab');
  const isNamed = named !== null && /^\d{1,10}$/.test(named);
  const [inFront] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    tabId: isNamed ? Number(named) : (inFront?.id ?? -1),
    request: (message) => browser.runtime.sendMessage(message),
    openPort: panelPort,
    settings: storedSettings,
    mayAskForAccess: true,
    async requestAccess(origins) {
      const patterns = origins.map(patternOf);
      const granted = await browser.permissions.request({ origins: [...patterns, ...socketsOf(patterns)] });
      return granted ? 'granted' : 'denied';
    },
    openSide() {
      const isOpen = inFront?.windowId !== undefined && openSidePanel(inFront.windowId);
      // One that is open already goes to the latest logout; the background has no answer to this.
      if (isOpen) void browser.runtime.sendMessage({ type: 'show-latest' }).catch(() => {});
      return isOpen;
    },
    openTab: (path) => void browser.tabs.create({ url: browser.runtime.getURL(path) }),
    close() {
      if (!isNamed) window.close();
    },
  };
}
