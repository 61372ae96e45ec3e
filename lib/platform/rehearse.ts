import type { PageAnswer, PageOrder } from '../messaging/rehearsal-order.ts';
import { pageAnswerIn, REHEARSAL_SCRIPT } from '../messaging/rehearsal-order.ts';
import { browser } from './browser.ts';
import { giveOrder } from './give-order.ts';
import type { Platform } from './types.ts';

/** Carries out an order in one frame's document, in the extension's own world. */
async function change(tabId: number, frameId: number, order: PageOrder): Promise<PageAnswer | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['rehearse.js'], injectImmediately: true });
    return pageAnswerIn(await giveOrder(tabId, frameId, REHEARSAL_SCRIPT, order));
  } catch {
    return null;
  }
}

export const pages: Platform['pages'] = { change };
