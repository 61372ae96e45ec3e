import type { EventOf, LogEvent } from '../events/event.ts';
import type { Change } from './ledger.ts';
import {
  addressOf,
  chainAfter,
  isPartOfSignIn,
  isRelevant,
  isSessionCookie,
  isSessionCredential,
  isToken,
  keyOf,
  livesOn,
  provesSignedIn,
} from './session-rules.ts';
import { type Ending, type OpenSession, openSession, type Sign } from './session-state.ts';
import { looksLikeSignInUrl, originOf, pathOf } from './sign-in-url.ts';
import type { Credential, RequestFact } from './types.ts';

/**
 * A credential that goes and comes back within this time, with nobody signing in between, was being replaced:
 * libraries remove and write in one task, slow ones within a request's time.
 */
const REPLACED_WITHIN_MS = 1_500;

/** What belongs to an ending comes within this time: another tab's loss, the page to sign in on. */
const ENDING_TAKES_MS = 3_000;

/** A control that signs out has done its work by then; confirmation dialogs carry such words themselves. */
export const INTENT_HOLDS_MS = 15_000;

/** Witnesses of different clocks (page, browser process) may disagree by this much on the order of two events. */
export const SAME_MOMENT_MS = 50;

/** Nobody signs in and is logged out again in less, without a single request. */
const SHORTEST_SESSION_MS = 1_000;

/** A sign-in is over by then. */
const SIGN_IN_TAKES_MS = 60_000;

/** A form that a person sends is on its way within this time of the click. */
const FORM_SENT_WITHIN_MS = 2_000;

/** A form that came this much before its address, as the witnesses have it, is that address's. */
const FORM_SHOWN_WITHIN_MS = 500;

/** A page asks for what it shows within this time of its own answer. */
const PAGE_ASKS_WITHIN_MS = 5_000;

/** Older uses of a control say nothing any more. */
const INTENTS_KEPT = 20;

/**
 * Sessions of one cookie store.
 *
 * ```
 *             tokens gained, sign-in accepted,
 *             or accepted with credentials
 *   signed out ────────────────────────────► signed in ──┐ refused: chain grows
 *        ▲                                     │  ▲  ▲    │ refreshed, accepted there: chain is forgotten
 *        │   all tokens gone, session cookie   │  │  └────┘
 *        │   gone, signed out, or the sign-in  │  │
 *        └── page after a refusal ─────────────┘  │ the same credentials are back, or are accepted where they
 *                         └───────────────────────┘ were before, and nobody signed in or out: it was no logout
 * ```
 * A session that is known by its cookie only is `proven` by a sign-in, by an answer that only somebody signed in
 * gets, or by a change of state: an address that was accepted is refused. Until then it is nobody's, and ends as
 * quietly as it began.
 */
export class SessionMachine {
  readonly endings: Ending[] = [];
  readonly sessions: OpenSession[] = [];
  #session: OpenSession | null = null;
  #lastEnding: Ending | null = null;
  #lastSignInAt = Number.NEGATIVE_INFINITY;
  #lastSignInIntent: EventOf<'user.intent'> | null = null;
  #pendingSignIn: RequestFact | null = null;
  readonly #urlOfTab = new Map<number, string>();
  readonly #formShownAt = new Map<number, number>();
  readonly #cookiesOfSignIn = new Set<string>();

  readonly realm: string;
  readonly #held: () => Credential[];
  readonly #nextId: () => string;

  /** @param held what the browser holds now in this cookie store; @param nextId names the next session */
  constructor(realm: string, held: () => Credential[], nextId: () => string) {
    this.realm = realm;
    this.#held = held;
    this.#nextId = nextId;
  }

  change(change: Change): void {
    if (change.type === 'gain') this.#gained(change);
    else this.#lost(change);
  }

