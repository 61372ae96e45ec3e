import type { Clocks } from './clocks.ts';
import type { Change } from './ledger.ts';
import { originOf } from './sign-in-url.ts';
import type { RequestFact } from './types.ts';

/** A page stores a token that it was given within this time of the answer. */
const STORED_WITHIN_MS = 5_000;

/** Tells the clocks of tokens that were just issued: first seen within seconds of the sign-in or refresh that gave them. */
export class FreshTokens {
  readonly #clocks: Clocks;
  #giver: RequestFact | null = null;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
  }

  request(fact: RequestFact): void {
    const gives = fact.role === 'sign-in' || fact.role === 'refresh';
    if (gives && fact.outcome === 'accepted' && !fact.event.redirectTo) this.#giver = fact;
  }

  change(change: Change): void {
    if (change.type !== 'gain' || change.present || this.#giver === null) return;
    const { credential, at } = change;
    const { event } = this.#giver;
    const { iat } = credential.claims;
    if (typeof iat !== 'number' || credential.firstSeenAt !== at) return;
    if (at < event.startedAt || at - event.at > STORED_WITHIN_MS) return;
    // `at` of the giver is when its headers came: the token was made before.
    this.#clocks.addIssued(
      originOf(event.url),
      iat * 1_000,
      event.startedAt,
      Math.max(event.at, event.startedAt),
    );
  }
}
