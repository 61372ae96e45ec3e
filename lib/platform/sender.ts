import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { tabInfo } from './tabs.ts';
import type { TabInfo } from './types.ts';

/** Whether a message comes from a page of ours. A content script has our id too, but the address of its page. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

export type DocumentSender = {
  tab: TabInfo;
  frameId: number;
  origin: string | null;
  documentId: string | null;
};

/**
 * The document in which a content script of ours runs, as the browser says it; null where it is in no tab.
 * `sender.origin` is right for about:blank and srcdoc frames too, whose address says nothing; a browser without it
 * gives the address.
 */
export function relaySender(
  sender: Runtime.MessageSender,
  originOf: (url: string | null | undefined) => string | null,
): DocumentSender | null {
  const tab = sender.id === browser.runtime.id && sender.tab ? tabInfo(sender.tab) : null;
  if (tab === null) return null;
  const { origin } = sender as { origin?: string };
  return {
    tab,
    frameId: sender.frameId ?? 0,
    origin: originOf(origin ?? sender.url),
    documentId: sender.documentId ?? null,
  };
}
