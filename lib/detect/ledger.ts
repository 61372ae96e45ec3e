import type { Place } from '../events/credential.ts';
import type { EventOf, LogEvent } from '../events/event.ts';
import { Credentials } from './credentials.ts';
import { realmOf } from './realm.ts';
import { isInMemory } from './session-rules.ts';
import { storeOfRealm, tabRealm } from './tab-realms.ts';
import type { CookieAttributes, Credential, RemovalFact } from './types.ts';

/** A change of what the browser holds. A rotation is a gain with `replaced`. */
export type Change =
  | {
      type: 'gain';
      at: number;
      realm: string;
      credential: Credential;
      place: Place;
      present: boolean;
      replaced: Credential | null;
      event: LogEvent;
    }
  | {
      type: 'loss';
      /** Another witness (a second tab, the script's own tab) of a loss that is known already. */
      again: boolean;
      at: number;
      realm: string;
      credential: Credential;
      place: Place;
      removal: RemovalFact;
      event: LogEvent;
    };

/** Most events change nothing. */
const NO_CHANGE: readonly Change[] = [];

/** Tabs hear of each other's removals within this time. */
const WITNESSES_WITHIN_MS = 2_000;

type Holding = { place: Place; origin: string; fingerprint: string; realm: string; tabId: number | null };

/**
 * What each place holds at every moment, told by the events of storage and cookies. Feed it the log in order; each
 * event gives the changes that it makes. A value found gone when a page begins (a snapshot without it) is a loss
 * that nobody witnessed.
 */
export class Ledger {
  readonly credentials = new Credentials();
  readonly #held = new Map<string, Holding>();
  /** The last credential of each kind that a server gave to a tab. */
  readonly #handedOut = new Map<string, Credential>();

  apply(event: LogEvent): readonly Change[] {
    switch (event.kind) {
      case 'credential.seen':
      case 'credential.rotated':
        if (event.place.area === 'response') return this.#handOut(event);
        return this.#gain(event, event.place, event.kind === 'credential.seen' && event.how === 'present');
      case 'credential.removed':
        return this.#lose(event, event.place, removalOf(event));
      case 'storage.snapshot':
        return this.#compare(event);
      case 'cookie.seen':
        return this.#gain(event, cookiePlace(event), true);
      case 'cookie.changed':
        if (!event.removed) return this.#gain(event, cookiePlace(event), false);
        // Half of a new value being set: the other half follows.
        if (event.cause === 'overwrite') return [];
        return this.#lose(event, cookiePlace(event), cookieRemovalOf(event));
      case 'tab.closed':
        return this.#forgetTabs((tabId) => tabId === event.tabId);
      case 'recording.started':
        return event.why === 'browser-started' ? this.#forgetTabs(() => true) : [];
      default:
        return NO_CHANGE;
    }
  }

