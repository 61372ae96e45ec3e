import { ON_PAGE_SCRIPT, type OnPageOrder } from '../messaging/on-page-order.ts';
import { browser } from './browser.ts';
import { giveOrder } from './give-order.ts';
import type { Platform } from './types.ts';

/** Shows something on a tab's top document, or takes it away, in the extension's own world. */
async function order(tabId: number, what: OnPageOrder): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    // Where it is not yet there is nothing to take away.
    if (what.do === 'show')
      await browser.scripting.executeScript({ target, files: ['on-page.js'], injectImmediately: true });
    return (await giveOrder(tabId, 0, ON_PAGE_SCRIPT, what)) === true;
  } catch {
    return false;
  }
}

export const onPage: Platform['onPage'] = {
  order,
  openPanel: (of) => {
    const [[name, value] = []] = Object.entries(of);
    const url = browser.runtime.getURL(`/panel.html?${name}=${encodeURIComponent(String(value))}`);
    void browser.tabs.create({ url }).catch(() => {});
  },
};
