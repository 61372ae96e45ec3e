import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PageOrder, REHEARSAL_SCRIPT } from '../lib/messaging/rehearsal-order.ts';
import { waitForOrders } from '../lib/messaging/waiting-script.ts';
import { changePlace, type TellRelay } from '../lib/rehearsal/change-place.ts';

/** The relay of this document (entrypoints/relay.content.ts), which shares our world. */
type Relay = { tell?: TellRelay };

/**
 * Injected when the user has confirmed a rehearsal, never before and nowhere else: waits in the extension's own world
 * for the order that follows in the same breath (lib/platform/rehearse.ts). The page cannot see it.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, unknown>;
  waitForOrders<PageOrder>(REHEARSAL_SCRIPT, () => (order) => {
    const relay = world[Symbol.for('logout-lens relay')] as Relay | undefined;
    return changePlace(order, { origin: location.origin, areas: window, nowMs: Date.now() }, (word) =>
      relay?.tell?.(word),
    );
  });
});
