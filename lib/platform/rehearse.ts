import type { PageAnswer, PageOrder } from '../messaging/rehearsal-order.ts';
import { pageAnswerIn, REHEARSAL_SCRIPT } from '../messaging/rehearsal-order.ts';
import { browser } from './browser.ts';
import type { Platform } from './types.ts';

/** Self-contained: the browser takes its text. */
function giveOrder(name: string, order: string): unknown {
  const run = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(name)];
  return typeof run === 'function' ? run(JSON.parse(order)) : null;
}

/** Carries out an order in one frame's document, in the extension's own world. */
async function change(tabId: number, frameId: number, order: PageOrder): Promise<PageAnswer | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['rehearse.js'], injectImmediately: true });
    const results = await browser.scripting.executeScript({
      target,
      func: giveOrder as (...args: unknown[]) => unknown,
      // As text: Chromium drops every null on the way.
      args: [REHEARSAL_SCRIPT, JSON.stringify(order)],
      injectImmediately: true,
    });
    return pageAnswerIn(results[0]?.result);
  } catch {
    return null;
  }
}

export const pages: Platform['pages'] = { change };
