import type { EventDraft } from '../../events/event.ts';
import type { BrowserSensor } from './sensor.ts';

/** The end of a tab: a page can leave silently, its tab cannot. */
export const tabs: BrowserSensor = {
  id: 'tabs',
  start({ platform, routing, record, now }) {
    return platform.tabs.closed((tabId) => {
      for (const site of routing.ofTab(tabId)) {
        const closed: EventDraft = {
          kind: 'tab.closed',
          at: now(),
          by: 'browser',
          tabId,
          frameId: null,
          origin: null,
          documentId: null,
          cookieStoreId: site.cookieStoreId,
        };
        void record(site, async () => [closed]);
      }
    });
  },
};