  /**
   * An answer gave a credential to the page: known from here on, and held nowhere, for where the page keeps it is not
   * told. One that lives in memory only can never be lost from a store; the next of its kind replaces it.
   */
  #handOut(event: EventOf<'credential.seen'> | EventOf<'credential.rotated'>): [] {
    const credential = this.credentials.see({ ...event, cookieStoreId: event.cookieStoreId ?? null });
    const audience = JSON.stringify(event.claims?.aud ?? null);
    const key = [realmOf(event), event.tabId, event.place.origin, event.credential, audience].join('\n');
    const before = this.#handedOut.get(key);
    this.#handedOut.set(key, credential);
    if (before && before !== credential && before.ended === null && isInMemory(before))
      end(before, event.at, 'rotated', credential.id);
    return [];
  }

  /**
   * What a tab's own storage held went with the tab. No loss yet: whoever closes a tab has not noticed anything, and a
   * browser that brings its tabs back brings this along.
   */
  #forgetTabs(isGone: (tabId: number | null) => boolean): Change[] {
    for (const [key, { place, tabId }] of this.#held)
      if (place.area === 'sessionStorage' && isGone(tabId)) this.#held.delete(key);
    return [];
  }

  /** Everything that a realm, or one tab of it, holds now; values of a tab's sessionStorage included. */
  held(realm: string): Credential[] {
    const found = new Set<Credential>();
    const store = storeOfRealm(realm);
    for (const holding of this.#held.values()) {
      const mine =
        holding.realm === store &&
        (store === realm ||
          holding.place.area !== 'sessionStorage' ||
          tabRealm(store, holding.tabId ?? -1) === realm);
      const credential = mine && this.credentials.get(holding.fingerprint);
      if (credential) found.add(credential);
    }
    return [...found];
  }

  #gain(
    event:
      | EventOf<'credential.seen'>
      | EventOf<'credential.rotated'>
      | EventOf<'cookie.seen'>
      | EventOf<'cookie.changed'>,
    place: Place,
    present: boolean,
  ): Change[] {
    const realm = realmOf(event);
    const key = holdingKey(realm, place, event.tabId ?? null, 'partitioned' in event && event.partitioned);
    const before = this.#held.get(key);
    const credential = this.credentials.see({
      ...event,
      place,
      cookieStoreId: event.cookieStoreId ?? null,
      cookie: 'secure' in event ? attributesOf(event) : undefined,
      expiresAt: earliest(event.expiresAt, 'valueExpiresAt' in event ? event.valueExpiresAt : null),
    });
    credential.endedAt = null;
    credential.ended = null;
    this.#held.set(key, {
      place,
      origin: place.origin ?? event.origin ?? '',
      fingerprint: event.fingerprint,
      realm,
      tabId: event.tabId ?? null,
    });
    if (before?.fingerprint === event.fingerprint) return [];
    const replaced = (before && this.credentials.get(before.fingerprint)) ?? null;
    if (replaced) end(replaced, event.at, 'rotated', credential.id);
    if (replaced?.kind === 'access' && credential.kind === 'id') credential.kind = 'access';
    return [{ type: 'gain', at: event.at, realm, credential, place, present, replaced, event }];
  }

  #lose(
    event: EventOf<'credential.removed'> | EventOf<'cookie.changed'>,
    place: Place,
    removal: Omit<RemovalFact, 'credential'>,
  ): Change[] {
    const realm = realmOf(event);
    const key = holdingKey(realm, place, event.tabId ?? null, 'partitioned' in event && event.partitioned);
    const held = this.#held.get(key);
    // Firefox names the new value in an overwrite; what was held is what was lost.
    const credential = this.credentials.get(held?.fingerprint ?? event.fingerprint);
    if (!credential) return [];
    const loss = { type: 'loss', at: event.at, realm, credential, place, event } as const;
    const fact = { ...removal, credential };
    if (!held) {
      const lately =
        credential.ended === 'removed' && event.at - (credential.endedAt ?? 0) <= WITNESSES_WITHIN_MS;
      return lately ? [{ ...loss, again: true, removal: fact }] : [];
    }
    this.#held.delete(key);
    // Still kept elsewhere: somebody dropped it here, but it is not lost.
    if (this.#holdsElsewhere(credential, realm)) return [{ ...loss, again: true, removal: fact }];
    const expired = removal.cookieCause === 'expired' || removal.cookieCause === 'own-clock';
    end(credential, event.at, expired ? 'expired' : 'removed', null);
    return [{ ...loss, again: false, removal: fact }];
  }

  /** One value in several places is one credential: it is lost with the last of them. */
  #holdsElsewhere(credential: Credential, realm: string): boolean {
    for (const holding of this.#held.values())
      if (holding.realm === realm && holding.fingerprint === credential.fingerprint) return true;
    return false;
  }

  #compare(event: EventOf<'storage.snapshot'>): Change[] {
    const realm = realmOf(event);
    const held = new Set(event.held);
    const changes: Change[] = [];
    for (const [key, holding] of this.#held) {
      const { place } = holding;
      if (holding.realm !== realm || place.area !== event.area || holding.origin !== (event.origin ?? ''))
        continue;
      if (event.area === 'sessionStorage' && holding.tabId !== (event.tabId ?? null)) continue;
      if (held.has(holding.fingerprint)) continue;
      const credential = this.credentials.get(holding.fingerprint);
      this.#held.delete(key);
      if (!credential || this.#holdsElsewhere(credential, realm)) continue;
      end(credential, event.at, 'removed', null);
      const removal: RemovalFact = {
        at: event.at,
        eventId: event.id,
        credential,
        place,
        tabId: event.tabId ?? null,
        how: 'unwitnessed',
        cookieCause: null,
        stack: null,
        input: null,
      };
      changes.push({ type: 'loss', again: false, at: event.at, realm, credential, place, removal, event });
    }
    return changes;
  }
}

/** A cookie ends with its own date or with that of the token in it, whichever comes first. */
function earliest(own: number | null | undefined, inside: number | null | undefined): number | null {
  return own != null && inside != null ? Math.min(own, inside) : (own ?? inside ?? null);
}

function end(
  credential: Credential,
  at: number,
  ended: 'rotated' | 'removed' | 'expired',
  replacedBy: string | null,
): void {
  credential.endedAt = at;
  credential.ended = ended;
  credential.replacedBy = replacedBy;
}

function cookiePlace(event: EventOf<'cookie.seen'> | EventOf<'cookie.changed'>): Place {
  return {
    area: 'cookie',
    key: event.name,
    path: event.path,
    origin: event.domain,
    httpOnly: event.httpOnly,
  };
}

function attributesOf(event: EventOf<'cookie.seen'> | EventOf<'cookie.changed'>): CookieAttributes {
  const { sameSite, secure, hostOnly, session, partitioned } = event;
  return { sameSite, secure, hostOnly, session, partitioned };
}

function holdingKey(realm: string, place: Place, tabId: number | null, partitioned = false): string {
  const tab = place.area === 'sessionStorage' ? tabId : '';
  return [realm, tab, partitioned, place.area, place.origin ?? '', place.key, place.path ?? ''].join('\n');
}

function removalOf(event: EventOf<'credential.removed'>): Omit<RemovalFact, 'credential'> {
  return {
    at: event.at,
    eventId: event.id,
    place: event.place,
    tabId: event.tabId ?? null,
    how: event.how,
    cookieCause: null,
    stack: event.stack ?? null,
    input: event.input ?? null,
  };
}

function cookieRemovalOf(event: EventOf<'cookie.changed'>): Omit<RemovalFact, 'credential'> {
  return {
    at: event.at,
    eventId: event.id,
    place: cookiePlace(event),
    tabId: null,
    how: 'cookie',
    cookieCause: event.cause,
    stack: null,
    input: null,
  };
}
