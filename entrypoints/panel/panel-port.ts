import { PANEL_PORT } from '../../lib/messaging/port-names.ts';
import type { PanelPort } from '../../lib/panel/platform.ts';
import { browser } from '../../lib/platform/browser.ts';

/** A port to the background, over which a site's log comes. */
export function panelPort(): PanelPort {
  const port = browser.runtime.connect({ name: PANEL_PORT });
  return {
    post: (command) => port.postMessage(command),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}
