import type { EventOf } from '../events/event.ts';
import { samePlace } from './credentials.ts';
import type { Change } from './ledger.ts';
import { realmOf } from './realm.ts';
import { ENDING_TAKES_MS } from './session-times.ts';
import type { Rehearsal, RequestFact } from './types.ts';

/** Storage and the cookie jar tell of what the user did to them within this time. */
const TOLD_WITHIN_MS = 5_000;
/** A cookie that was given a date of now is told of when the browser looks at its jar, or our clock does. */
const EXPIRES_WITHIN_MS = 180_000;

type Followed = Rehearsal & {
  realm: string;
  /** What lies in the place since; null for nothing. */
  now: string | null;
};

/**
 * What the user did to credentials with Logout Lens (`user.rehearsal`), and what the site made of it: the changes that
 * are the user's own are told apart from the site's, and each rehearsal has one outcome.
 *
 * A rehearsal is open until the site has another credential of that kind, or the session ends.
 */
export class Rehearsals {
  readonly #all: Followed[] = [];

  add(event: EventOf<'user.rehearsal'>): Rehearsal {
    const { id, at, how, credential, fingerprint, place, tabId } = event;
    const rehearsal: Followed = {
      eventId: id,
      at,
      how,
      kind: credential,
      fingerprint,
      place,
      tabId: tabId ?? null,
      outcome: 'waiting',
      outcomeAt: null,
      outcomeEventId: null,
      logoutId: null,
      realm: realmOf(event),
      now: null,
    };
    this.#all.push(rehearsal);
    return rehearsal;
  }

  /** True where the change is the user's own act, whoever told of it. Else notes what it says of open rehearsals. */
  change(change: Change): boolean {
    if (this.#all.length === 0) return false;
    const own = this.#all.findLast((rehearsal) => isOwn(rehearsal, change));
    if (own === undefined) {
      if (change.type === 'gain') this.#gained(change);
      return false;
    }
    if (change.type === 'gain') own.now = change.credential.fingerprint;
    return true;
  }

  /** A request that the server took with the very credential that is gone: the page has a copy of it in memory. */
  accepted({ event, outcome }: RequestFact): void {
    if (this.#all.length === 0 || outcome !== 'accepted') return;
    for (const rehearsal of this.#all) {
      const sent = event.carried?.some(({ fingerprint }) => fingerprint === rehearsal.fingerprint);
      if (
        sent &&
        rehearsal.outcome === 'waiting' &&
        rehearsal.how !== 'expired' &&
        event.startedAt > rehearsal.at
      )
        settle(rehearsal, 'in-memory', event);
    }
  }

  list(): Rehearsal[] {
    return this.#all.map(({ realm: _realm, now: _now, ...rehearsal }) => rehearsal);
  }

  #gained({ credential, realm, present, event }: Extract<Change, { type: 'gain' }>): void {
    for (const rehearsal of this.#all) {
      if (!isOpen(rehearsal) || rehearsal.realm !== realm || rehearsal.kind !== credential.kind) continue;
      if (event.at < rehearsal.at || credential.fingerprint === rehearsal.now) continue;
      if (credential.fingerprint !== rehearsal.fingerprint) settle(rehearsal, 'coped', event);
      else if (!present) settle(rehearsal, 'restored', event);
    }
  }
}

/** Nothing has come of it yet that would end it. */
export function isOpen({ outcome }: Pick<Rehearsal, 'outcome'>): boolean {
  return outcome === 'waiting' || outcome === 'in-memory';
}

/**
 * The same at a moment at which the page asks to sign in. A server hands a new, empty session to whoever it shows that
 * page to: such a cookie is not what an app copes with.
 */
export function isOpenAt(
  rehearsal: Pick<Rehearsal, 'outcome' | 'outcomeAt' | 'kind' | 'place'>,
  at: number,
): boolean {
  const { outcome, outcomeAt, kind, place } = rehearsal;
  const isNewId = outcome === 'coped' && kind === 'session' && place.area === 'cookie';
  return isOpen(rehearsal) || (isNewId && at - (outcomeAt ?? at) <= ENDING_TAKES_MS);
}

function settle(
  rehearsal: Rehearsal,
  outcome: Rehearsal['outcome'],
  event: { at: number; id: string },
): void {
  rehearsal.outcome = outcome;
  rehearsal.outcomeAt = event.at;
  rehearsal.outcomeEventId = event.id;
}

/** The session ended while these were open: nothing that comes later is their outcome. @returns those */
export function closeWithSession(rehearsals: readonly Rehearsal[], at: number): Rehearsal[] {
  const open = rehearsals.filter((one) => isOpenAt(one, at));
  for (const rehearsal of open) {
    rehearsal.outcome = 'logout';
    rehearsal.outcomeAt = at;
    rehearsal.outcomeEventId = null;
  }
  return open;
}

/** It turned out that the session had not ended, or that something else ended it. */
export function openAgain(rehearsals: readonly Rehearsal[]): void {
  for (const rehearsal of rehearsals) {
    rehearsal.outcome = 'waiting';
    rehearsal.outcomeAt = null;
  }
}

/**
 * The relay names what it was told to do. A cookie is told of by the browser without a word on who it was, and other
 * tabs of the same storage hear of it as of another tab's: these are known by place and time.
 */
function isOwn(rehearsal: Followed, { event, place, realm, type }: Change): boolean {
  if (rehearsal.realm !== realm || !samePlace(rehearsal.place, place)) return false;
  if (place.area === 'sessionStorage' && event.tabId !== rehearsal.tabId) return false;
  const sinceMs = event.at - rehearsal.at;
  if (sinceMs < 0) return false;
  if ('how' in event && event.how === 'rehearsal') return sinceMs <= TOLD_WITHIN_MS;
  if (event.kind === 'cookie.changed') {
    const byDate = event.cause === 'expired' || event.cause === 'own-clock';
    if (byDate) return type === 'loss' && rehearsal.how === 'expired' && sinceMs <= EXPIRES_WITHIN_MS;
    const fits = type === 'loss' ? rehearsal.how !== 'corrupted' : rehearsal.how !== 'removed';
    return fits && sinceMs <= TOLD_WITHIN_MS && rehearsal.now === null;
  }
  const isTold = 'how' in event && (event.how === 'other-tab' || event.how === 'unwitnessed');
  const fits = type === 'loss' ? rehearsal.how === 'removed' : rehearsal.how === 'corrupted';
  return isTold && fits && sinceMs <= TOLD_WITHIN_MS;
}
