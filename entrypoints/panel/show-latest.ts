import type { PanelActions } from '../../lib/panel/controller.ts';
import { browser } from '../../lib/platform/browser.ts';
import { isOwnPage } from '../../lib/platform/sender.ts';

/** "Why was I logged out?" was chosen in a menu: a panel that is open already goes to the latest logout. */
export function onShowLatest(controller: Pick<PanelActions, 'selectLogout'>): () => void {
  const heard = (message: unknown, sender: Parameters<typeof isOwnPage>[0]) => {
    // The background answers messages: whatever came back from here would be taken for its answer.
    if (isOwnPage(sender) && (message as { type?: unknown } | null)?.type === 'show-latest')
      controller.selectLogout(null);
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
