import type { LogEvent } from '../events/event.ts';

/**
 * A tab as the log last saw it. `form`: whether its page shows something to sign in with, not known of a page that has
 * not said so yet; `formAt`: since when, ms.
 */
export type SeenTab = {
  isVisible: boolean;
  lastInputAt: number;
  form: 'sign-in' | 'none' | 'not-known';
  formAt: number;
};

/** The tabs that are told of in a log and were not closed. */
export function seenTabs(events: readonly LogEvent[]): Map<number, SeenTab> {
  const tabs = new Map<number, SeenTab>();
  for (const event of events) {
    // What is seen of a tab is the top frame's.
    if (event.tabId == null || event.frameId) continue;
    const tab = tabs.get(event.tabId) ?? { isVisible: false, lastInputAt: 0, form: 'not-known', formAt: 0 };
    tabs.set(event.tabId, tab);
    switch (event.kind) {
      case 'page.visibility':
        tab.isVisible = event.state === 'visible';
        break;
      case 'activity.span':
        tab.lastInputAt = event.to;
        break;
      case 'page.navigated':
        if (event.navigation === 'load') tab.form = 'not-known';
        break;
      case 'page.form':
        tab.form = event.signInForm ? 'sign-in' : 'none';
        tab.formAt = event.at;
        break;
      case 'tab.closed':
        tabs.delete(event.tabId);
        break;
    }
  }
  return tabs;
}
