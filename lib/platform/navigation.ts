import { browser } from './browser.ts';
import type { Listen, NavigationBegin, NavigationStep, Opened, Platform } from './types.ts';

type Details = {
  url: string;
  tabId: number;
  frameId: number;
  documentId?: string;
  documentLifecycle?: string;
  timeStamp: number;
  transitionType?: string;
  transitionQualifiers?: string[];
};

const step = (kind: NavigationStep['kind'], d: Details): NavigationStep => ({
  kind,
  url: d.url,
  tabId: d.tabId,
  frameId: d.frameId,
  documentId: d.documentId ?? null,
  at: d.timeStamp,
  transition: d.transitionType ?? null,
  qualifiers: d.transitionQualifiers ?? [],
  prerender: d.documentLifecycle === 'prerender',
});

/** webNavigation tells addresses of every tab, whatever sites we may read; what is not watched is dropped later. */
const listen: Listen<NavigationStep> = (listener) => {
  const { onCommitted, onHistoryStateUpdated, onReferenceFragmentUpdated } = browser.webNavigation;
  const load = (details: Details) => listener(step('load', details));
  const history = (details: Details) => listener(step('history', details));
  const fragment = (details: Details) => listener(step('fragment', details));
  onCommitted.addListener(load);
  onHistoryStateUpdated.addListener(history);
  onReferenceFragmentUpdated.addListener(fragment);
  return () => {
    onCommitted.removeListener(load);
    onHistoryStateUpdated.removeListener(history);
    onReferenceFragmentUpdated.removeListener(fragment);
  };
};

const begun: Listen<NavigationBegin> = (listener) => {
  const before = ({ url, tabId, frameId }: NavigationBegin) => listener({ url, tabId, frameId });
  browser.webNavigation.onBeforeNavigate.addListener(before);
  return () => browser.webNavigation.onBeforeNavigate.removeListener(before);
};

const opened: Listen<Opened> = (listener) => {
  const created = ({ tabId, sourceTabId }: { tabId: number; sourceTabId: number }) =>
    listener({ tabId, openerTabId: sourceTabId });
  browser.webNavigation.onCreatedNavigationTarget.addListener(created);
  return () => browser.webNavigation.onCreatedNavigationTarget.removeListener(created);
};

export const navigation: Platform['navigation'] = {
  listen,
  begun,
  opened,
  async frames(tabId) {
    const frames = await browser.webNavigation.getAllFrames({ tabId }).catch(() => null);
    return (frames ?? []).map(({ frameId, url }) => ({ frameId, url }));
  },
};
