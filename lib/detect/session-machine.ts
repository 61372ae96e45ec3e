import type { EventOf, LogEvent } from '../events/event.ts';
import type { Change } from './ledger.ts';
import type { Ending, OpenSession } from './session-state.ts';
import { looksLikeSignInUrl, originOf, pathOf } from './sign-in-url.ts';
import type { Credential, RequestFact } from './types.ts';

/**
 * A credential that goes and comes back within this time, with nobody signing in between, was being replaced:
 * libraries remove and write in one task, slow ones within a request's time.
 */
const REPLACED_WITHIN_MS = 1_500;

/** A control that signs out has done its work by then; confirmation dialogs carry such words themselves. */
export const INTENT_HOLDS_MS = 15_000;

/** Witnesses of different clocks (page, browser process) may disagree by this much on the order of two events. */
export const SAME_MOMENT_MS = 50;

/** Nobody signs in and is logged out again in less, without a single request. */
const SHORTEST_SESSION_MS = 1_000;

/** A sign-in is over by then. */
const SIGN_IN_TAKES_MS = 60_000;

/**
 * Sessions of one cookie store.
 *
 * ```
 *             tokens gained, sign-in accepted,
 *             or accepted with credentials
 *   signed out ────────────────────────────► signed in ──┐ refused: chain grows
 *        ▲                                     │  ▲  ▲    │ accepted: chain is forgotten (it recovered)
 *        │   all tokens gone, session cookie   │  │  └────┘
 *        └── gone, or the sign-in page after a ┘  │
 *            refusal or a sign-out                │ the same credentials are back, or are accepted,
 *                         └───────────────────────┘ and nobody signed in: it was no logout
 * ```
 */
export class SessionMachine {
  readonly endings: Ending[] = [];
  readonly sessions: OpenSession[] = [];
  #session: OpenSession | null = null;
  #lastEnding: Ending | null = null;
  #lastSignInAt = Number.NEGATIVE_INFINITY;
  #pendingSignIn: RequestFact | null = null;
  readonly #urlOfTab = new Map<number, string>();
  readonly #cookieJarAtSignIn = new Set<string>();

  readonly realm: string;
  readonly #held: () => Credential[];
  readonly #nextId: () => string;

  /** @param held what the browser holds now in this cookie store; @param nextId names the next session */
  constructor(realm: string, held: () => Credential[], nextId: () => string) {
    this.realm = realm;
    this.#held = held;
    this.#nextId = nextId;
  }

  get current(): OpenSession | null {
    return this.#session;
  }

  change(change: Change): void {
    if (change.type === 'gain') this.#gained(change);
    else this.#lost(change);
  }