  request(fact: RequestFact, carried: Credential[]): void {
    const { event, role, outcome } = fact;
    for (const credential of carried) this.#upgrade(credential);
    if (role === 'sign-in' || this.#wasSentToSignIn(fact)) {
      this.#signInRequest(role === 'sign-in' ? fact : { ...fact, role: 'sign-in', outcome: 'accepted' });
      return;
    }
    const pending = this.#pendingSignIn;
    if (pending && outcome === 'accepted' && carried.some(isSessionCookie) && !isPartOfSignIn(event.url))
      this.#begin(pending.event.at, 'login', 'cookies', true);
    if (!this.#session) this.#maybeResume(fact, carried);
    const session = this.#session;
    if (!session) this.#lateAnswer(fact, carried);
    else if (isRelevant(session, fact, carried)) this.#take(session, fact, carried);
  }

  navigated(event: EventOf<'page.navigated'>): void {
    if (event.frameId || event.tabId == null) return;
    this.#urlOfTab.set(event.tabId, event.url);
    // A view that changes tells of its form and of its address by two witnesses, in either order.
    const isShown =
      event.at - (this.#formShownAt.get(event.tabId) ?? Number.NEGATIVE_INFINITY) <= FORM_SHOWN_WITHIN_MS;
    if (looksLikeSignInUrl(event.url))
      this.#onSignInPage(event, event.url, event.navigation === 'history' && isShown);
  }

  form(event: EventOf<'page.form'>): void {
    if (!event.signInForm || event.frameId || event.tabId == null) return;
    const url = this.#urlOfTab.get(event.tabId) ?? '';
    this.#formShownAt.set(event.tabId, event.at);
    // A form to sign in on, right after a refusal, is one wherever it stands; the refusal may have taken the cookie.
    const ending = this.#lastEnding;
    const isLate = ending !== null && event.at - ending.noticedAt <= ENDING_TAKES_MS;
    const session = this.#session ?? (isLate ? ending.session : null);
    const away = session?.turnedAway;
    if (
      session &&
      away &&
      event.at - away.fact.event.at <= ENDING_TAKES_MS &&
      pathOf(away.redirectTo) === pathOf(url) &&
      !session.chain.some((fact) => fact.event === away.fact.event)
    ) {
      if (session === this.#session) this.#prove(session);
      session.chain.push({ ...away.fact, outcome: 'refused' });
    }
    const refused = session?.chain.some((fact) => fact.outcome === 'refused') ?? false;
    if (looksLikeSignInUrl(url) || refused) this.#onSignInPage(event, url, true);
  }

  intent(event: EventOf<'user.intent'>): void {
    if (event.intent === 'sign-in') {
      this.#lastSignInAt = event.at;
      this.#lastSignInIntent = event;
      return;
    }
    const session = this.#session;
    if (session) {
      session.signOutIntents.push(event);
      if (session.signOutIntents.length > INTENTS_KEPT) session.signOutIntents.shift();
      if (session.requests.length > 0) this.#prove(session);
    } else if (this.#lastEnding && event.at - this.#lastEnding.noticedAt <= SAME_MOMENT_MS) {
      this.#lastEnding.session.signOutIntents.push(event);
    }
  }

  #gained({ at, credential, present, replaced, event }: Extract<Change, { type: 'gain' }>): void {
    this.#upgrade(credential);
    const session = this.#session;
    if (session) {
      if (isSessionCredential(credential)) session.credentials.add(credential);
      if (isToken(credential)) {
        session.basis = 'tokens';
        this.#prove(session);
      }
      if (replaced && credential.kind === 'access') session.rotations += 1;
      return;
    }
    if (!isToken(credential) && !isSessionCookie(credential)) return;
    if (this.#cameBack(at, credential) || !isToken(credential)) return;
    // Found there, past its date, perhaps on the sign-in page itself: left over from a session that is no more.
    if (present && credential.expiresAt !== null && credential.expiresAt <= at) return;
    if (this.#broughtByRefresh(event)) return;
    this.#begin(at, present && !this.#signedInLately(at) ? 'already-signed-in' : 'login', 'tokens', true);
  }

  #lost(change: Extract<Change, { type: 'loss' }>): void {
    const { at, event, removal, credential } = change;
    const session = this.#session;
    if (!session) {
      const ending = this.#lastEnding;
      if (!ending || at - ending.noticedAt > ENDING_TAKES_MS) return;
      ending.session.removals.push(removal);
      this.#extend(ending, event);
      return;
    }
    if (!isSessionCredential(credential)) return;
    session.removals.push(removal);
    if (change.again || livesOn(session, this.#held())) return;
    this.#end(session, { kind: 'credentials-lost', at, eventId: event.id }, event);
  }

  /** An address and fields that say nothing: the control that the person used and the cookie that came of it do. */
  #wasSentToSignIn({ event, role, outcome }: RequestFact): boolean {
    const intent = this.#lastSignInIntent;
    if (!intent || intent.tabId == null || intent.tabId !== event.tabId || this.#session?.proven)
      return false;
    if (event.method !== 'POST' || outcome === 'refused' || (role !== 'page' && role !== 'api')) return false;
    const sinceMs = event.startedAt - intent.at;
    if (sinceMs < -SAME_MOMENT_MS || sinceMs > FORM_SENT_WITHIN_MS) return false;
    // Back to the form: wrong password.
    if (event.redirectTo && pathOf(event.redirectTo) === pathOf(this.#urlOfTab.get(intent.tabId) ?? ''))
      return false;
    if (!event.redirectTo && outcome !== 'accepted') return false;
    return event.setCookies?.some((cookie) => !cookie.removes && cookie.httpOnly !== false) ?? false;
  }

  #signInRequest(fact: RequestFact): void {
    if (fact.outcome !== 'accepted') return;
    const { event } = fact;
    this.#lastSignInAt = event.at;
    for (const cookie of event.setCookies ?? [])
      if (!cookie.removes && cookie.httpOnly !== false) this.#cookiesOfSignIn.add(cookie.name);
    const session = this.#session;
    if (session?.proven) {
      session.chain = [];
      return;
    }
    // What was known by a cookie only was a visitor; from here on somebody is signed in.
    this.#session = null;
    const setsSession =
      event.setCookies?.some((cookie) => !cookie.removes && cookie.httpOnly !== false) ?? false;
    this.#pendingSignIn = fact;
    if (event.redirectTo && !isPartOfSignIn(event.redirectTo) && setsSession)
      this.#begin(event.at, 'login', 'cookies', true);
  }

  #take(session: OpenSession, fact: RequestFact, carried: Credential[]): void {
    session.requests.push(fact);
    for (const credential of carried) this.#carry(session, credential);
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
    if (credential.place.area === 'header')
      for (const other of session.credentials)
        if (other.place.area === 'header' && other.kind === credential.kind && other.ended === null) {
          other.ended = 'rotated';
          other.endedAt = credential.firstSeenAt;
          other.replacedBy = credential.id;
        }
    session.credentials.add(credential);
  }

  #refused(session: OpenSession, fact: RequestFact): void {
    const address = addressOf(fact);
    if (session.refusingAddresses.has(address)) return;
    if (session.acceptedAddresses.has(address)) this.#prove(session);
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
    if (provesSignedIn(fact)) this.#prove(session);
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
    this.#end(session, { kind: 'signed-out', at: fact.event.at, eventId: fact.event.id }, fact.event);
  }

  /** An accepted request with credentials while nobody seems signed in: a session older than the recording. */
  #maybeResume(fact: RequestFact, carried: Credential[]): void {
    const { event, role, outcome } = fact;
    if (outcome !== 'accepted' || isPartOfSignIn(event.url) || role === 'sign-out' || role === 'revoke')
      return;
    const ending = this.#lastEnding;
    if (ending && this.#lastSignInAt < ending.noticedAt) {
      if (carried.some((credential) => ending.session.credentials.has(credential))) {
        if (this.#wasNone(ending, fact)) this.#reopen(ending);
        return;
      }
    }
    const lately = this.#signedInLately(event.at);
    if (carried.some((credential) => credential.kind === 'access' || credential.kind === 'refresh')) {
      if (ending && this.#lastSignInAt < ending.noticedAt && role !== 'refresh' && !carried.some(isToken))
        return;
      this.#begin(
        event.startedAt,
        lately ? 'login' : 'already-signed-in',
        carried.some(isToken) ? 'tokens' : 'headers',
        true,
      );
    } else if (carried.some(isSessionCookie))
      this.#begin(event.startedAt, 'already-signed-in', 'cookies', false);
  }

  /** What looked like an ending was none: the same credentials are accepted where they were before, or refreshed. */
  #wasNone(ending: Ending, fact: RequestFact): boolean {
    if (leftOnPurpose(ending.session, ending.noticedAt)) return false;
    const lostNothing = ending.signs.every((sign) => sign.kind === 'sign-in-page');
    if (fact.role === 'refresh')
      return lostNothing || fact.event.startedAt <= ending.noticedAt + REPLACED_WITHIN_MS;
    if (!lostNothing || fact.event.startedAt <= ending.endedAt) return false;
    const url = fact.event.tabId == null ? '' : (this.#urlOfTab.get(fact.event.tabId) ?? '');
    const known = ending.session.acceptedAddresses.has(addressOf(fact)) || provesSignedIn(fact);
    return known && !looksLikeSignInUrl(url);
  }

  /** A request that was on its way when the session ended still tells how the server saw it. */
  #lateAnswer(fact: RequestFact, carried: Credential[]): void {
    const ending = this.#lastEnding;
    if (!ending) return;
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

  #onSignInPage(
    event: EventOf<'page.navigated'> | EventOf<'page.form'>,
    url: string,
    formShown: boolean,
  ): void {
    const fields = event.kind === 'page.navigated' ? (event.fields ?? {}) : {};
    const page = { at: event.at, url, eventId: event.id, fields };
    const session = this.#session;
    if (!session) {
      const ending = this.#lastEnding;
      if (!ending || this.#lastSignInAt > ending.noticedAt || event.at - ending.endedAt > ENDING_TAKES_MS)
        return;
      ending.signInPage ??= page;
      this.#extend(ending, event);
      return;
    }
    const refused = session.chain.some((fact) => fact.outcome === 'refused');
    const dropped = session.removals.findLast(
      (removal) => event.at - removal.at <= ENDING_TAKES_MS && isToken(removal.credential),
    );
    if (dropped) {
      this.#end(session, { kind: 'credentials-lost', at: dropped.at, eventId: dropped.eventId }, event);
    } else {
      const signedOut = leftOnPurpose(session, event.at);
      const shown = session.basis !== 'tokens' && formShown && session.start === 'login';
      if (!session.proven || !(refused || signedOut || shown)) return;
      this.#end(session, { kind: 'sign-in-page', at: event.at, eventId: event.id }, event);
    }
    if (this.#lastEnding?.session === session) this.#lastEnding.signInPage = page;
  }

  #begin(at: number, start: OpenSession['start'], basis: OpenSession['basis'], proven: boolean): void {
    const held = this.#held();
    for (const credential of held) this.#upgrade(credential);
    const session = openSession({
      id: '',
      realm: this.realm,
      startedAt: at,
      start,
      basis,
      proven: false,
      credentials: new Set(held.filter(isSessionCredential)),
    });
    // The sign-in itself is the first request that the server took.
    if (this.#pendingSignIn && at - this.#pendingSignIn.event.at < SIGN_IN_TAKES_MS)
      session.lastAccepted = this.#pendingSignIn;
    this.#pendingSignIn = null;
    this.#session = session;
    if (proven) this.#prove(session);
  }

  #prove(session: OpenSession): void {
    if (session.proven) return;
    session.proven = true;
    session.id = this.#nextId();
    this.sessions.push(session);
  }

  #end(session: OpenSession, sign: Sign, event: LogEvent): void {
    this.#session = null;
    this.#pendingSignIn = null;
    if (!session.proven) return;
    if (this.#neverWas(session, sign.at)) {
      this.sessions.splice(this.sessions.indexOf(session), 1);
      return;
    }
    const ending: Ending = {
      session,
      noticedAt: event.at,
      signs: [sign],
      tabs: new Set(event.tabId == null ? [] : [event.tabId]),
      signInPage: null,
      endedAt: event.at,
      refusedSince: false,
    };
    this.endings.push(ending);
    this.#lastEnding = ending;
  }

  /** A value written and taken back at once, with no request and no sign-in around it, signed nobody in. */
  #neverWas(session: OpenSession, at: number): boolean {
    if (session.start !== 'login' || session.requests.length > 0 || session.lastAccepted) return false;
    return at - session.startedAt < SHORTEST_SESSION_MS && !this.#signedInLately(at);
  }

  #extend(ending: Ending, event: LogEvent): void {
    if (event.tabId != null) ending.tabs.add(event.tabId);
    ending.endedAt = Math.max(ending.endedAt, event.at);
  }

  /** The credentials are back at once and nobody signed in or out: they were being replaced. */
  #cameBack(at: number, credential: Credential): boolean {
    const ending = this.#lastEnding;
    if (!ending || at - ending.noticedAt > REPLACED_WITHIN_MS || this.#lastSignInAt >= ending.noticedAt)
      return false;
    if (leftOnPurpose(ending.session, ending.noticedAt)) return false;
    // A server that refuses hands out a new, empty session with the page to sign in on.
    const refused = ending.refusedSince || ending.session.chain.length > 0;
    if (ending.signInPage || (isSessionCookie(credential) && refused)) return false;
    this.#reopen(ending);
    return true;
  }

  /**
   * Two tabs refreshed at once; the loser threw everything away, and only then the winner wrote what its refresh had
   * brought. Nobody signed in: should the server still take those tokens, the first request that shows it opens a
   * session.
   */
  #broughtByRefresh(event: LogEvent): boolean {
    const ending = this.#lastEnding;
    if (!ending || event.at - ending.noticedAt > ENDING_TAKES_MS || this.#lastSignInAt >= ending.noticedAt)
      return false;
    const refreshed = ending.session.requests.some(
      (fact) =>
        fact.role === 'refresh' &&
        fact.outcome === 'accepted' &&
        fact.event.startedAt <= ending.noticedAt &&
        event.at - fact.event.at <= ENDING_TAKES_MS,
    );
    if (refreshed) this.#extend(ending, event);
    return refreshed;
  }

  #reopen(ending: Ending): void {
    this.endings.splice(this.endings.lastIndexOf(ending), 1);
    this.#lastEnding = this.endings.at(-1) ?? null;
    this.#session = ending.session;
    for (const credential of this.#held())
      if (isSessionCredential(credential)) ending.session.credentials.add(credential);
  }

  #signedInLately(at: number): boolean {
    return at - this.#lastSignInAt < SIGN_IN_TAKES_MS;
  }

  /** A cookie without a telling name that the sign-in set is the session's. */
  #upgrade(credential: Credential): void {
    if (
      credential.kind === 'unknown' &&
      credential.place.area === 'cookie' &&
      this.#cookiesOfSignIn.has(credential.place.key)
    )
      credential.kind = 'session';
  }
}

/** Somebody signed out shortly before: what comes after is not the same session. */
function leftOnPurpose(session: OpenSession, at: number): boolean {
  const since = at - INTENT_HOLDS_MS;
  return (
    session.signOutIntents.some((intent) => intent.at >= since) ||
    session.requests.some((fact) => fact.role === 'sign-out' && fact.event.at >= since)
  );
}
