import type { EventOf } from '../events/event.ts';
import type { Change } from './ledger.ts';
import { isOpenAt } from './rehearsals.ts';
import { SessionBook } from './session-book.ts';
import { SessionRequests } from './session-requests.ts';
import {
  isSessionCookie,
  isSessionCredential,
  isToken,
  leftOnPurpose,
  livesOn,
  wasTurnedAway,
} from './session-rules.ts';
import type { Ending, OpenSession } from './session-state.ts';
import { ENDING_TAKES_MS, FORM_SHOWN_WITHIN_MS, SAME_MOMENT_MS } from './session-times.ts';
import { asksForSignIn, SignInRedirects } from './sign-in-redirects.ts';
import { isSignInPage, originAndPath, originOf, pathOf } from './sign-in-url.ts';
import type { Credential, Rehearsal, RequestFact } from './types.ts';

/** Older uses of a control say nothing any more. */
const INTENTS_KEPT = 20;
/** Sites have one page to sign in on, or a few. */
const SIGN_IN_PAGES_KEPT = 20;

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
  readonly #book: SessionBook;
  readonly #requests: SessionRequests;
  readonly #redirects = new SignInRedirects();
  readonly #formShownAt = new Map<number, number>();
  /** Pages that showed a form to sign in on when somebody used it: the site's own, whatever they are called. */
  readonly #usedSignInPages = new Set<string>();

  /** @param held what the browser holds now in this cookie store; @param nextId names the next session */
  constructor(realm: string, held: () => Credential[], nextId: () => string) {
    this.#book = new SessionBook(realm, held, nextId);
    this.#requests = new SessionRequests(this.#book);
  }

  get endings(): readonly Ending[] {
    return this.#book.endings;
  }

  get sessions(): readonly OpenSession[] {
    return this.#book.sessions;
  }

  get isSignedIn(): boolean {
    return this.#book.session !== null;
  }

  /** A session that was its tab's ends with it, and is no logout. */
  tabClosed(at: number): void {
    this.#book.endQuietly(at);
  }

  request(fact: RequestFact, carried: Credential[]): void {
    this.#requests.request(fact, carried);
    const landed = this.#redirects.landing(fact);
    const session = this.#book.session;
    if (landed && session && wasTurnedAway(session) && !session.apiOrigins.has(originOf(fact.event.url)))
      this.#onSignInPage(fact.event, fact.event.url, false);
  }

  change(change: Change): void {
    if (change.type === 'gain') this.#gained(change);
    else this.#lost(change);
  }

  /**
   * The user did something to a credential. That by itself ends no session, whatever is left: how the page takes it
   * decides.
   */
  rehearse(rehearsal: Rehearsal): void {
    this.#book.session?.rehearsals.push(rehearsal);
  }

  navigated(event: EventOf<'page.navigated'>): void {
    if (event.frameId || event.tabId == null) return;
    this.#book.pageOfTab.set(event.tabId, event);
    // A view that changes tells of its form and of its address by two witnesses, in either order.
    const isShown =
      event.at - (this.#formShownAt.get(event.tabId) ?? Number.NEGATIVE_INFINITY) <= FORM_SHOWN_WITHIN_MS;
    const session = this.#book.session;
    if (isSignInPage(event)) this.#onSignInPage(event, event.url, event.navigation === 'history' && isShown);
    else if (session && asksForSignIn(event) && wasTurnedAway(session))
      this.#onSignInPage(event, event.url, false);
  }

  form(event: EventOf<'page.form'>): void {
    if (!event.signInForm || event.frameId || event.tabId == null) return;
    const page = this.#book.pageOfTab.get(event.tabId) ?? { url: '' };
    const { url } = page;
    this.#formShownAt.set(event.tabId, event.at);
    // A form to sign in on, right after a refusal, is one wherever it stands; the refusal may have taken the cookie.
    const ending = this.#book.lastEnding;
    const isLate = ending !== null && event.at - ending.noticedAt <= ENDING_TAKES_MS;
    const session = this.#book.session ?? (isLate ? ending.session : null);
    const away = session?.turnedAway;
    if (
      session &&
      away &&
      event.at - away.fact.event.at <= ENDING_TAKES_MS &&
      pathOf(away.redirectTo) === pathOf(url) &&
      !session.chain.some((fact) => fact.event === away.fact.event)
    ) {
      if (session === this.#book.session) this.#book.prove(session);
      session.chain.push({ ...away.fact, outcome: 'refused' });
    }
    const refused = session?.chain.some((fact) => fact.outcome === 'refused') ?? false;
    // A page that the person said is none may have a form of another kind.
    const rehearsed = session?.rehearsals.some((one) => isOpenAt(one, event.at)) ?? false;
    const isNone = page.taught?.as === 'other';
    const isKnown = isSignInPage(page) || this.#usedSignInPages.has(originAndPath(url));
    if (!isNone && (isKnown || refused || rehearsed)) this.#onSignInPage(event, url, true);
  }

  intent(event: EventOf<'user.intent'>): void {
    if (event.intent === 'sign-in') {
      this.#book.lastSignInAt = event.at;
      this.#book.lastSignInIntent = event;
      this.#usedForm(event);
      return;
    }
    const session = this.#book.session;
    if (session) {
      session.signOutIntents.push(event);
      if (session.signOutIntents.length > INTENTS_KEPT) session.signOutIntents.shift();
      if (session.requests.length > 0) this.#book.prove(session);
    } else if (this.#book.lastEnding && event.at - this.#book.lastEnding.noticedAt <= SAME_MOMENT_MS) {
      this.#book.lastEnding.session.signOutIntents.push(event);
    }
  }

  #usedForm({ tabId, frameId }: EventOf<'user.intent'>): void {
    if (frameId || tabId == null || !this.#formShownAt.has(tabId)) return;
    const url = this.#book.pageOfTab.get(tabId)?.url;
    if (url && this.#usedSignInPages.size < SIGN_IN_PAGES_KEPT) this.#usedSignInPages.add(originAndPath(url));
  }

  #gained({ at, credential, present, replaced, event }: Extract<Change, { type: 'gain' }>): void {
    this.#book.upgrade(credential);
    const session = this.#book.session;
    if (session) {
      if (isSessionCredential(credential)) session.credentials.add(credential);
      if (isToken(credential)) {
        session.basis = 'tokens';
        this.#book.prove(session);
      }
      if (replaced && credential.kind === 'access') session.rotations += 1;
      return;
    }
    if (!isToken(credential) && !isSessionCookie(credential)) return;
    if (this.#book.cameBack(at, credential) || !isToken(credential)) return;
    // Found there, past its date, perhaps on the sign-in page itself: left over from a session that is no more.
    if (present && credential.expiresAt !== null && credential.expiresAt <= at) return;
    if (this.#book.broughtByRefresh(event)) return;
    this.#book.begin(
      at,
      present && !this.#book.signedInLately(at) ? 'already-signed-in' : 'login',
      'tokens',
      true,
    );
  }

  #lost(change: Extract<Change, { type: 'loss' }>): void {
    const { at, event, removal, credential } = change;
    const session = this.#book.session;
    if (!session) {
      const ending = this.#book.lastEnding;
      if (!ending || at - ending.noticedAt > ENDING_TAKES_MS) return;
      ending.session.removals.push(removal);
      this.#book.extend(ending, event);
      return;
    }
    if (!isSessionCredential(credential)) return;
    session.removals.push(removal);
    if (change.again || livesOn(session, this.#book.held())) return;
    this.#book.end(session, { kind: 'credentials-lost', at, eventId: event.id }, event);
  }

  #onSignInPage(
    event: EventOf<'page.navigated'> | EventOf<'page.form'> | EventOf<'request.finished'>,
    url: string,
    formShown: boolean,
  ): void {
    const fields = event.kind === 'page.navigated' ? (event.fields ?? {}) : {};
    const page = { at: event.at, url, eventId: event.id, fields };
    const session = this.#book.session;
    if (!session) {
      const ending = this.#book.lastEnding;
      if (
        !ending ||
        this.#book.lastSignInAt > ending.noticedAt ||
        event.at - ending.endedAt > ENDING_TAKES_MS
      )
        return;
      ending.signInPage ??= page;
      this.#book.extend(ending, event);
      return;
    }
    const refused = session.chain.some((fact) => fact.outcome === 'refused');
    const dropped = session.removals.findLast(
      (removal) => event.at - removal.at <= ENDING_TAKES_MS && isToken(removal.credential),
    );
    if (dropped) {
      this.#book.end(session, { kind: 'credentials-lost', at: dropped.at, eventId: dropped.eventId }, event);
    } else {
      const signedOut = leftOnPurpose(session, event.at);
      const shown = session.basis !== 'tokens' && formShown && session.start === 'login';
      const heldNoMore = session.basis === 'tokens' && !livesOn(session, this.#book.held());
      // The page took the failed answer for “nobody”, with all its credentials in place.
      const unanswered = event.at - session.probeFailedAt <= ENDING_TAKES_MS;
      const rehearsed = session.rehearsals.some((one) => isOpenAt(one, event.at));
      if (!session.proven || !(refused || signedOut || shown || heldNoMore || unanswered || rehearsed))
        return;
      this.#book.end(session, { kind: 'sign-in-page', at: event.at, eventId: event.id }, event);
    }
    if (this.#book.lastEnding?.session === session) this.#book.lastEnding.signInPage = page;
  }
}