  request(fact: RequestFact, carried: Credential[]): void {
    const { event, role, outcome } = fact;
    if (role === 'sign-in') {
      this.#signInRequest(fact);
      return;
    }
    if (
      this.#pendingSignIn &&
      outcome === 'accepted' &&
      carried.some(isSessionCookie) &&
      !looksLikeSignInUrl(event.url)
    )
      this.#begin(this.#pendingSignIn.event.at, 'login', 'cookies');
    if (!this.#session) this.#maybeResume(fact, carried);
    const session = this.#session;
    if (!session) {
      this.#lateAnswer(fact, carried);
      return;
    }
    if (!isRelevant(session, fact, carried)) return;
    session.requests.push(fact);
    for (const credential of carried)
      if (isSessionCredential(credential)) session.credentials.add(credential);
    if (outcome === 'accepted') this.#accepted(session, fact);
    else if (outcome === 'refused' || (role === 'refresh' && outcome !== 'other')) session.chain.push(fact);
  }

  navigated(event: EventOf<'page.navigated'>): void {
    if (event.frameId || event.tabId == null) return;
    this.#urlOfTab.set(event.tabId, event.url);
    if (looksLikeSignInUrl(event.url)) this.#onSignInPage(event, event.url, false);
  }

  form(event: EventOf<'page.form'>): void {
    if (!event.signInForm || event.frameId || event.tabId == null) return;
    const url = this.#urlOfTab.get(event.tabId) ?? '';
    if (looksLikeSignInUrl(url)) this.#onSignInPage(event, url, true);
  }

  intent(event: EventOf<'user.intent'>): void {
    if (event.intent === 'sign-in') this.#lastSignInAt = event.at;
    else this.#session?.signOutIntents.push(event);
  }

  #gained({ at, credential, present, replaced }: Extract<Change, { type: 'gain' }>): void {
    if (this.#session) {
      if (isSessionCredential(credential)) this.#session.credentials.add(credential);
      if (isToken(credential)) this.#session.basis = 'tokens';
      if (replaced && credential.kind === 'access') this.#session.rotations += 1;
      return;
    }
    if (!isToken(credential)) return;
    if (this.#cameBack(at)) return;
    // Found there, past its date, perhaps on the sign-in page itself: left over from a session that is no more.
    if (present && credential.expiresAt !== null && credential.expiresAt <= at) return;
    this.#begin(at, present && !this.#signedInLately(at) ? 'already-signed-in' : 'login', 'tokens');
  }

  #lost(change: Extract<Change, { type: 'loss' }>): void {
    const { at, event, removal, credential } = change;
    const session = this.#session;
    if (!session) {
      const ending = this.#lastEnding;
      if (ending && at - ending.noticedAt <= REPLACED_WITHIN_MS * 2) {
        ending.session.removals.push(removal);
        this.#extend(ending, event);
      }
      return;
    }
    if (!isSessionCredential(credential)) return;
    session.removals.push(removal);
    if (change.again) return;
    if (this.#livesOn(session)) return;
    this.#end(session, { kind: 'credentials-lost', at, eventId: event.id }, event);
  }

  /** True while the browser still holds what the session lives on. */
  #livesOn(session: OpenSession): boolean {
    const held = this.#held();
    if (session.basis === 'headers') return true;
    if (session.basis === 'cookies') return held.some(isSessionCookie);
    const bearing = [...session.credentials].some(isBearing) ? isBearing : isToken;
    return held.some(bearing);
  }

