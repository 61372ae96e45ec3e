import { handOver } from '../messaging/waiting-script.ts';
import { browser } from './browser.ts';

/**
 * Hands an order to a script of ours that waits for it under a name (lib/messaging/waiting-script.ts), in the extension's
 * own world of one document.
 * @returns what it answers, null where none waits there that is alive. Rejects where no script may run.
 */
export async function giveOrder(
  tabId: number,
  frameId: number,
  name: string,
  order: object,
): Promise<unknown> {
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: handOver as (...args: unknown[]) => unknown,
    args: [name, JSON.stringify(order)],
    injectImmediately: true,
  });
  return results[0]?.result;
}
