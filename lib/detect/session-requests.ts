import type { SessionBook } from './session-book.ts';
import {
  addressOf,
  chainAfter,
  isFailedProbe,
  isInMemory,
  isPartOfSignIn,
  isRelevant,
  isSessionCookie,
  isSessionCredential,
  isToken,
  keyOf,
  leftOnPurpose,
  provesSignedIn,
} from './session-rules.ts';
import type { Ending, OpenSession } from './session-state.ts';
import {
  ENDING_TAKES_MS,
  FORM_SENT_WITHIN_MS,
  PAGE_ASKS_WITHIN_MS,
  REPLACED_WITHIN_MS,
  SAME_MOMENT_MS,
  SIGN_IN_TAKES_MS,
} from './session-times.ts';
import { isSignInPage, originOf, pathOf } from './sign-in-url.ts';
import type { Credential, RequestFact } from './types.ts';

/** What answers of servers do to the sessions of one cookie store: begin one, keep it, refuse it, end it. */
export class SessionRequests {
  readonly #book: SessionBook;

  constructor(book: SessionBook) {
    this.#book = book;
  }

  request(fact: RequestFact, carried: Credential[]): void {
    const { event, role, outcome } = fact;
    for (const credential of carried) this.#book.upgrade(credential);
    if (role === 'sign-in' || this.#wasSentToSignIn(fact)) {
      this.#signInRequest(role === 'sign-in' ? fact : { ...fact, role: 'sign-in', outcome: 'accepted' });
      return;
    }
    // Public, or about the provider's session: neither taken nor refused on account of this one.
    if (role === 'discovery' || role === 'check-session') return;
    const pending = this.#book.pendingSignIn;
    if (pending && outcome === 'accepted' && carried.some(isSessionCookie) && !isPartOfSignIn(event))
      this.#book.begin(pending.event.at, 'login', 'cookies', true);
    if (!this.#book.session) this.#maybeResume(fact, carried);
    const session = this.#book.session;
    if (!session) this.#lateAnswer(fact, carried);
    else if (isRelevant(session, fact, carried)) this.#take(session, fact, carried);
  }

  /** An address and fields that say nothing: the control that the person used and the cookie that came of it do. */
  #wasSentToSignIn({ event, role, outcome }: RequestFact): boolean {
    const intent = this.#book.lastSignInIntent;
    if (!intent || intent.tabId == null || intent.tabId !== event.tabId || this.#book.session?.proven)
      return false;
    if (event.method !== 'POST' || outcome === 'refused' || (role !== 'page' && role !== 'api')) return false;
    const sinceMs = event.startedAt - intent.at;
    if (sinceMs < -SAME_MOMENT_MS || sinceMs > FORM_SENT_WITHIN_MS) return false;
    // Back to the form: wrong password.
    if (
      event.redirectTo &&
      pathOf(event.redirectTo) === pathOf(this.#book.pageOfTab.get(intent.tabId)?.url ?? '')
    )
      return false;
    if (!event.redirectTo && outcome !== 'accepted') return false;
    return event.setCookies?.some((cookie) => !cookie.removes && cookie.httpOnly !== false) ?? false;
  }

  #signInRequest(fact: RequestFact): void {
    if (fact.outcome !== 'accepted') return;
    const { event } = fact;
    this.#book.lastSignInAt = event.at;
    for (const cookie of event.setCookies ?? [])
      if (!cookie.removes && cookie.httpOnly !== false) this.#book.cookiesOfSignIn.add(cookie.name);
    const session = this.#book.session;
    if (session?.proven) {
      session.chain = [];
      return;
    }
    // What was known by a cookie only was a visitor; from here on somebody is signed in.
    this.#book.session = null;
    const setsSession =
      event.setCookies?.some((cookie) => !cookie.removes && cookie.httpOnly !== false) ?? false;
    this.#book.pendingSignIn = fact;
    const target = { url: event.redirectTo ?? '', taught: event.taughtTarget };
    if (event.redirectTo && !isPartOfSignIn(target) && setsSession)
      this.#book.begin(event.at, 'login', 'cookies', true);
  }

  #take(session: OpenSession, fact: RequestFact, carried: Credential[]): void {
    session.requests.push(fact);
    for (const credential of carried) this.#carry(session, credential);
    if (isFailedProbe(fact)) session.probeFailedAt = fact.event.at;
    if (fact.outcome === 'accepted') this.#accepted(session, fact);
    else if (fact.outcome === 'refused') this.#refused(session, fact);
    else if (fact.role === 'refresh' && fact.outcome !== 'other') session.chain.push(fact);
    else if (fact.event.redirectTo && session.acceptedAddresses.has(addressOf(fact)))
      session.turnedAway = { fact, redirectTo: fact.event.redirectTo };
  }