  #signInRequest(fact: RequestFact): void {
    if (fact.outcome !== 'accepted') return;
    this.#lastSignInAt = fact.event.at;
    for (const cookie of fact.event.setCookies ?? [])
      if (!cookie.removes) this.#cookieJarAtSignIn.add(cookie.name);
    if (this.#session) {
      this.#session.chain = [];
      return;
    }
    const { redirectTo } = fact.event;
    const setsSession =
      fact.event.setCookies?.some((cookie) => !cookie.removes && cookie.httpOnly !== false) ?? false;
    if (redirectTo && !looksLikeSignInUrl(redirectTo) && setsSession)
      this.#begin(fact.event.at, 'login', 'cookies');
    else this.#pendingSignIn = fact;
  }

  /** An accepted request with credentials while nobody seems signed in: a session older than the recording. */
  #maybeResume(fact: RequestFact, carried: Credential[]): void {
    if (fact.outcome !== 'accepted' || looksLikeSignInUrl(fact.event.url)) return;
    if (fact.role === 'sign-out' || fact.role === 'revoke') return;
    const token = carried.some((credential) => credential.kind === 'access' || credential.kind === 'refresh');
    const ending = this.#lastEnding;
    if (ending && this.#lastSignInAt < ending.noticedAt) {
      const lostNothing = ending.signs.every((sign) => sign.kind === 'sign-in-page');
      const same = carried.some((credential) => ending.session.credentials.has(credential));
      if (lostNothing && same && fact.event.startedAt > ending.endedAt) this.#reopen(ending);
      return;
    }
    if (token)
      this.#begin(
        fact.event.startedAt,
        this.#signedInLately(fact.event.at) ? 'login' : 'already-signed-in',
        carried.some(isToken) ? 'tokens' : 'headers',
      );
    else if (carried.some(isSessionCookie) && fact.role !== 'page')
      this.#begin(fact.event.startedAt, 'already-signed-in', 'cookies');
  }

  /** A request that was on its way when the session ended still tells how the server saw it. */
  #lateAnswer(fact: RequestFact, carried: Credential[]): void {
    const ending = this.#lastEnding;
    if (!ending || fact.event.startedAt > ending.noticedAt) return;
    if (!isRelevant(ending.session, fact, carried)) return;
    ending.session.requests.push(fact);
    if (fact.outcome === 'refused' && fact.event.at <= ending.noticedAt + SAME_MOMENT_MS)
      ending.session.chain.push(fact);
  }

  #accepted(session: OpenSession, fact: RequestFact): void {
    const { event, role } = fact;
    if (role === 'sign-out' || role === 'revoke') return;
    if (role === 'refresh') session.refreshes += 1;
    const previous = session.lastAccepted;
    if (previous) {
      const gapMs = event.startedAt - previous.event.at;
      if (gapMs > (session.longestSurvivedGapMs ?? 0)) session.longestSurvivedGapMs = gapMs;
    }
    session.lastAccepted = fact;
    session.acceptedAddresses.add(addressOf(fact));
    session.apiOrigins.add(originOf(event.url));
    // Accepted after the refusal: it recovered. What was sent before it says nothing.
    session.chain = session.chain.filter((refusal) => refusal.event.at > event.startedAt);
  }

  #onSignInPage(event: LogEvent, url: string, formShown: boolean): void {
    const page = { at: event.at, url, tabId: event.tabId ?? null, eventId: event.id };
    const ending = this.#lastEnding;
    if (!this.#session) {
      if (ending && this.#lastSignInAt <= ending.noticedAt) {
        ending.signInPage ??= page;
        this.#extend(ending, event);
      }
      return;
    }
    const session = this.#session;
    const since = event.at - INTENT_HOLDS_MS;
    const signedOut =
      session.signOutIntents.some((intent) => intent.at >= since) ||
      session.requests.some((fact) => fact.role === 'sign-out' && fact.event.at >= since);
    const refused = session.chain.some((fact) => fact.outcome === 'refused');
    const known =
      session.start === 'login' ||
      session.chain.some((fact) => session.acceptedAddresses.has(addressOf(fact)));
    const keepsNothingInScript = session.basis !== 'tokens';
    if (
      !(known && (refused || signedOut || (keepsNothingInScript && formShown && session.start === 'login')))
    )
      return;
    this.#end(session, { kind: 'sign-in-page', at: event.at, eventId: event.id }, event);
    if (this.#lastEnding) this.#lastEnding.signInPage = page;
  }

  #begin(at: number, start: OpenSession['start'], basis: OpenSession['basis']): void {
    const held = this.#held();
    // A cookie without a telling name that the sign-in set is the session's.
    for (const credential of held)
      if (
        credential.kind === 'unknown' &&
        credential.place.httpOnly &&
        this.#cookieJarAtSignIn.has(credential.place.key)
      )
        credential.kind = 'session';
    const session: OpenSession = {
      id: this.#nextId(),
      realm: this.realm,
      startedAt: at,
      start,
      basis,
      requests: [],
      chain: [],
      lastAccepted: null,
      longestSurvivedGapMs: null,
      acceptedAddresses: new Set(),
      apiOrigins: new Set(),
      removals: [],
      signOutIntents: [],
      refreshes: 0,
      rotations: 0,
      credentials: new Set(held.filter(isSessionCredential)),
    };
    // The sign-in itself is the first request that the server took.
    if (this.#pendingSignIn && at - this.#pendingSignIn.event.at < SIGN_IN_TAKES_MS)
      session.lastAccepted = this.#pendingSignIn;
    this.#pendingSignIn = null;
    this.#session = session;
    this.sessions.push(session);
  }

  #end(session: OpenSession, sign: Ending['signs'][number], event: LogEvent): void {
    if (this.#neverWas(session, sign.at)) {
      this.sessions.splice(this.sessions.indexOf(session), 1);
      this.#session = null;
      return;
    }
    const ending: Ending = {
      session,
      noticedAt: sign.at,
      signs: [sign],
      held: this.#held(),
      tabs: new Set(event.tabId == null ? [] : [event.tabId]),
      signInPage: null,
      endedAt: sign.at,
    };
    this.endings.push(ending);
    this.#lastEnding = ending;
    this.#session = null;
    this.#pendingSignIn = null;
  }

  /** A value written and taken back at once, with no request and no sign-in around it, signed nobody in. */
  #neverWas(session: OpenSession, at: number): boolean {
    return (
      session.requests.length === 0 &&
      session.lastAccepted === null &&
      at - session.startedAt < SHORTEST_SESSION_MS &&
      !this.#signedInLately(at)
    );
  }

  #extend(ending: Ending, event: LogEvent): void {
    if (event.tabId != null) ending.tabs.add(event.tabId);
    ending.endedAt = Math.max(ending.endedAt, event.at);
  }

  /** The tokens are back at once and nobody signed in: they were being replaced. */
  #cameBack(at: number): boolean {
    const ending = this.#lastEnding;
    if (!ending || at - ending.noticedAt > REPLACED_WITHIN_MS || this.#lastSignInAt >= ending.noticedAt)
      return false;
    if (ending.signInPage) return false;
    this.#reopen(ending);
    return true;
  }

  #reopen(ending: Ending): void {
    this.endings.splice(this.endings.indexOf(ending), 1);
    this.#lastEnding = this.endings.at(-1) ?? null;
    this.#session = ending.session;
    for (const credential of this.#held())
      if (isSessionCredential(credential)) ending.session.credentials.add(credential);
  }

  #signedInLately(at: number): boolean {
    return at - this.#lastSignInAt < SIGN_IN_TAKES_MS;
  }
}

