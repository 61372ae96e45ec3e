import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ON_PAGE_SCRIPT, type OnPageOrder, type OnPageWord } from '../lib/messaging/on-page-order.ts';
import { isExtensionAlive, waitForOrders } from '../lib/messaging/waiting-script.ts';
import { type ShownBox, showBox } from '../lib/on-page/box/show-box.ts';

type Runtime = { sendMessage(message: unknown): Promise<unknown> };
/** The browser's own namespace: the polyfill would be larger than this script. */
type Namespaces = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/**
 * Injected when there is something to show on a site that has it switched on, never before and nowhere else: waits in the
 * extension's own world for the order that follows in the same breath (lib/platform/on-page.ts). The page cannot see it.
 */
export default defineUnlistedScript(() => {
  function tell(id: string, word: OnPageWord): void {
    // Cut off by an update of the extension nobody is there to be told, and the browser throws.
    if (!isExtensionAlive()) return;
    const { browser, chrome } = globalThis as Namespaces;
    void (browser ?? chrome)?.runtime?.sendMessage({ type: 'on-page', id, word }).catch(() => {});
  }

  // It is injected once more for what comes later: what is shown stays.
  waitForOrders<OnPageOrder>(ON_PAGE_SCRIPT, () => {
    let shown: { id: string; box: ShownBox } | null = null;
    return (order) => {
      if (order.do === 'hide') {
        if (shown?.id === order.id) shown.box.end();
        return true;
      }
      if (shown?.id === order.id) shown.box.say(order);
      else {
        shown?.box.end();
        const { id } = order;
        const view = window as Parameters<typeof showBox>[1]['view'];
        shown = {
          id,
          box: showBox(
            order,
            { doc: document, view, now: () => performance.now(), isAlive: isExtensionAlive },
            (word) => tell(id, word),
          ),
        };
      }
      return true;
    };
  });
});
