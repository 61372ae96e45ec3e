import { ON_PAGE_SCRIPT, type OnPageOrder } from '../messaging/on-page-order.ts';
import { browser } from './browser.ts';
import type { Platform } from './types.ts';

/** Self-contained: the browser takes its text. */
function giveOrder(name: string, order: string): unknown {
  const run = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(name)];
  return typeof run === 'function' ? run(JSON.parse(order)) : null;
}

/** Shows something on a tab's top document, or takes it away, in the extension's own world. */
async function order(tabId: number, what: OnPageOrder): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    // Where it is not yet there is nothing to take away.
    if (what.do === 'show')
      await browser.scripting.executeScript({ target, files: ['on-page.js'], injectImmediately: true });
    const results = await browser.scripting.executeScript({
      target,
      func: giveOrder as (...args: unknown[]) => unknown,
      args: [ON_PAGE_SCRIPT, JSON.stringify(what)],
      injectImmediately: true,
    });
    return results[0]?.result === true;
  } catch {
    return false;
  }
}

export const onPage: Platform['onPage'] = {
  order,
  openPanel: (origin) =>
    void browser.tabs
      .create({ url: browser.runtime.getURL(`/panel.html?origin=${encodeURIComponent(origin)}`) })
      .catch(() => {}),
};