/** What a session can be lost with; a CSRF token or an unknown cookie is none of it. */
export function isSessionCredential(credential: Credential): boolean {
  return credential.kind !== 'csrf' && credential.kind !== 'unknown';
}

/** Kept by script, or a token in a cookie. */
function isToken(credential: Credential): boolean {
  const { area } = credential.place;
  if (area === 'cookie') return credential.kind === 'access' || credential.kind === 'refresh';
  return (
    area !== 'header' &&
    area !== 'response' &&
    isSessionCredential(credential) &&
    credential.kind !== 'remember'
  );
}

/** A token that opens doors: an ID token alone does not keep anybody signed in. */
function isBearing(credential: Credential): boolean {
  return isToken(credential) && (credential.kind === 'access' || credential.kind === 'refresh');
}

function isSessionCookie(credential: Credential): boolean {
  return (
    credential.place.area === 'cookie' &&
    (credential.kind === 'session' || credential.kind === 'access' || credential.kind === 'refresh')
  );
}

function addressOf(fact: RequestFact): string {
  return `${fact.event.method} ${originOf(fact.event.url)}${pathOf(fact.event.url)}`;
}

/** Concerns the session: it carried its credentials, or a server that takes them refused it. */
function isRelevant(session: OpenSession, fact: RequestFact, carried: Credential[]): boolean {
  const { event, role, outcome } = fact;
  if (role === 'refresh' || role === 'sign-out' || role === 'revoke') return true;
  if (session.basis === 'cookies') {
    if (looksLikeSignInUrl(event.url)) return false;
    return (
      carried.some(isSessionCookie) || (outcome === 'refused' && session.apiOrigins.has(originOf(event.url)))
    );
  }
  if (carried.some((credential) => credential.kind !== 'session' && isSessionCredential(credential)))
    return true;
  return outcome === 'refused' && event.type !== 'main_frame' && session.apiOrigins.has(originOf(event.url));
}
