import type { EventDraft } from '../../events/event.ts';
import type { BrowserSensor } from './sensor.ts';

/** The least that both browsers take is 15 s; a minute without input on the whole computer is a person who is away. */
const IDLE_AFTER_MS = 60_000;

/**
 * Whether somebody is at the computer at all, as the browser knows it: what is done in other programs counts. Told in
 * the log of every site that has a tab open; where none has, nothing is told.
 */
export const idle: BrowserSensor = {
  id: 'idle',
  start({ platform, routing, record, now }) {
    platform.idle.setAfter(IDLE_AFTER_MS);
    return platform.idle.listen((state) => {
      const at = now();
      for (const site of routing.open()) {
        const draft: EventDraft = {
          kind: 'machine.idle',
          at,
          by: 'browser',
          state,
          afterMs: IDLE_AFTER_MS,
          cookieStoreId: site.cookieStoreId,
        };
        void record(site, async () => [draft]);
      }
    });
  },
};
