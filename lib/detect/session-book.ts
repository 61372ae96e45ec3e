import type { EventOf, LogEvent } from '../events/event.ts';
import { closeWithSession, openAgain } from './rehearsals.ts';
import { isSessionCookie, isSessionCredential, leftOnPurpose } from './session-rules.ts';
import { type Ending, type OpenSession, openSession, type Sign } from './session-state.ts';
import {
  ENDING_TAKES_MS,
  REPLACED_WITHIN_MS,
  SHORTEST_SESSION_MS,
  SIGN_IN_TAKES_MS,
} from './session-times.ts';
import type { Credential, RequestFact } from './types.ts';

/**
 * The sessions of one cookie store as they stand: the one that goes on, those that ended, and how one begins, is
 * proven, ends and turns out not to have ended. Decides nothing of when: that is the session machine's.
 */
export class SessionBook {
  readonly endings: Ending[] = [];
  readonly sessions: OpenSession[] = [];
  session: OpenSession | null = null;
  lastEnding: Ending | null = null;
  lastSignInAt = Number.NEGATIVE_INFINITY;
  lastSignInIntent: EventOf<'user.intent'> | null = null;
  pendingSignIn: RequestFact | null = null;
  readonly pageOfTab = new Map<number, Pick<EventOf<'page.navigated'>, 'url' | 'taught'>>();
  readonly cookiesOfSignIn = new Set<string>();

  readonly realm: string;
  readonly held: () => Credential[];
  readonly #nextId: () => string;

  /** @param held what the browser holds now in this cookie store; @param nextId names the next session */
  constructor(realm: string, held: () => Credential[], nextId: () => string) {
    this.realm = realm;
    this.held = held;
    this.#nextId = nextId;
  }

  begin(at: number, start: OpenSession['start'], basis: OpenSession['basis'], proven: boolean): void {
    const held = this.held();
    for (const credential of held) this.upgrade(credential);
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
    if (this.pendingSignIn && at - this.pendingSignIn.event.at < SIGN_IN_TAKES_MS)
      session.lastAccepted = this.pendingSignIn;
    this.pendingSignIn = null;
    this.session = session;
    if (proven) this.prove(session);
  }

  prove(session: OpenSession): void {
    if (session.proven) return;
    session.proven = true;
    session.id = this.#nextId();
    this.sessions.push(session);
  }

  end(session: OpenSession, sign: Sign, event: LogEvent): void {
    this.session = null;
    this.pendingSignIn = null;
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
      rehearsals: closeWithSession(session.rehearsals, event.at),
      refusedSince: false,
    };
    this.endings.push(ending);
    this.lastEnding = ending;
  }

  extend(ending: Ending, event: LogEvent): void {
    if (event.tabId != null) ending.tabs.add(event.tabId);
    ending.endedAt = Math.max(ending.endedAt, event.at);
  }

  /** The credentials are back at once and nobody signed in or out: they were being replaced. */
  cameBack(at: number, credential: Credential): boolean {
    const ending = this.lastEnding;
    if (!ending || at - ending.noticedAt > REPLACED_WITHIN_MS || this.lastSignInAt >= ending.noticedAt)
      return false;
    if (leftOnPurpose(ending.session, ending.noticedAt)) return false;
    // A server that refuses hands out a new, empty session with the page to sign in on.
    const refused = ending.refusedSince || ending.session.chain.length > 0;
    if (ending.signInPage || (isSessionCookie(credential) && refused)) return false;
    this.reopen(ending);
    return true;
  }

  /**
   * Two tabs refreshed at once; the loser threw everything away, and only then the winner wrote what its refresh had
   * brought. Nobody signed in: should the server still take those tokens, the first request that shows it opens a
   * session.
   */
  broughtByRefresh(event: LogEvent): boolean {
    const ending = this.lastEnding;
    if (!ending || event.at - ending.noticedAt > ENDING_TAKES_MS || this.lastSignInAt >= ending.noticedAt)
      return false;
    const refreshed = ending.session.requests.some(
      (fact) =>
        fact.role === 'refresh' &&
        fact.outcome === 'accepted' &&
        fact.event.startedAt <= ending.noticedAt &&
        event.at - fact.event.at <= ENDING_TAKES_MS,
    );
    if (refreshed) this.extend(ending, event);
    return refreshed;
  }

  reopen(ending: Ending): void {
    this.endings.splice(this.endings.lastIndexOf(ending), 1);
    this.lastEnding = this.endings.at(-1) ?? null;
    this.session = ending.session;
    openAgain(ending.rehearsals);
    for (const credential of this.held())
      if (isSessionCredential(credential)) ending.session.credentials.add(credential);
  }

  /** The session is over and nobody was signed out. */
  endQuietly(at: number): void {
    if (this.session) this.session.quietEndAt = at;
    for (const credential of this.session?.credentials ?? [])
      if (credential.place.area === 'sessionStorage' && credential.endedAt === null) {
        credential.ended = 'removed';
        credential.endedAt = at;
      }
    this.session = null;
    this.pendingSignIn = null;
  }

  /** A value written and taken back at once, with no request and no sign-in around it, signed nobody in. */
  #neverWas(session: OpenSession, at: number): boolean {
    if (session.start !== 'login' || session.requests.length > 0 || session.lastAccepted) return false;
    return at - session.startedAt < SHORTEST_SESSION_MS && !this.signedInLately(at);
  }

  signedInLately(at: number): boolean {
    return at - this.lastSignInAt < SIGN_IN_TAKES_MS;
  }

  /** A cookie without a telling name that the sign-in set is the session's. */
  upgrade(credential: Credential): void {
    if (
      credential.kind === 'unknown' &&
      credential.place.area === 'cookie' &&
      this.cookiesOfSignIn.has(credential.place.key)
    )
      credential.kind = 'session';
  }
}
