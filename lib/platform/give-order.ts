import { browser } from './browser.ts';

/** Self-contained: the browser takes its text. */
function give(name: string, order: string): unknown {
  const run = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(name)];
  return typeof run === 'function' ? run(JSON.parse(order)) : null;
}

/**
 * Hands an order to a script of ours that waits for it under a name, in the extension's own world of one document.
 * @returns what it answers, null where it does not wait there. Rejects where no script may run.
 */
export async function giveOrder(
  tabId: number,
  frameId: number,
  name: string,
  order: object,
): Promise<unknown> {
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: give as (...args: unknown[]) => unknown,
    // As text: Chromium drops every null on the way.
    args: [name, JSON.stringify(order)],
    injectImmediately: true,
  });
  return results[0]?.result;
}