  /** A token met in headers only replaces the one before it: nothing else tells that it was renewed. */
  #carry(session: OpenSession, credential: Credential): void {
    if (!isSessionCredential(credential)) return;
    if (isToken(credential)) session.sentKeys.add(keyOf(credential));
    if (session.credentials.has(credential)) return;
    if (isInMemory(credential))
      for (const other of session.credentials)
        if (isInMemory(other) && other.kind === credential.kind && other.ended === null) {
          other.ended = 'rotated';
          other.endedAt = credential.firstSeenAt;
          other.replacedBy = credential.id;
        }
    session.credentials.add(credential);
  }

  #refused(session: OpenSession, fact: RequestFact): void {
    const address = addressOf(fact);
    if (session.refusingAddresses.has(address)) return;
    if (session.acceptedAddresses.has(address)) this.#book.prove(session);
    session.chain.push(fact);
    const { event } = fact;
    const shell = session.lastPage;
    // The page itself was a shell that everybody gets: its first question shows that it proved nothing.
    if (
      shell &&
      shell.fact === session.lastAccepted &&
      shell.fact.event.tabId === event.tabId &&
      event.startedAt >= shell.fact.event.startedAt &&
      event.startedAt - shell.fact.event.at <= PAGE_ASKS_WITHIN_MS
    ) {
      session.lastAccepted = shell.lastAccepted;
      session.longestSurvivedGapMs = shell.longestSurvivedGapMs;
    }
  }

  #accepted(session: OpenSession, fact: RequestFact): void {
    const { event, role } = fact;
    if (role === 'sign-out' || role === 'revoke') {
      this.#signedOut(session, fact);
      return;
    }
    if (role === 'refresh') session.refreshes += 1;
    if (provesSignedIn(fact)) this.#book.prove(session);
    // Where a page that used to be shown leads now may be the sign-in page under an unknown address: wait and see.
    const away = session.turnedAway;
    if (
      away &&
      pathOf(away.redirectTo) === pathOf(event.url) &&
      event.at - away.fact.event.at <= ENDING_TAKES_MS
    )
      return;
    session.chain = chainAfter(session, fact);
    // A public answer after a refusal shows no session, and no pause that one survived.
    if (session.chain.some((refusal) => refusal.event.at <= event.startedAt)) return;
    const previous = session.lastAccepted;
    if (role === 'page')
      session.lastPage = { fact, lastAccepted: previous, longestSurvivedGapMs: session.longestSurvivedGapMs };
    if (previous) {
      const gapMs = event.startedAt - previous.event.at;
      if (gapMs > (session.longestSurvivedGapMs ?? 0)) session.longestSurvivedGapMs = gapMs;
    }
    session.lastAccepted = fact;
    session.acceptedAddresses.add(addressOf(fact));
    session.apiOrigins.add(originOf(event.url));
  }

  /**
   * The server took a sign-out. With tokens in script's hands the page still has to drop them, and that is the end;
   * a cookie may stay, worth nothing, and so may the page.
   */
  #signedOut(session: OpenSession, fact: RequestFact): void {
    const byHand = session.signOutIntents.some((intent) => fact.event.at - intent.at <= SIGN_IN_TAKES_MS);
    if (fact.role !== 'sign-out' || session.basis === 'tokens' || !session.proven) return;
    if (!byHand && session.basis === 'headers') return;
    this.#book.end(session, { kind: 'signed-out', at: fact.event.at, eventId: fact.event.id }, fact.event);
  }

  /** An accepted request with credentials while nobody seems signed in: a session older than the recording. */
  #maybeResume(fact: RequestFact, carried: Credential[]): void {
    const { event, role, outcome } = fact;
    if (outcome !== 'accepted' || isPartOfSignIn(event) || role === 'sign-out' || role === 'revoke') return;
    const ending = this.#book.lastEnding;
    if (ending && this.#book.lastSignInAt < ending.noticedAt) {
      if (carried.some((credential) => ending.session.credentials.has(credential))) {
        if (this.#wasNone(ending, fact)) this.#book.reopen(ending);
        return;
      }
    }
    const lately = this.#book.signedInLately(event.at);
    if (carried.some((credential) => credential.kind === 'access' || credential.kind === 'refresh')) {
      if (
        ending &&
        this.#book.lastSignInAt < ending.noticedAt &&
        role !== 'refresh' &&
        !carried.some(isToken)
      )
        return;
      this.#book.begin(
        event.startedAt,
        lately ? 'login' : 'already-signed-in',
        carried.some(isToken) ? 'tokens' : 'headers',
        true,
      );
    } else if (carried.some(isSessionCookie))
      this.#book.begin(event.startedAt, 'already-signed-in', 'cookies', false);
  }

  /** What looked like an ending was none: the same credentials are accepted where they were before, or refreshed. */
  #wasNone(ending: Ending, fact: RequestFact): boolean {
    if (leftOnPurpose(ending.session, ending.noticedAt)) return false;
    const lostNothing = ending.signs.every((sign) => sign.kind === 'sign-in-page');
    if (fact.role === 'refresh')
      return lostNothing || fact.event.startedAt <= ending.noticedAt + REPLACED_WITHIN_MS;
    if (!lostNothing || fact.event.startedAt <= ending.endedAt) return false;
    const { tabId } = fact.event;
    const page = (tabId == null ? undefined : this.#book.pageOfTab.get(tabId)) ?? { url: '' };
    const known = ending.session.acceptedAddresses.has(addressOf(fact)) || provesSignedIn(fact);
    return known && !isSignInPage(page);
  }

  /** A request that was on its way when the session ended still tells how the server saw it. */
  #lateAnswer(fact: RequestFact, carried: Credential[]): void {
    const ending = this.#book.lastEnding;
    if (!ending) return;
    if (isFailedProbe(fact)) ending.session.probeFailedAt = fact.event.at;
    if (fact.event.startedAt > ending.noticedAt) {
      ending.refusedSince ||= fact.outcome === 'refused';
      return;
    }
    if (!isRelevant(ending.session, fact, carried)) return;
    ending.session.requests.push(fact);
    const { outcome, event } = fact;
    if (
      outcome === 'refused' &&
      event.at <= ending.noticedAt + SAME_MOMENT_MS &&
      !ending.session.refusingAddresses.has(addressOf(fact))
    )
      ending.session.chain.push(fact);
  }
}
