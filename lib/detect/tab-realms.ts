import type { LogEvent } from '../events/event.ts';
import { realmOf } from './realm.ts';

/** Between a cookie store and a tab in the name of a realm; in no store's name. */
const TAB = '\ntab ';

/**
 * Cookie stores in which sessions belong to tabs: their tokens were seen in sessionStorage, and nothing that opens
 * doors in localStorage or in a cookie. There two tabs hold two sessions, and one without is not signed out.
 */
export function storesOfTabs(events: readonly LogEvent[]): Set<string> {
  const inTabs = new Set<string>();
  const shared = new Set<string>();
  for (const event of events) {
    if (event.kind === 'credential.seen' || event.kind === 'credential.rotated') {
      if (event.credential !== 'access' && event.credential !== 'refresh' && event.credential !== 'session')
        continue;
      // An answer hands a token out; where it is kept is told by the store.
      if (event.place.area === 'response') continue;
      (event.place.area === 'sessionStorage' ? inTabs : shared).add(realmOf(event));
    } else if (event.kind === 'cookie.seen' || event.kind === 'cookie.changed') {
      if (['access', 'refresh', 'session'].includes(event.credential)) shared.add(realmOf(event));
    }
  }
  for (const realm of shared) inTabs.delete(realm);
  return inTabs;
}

/** The realm of one tab of a store. */
export function tabRealm(store: string, tabId: number): string {
  return `${store}${TAB}${tabId}`;
}

/** The cookie store that a realm belongs to. */
export function storeOfRealm(realm: string): string {
  return realm.split(TAB)[0] as string;
}
