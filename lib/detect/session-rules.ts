import { remembered } from './remembered.ts';
import { isSilentRenewal } from './request-role.ts';
import type { OpenSession } from './session-state.ts';
import { INTENT_HOLDS_MS } from './session-times.ts';
import { isSignInPage, originOf, pathOf, requestAddress } from './sign-in-url.ts';
import type { Credential, RequestFact } from './types.ts';

/** What a session can be lost with; a CSRF token or an unknown cookie is none of it. */
export function isSessionCredential(credential: Credential): boolean {
  return credential.kind !== 'csrf' && credential.kind !== 'unknown';
}

/** Met in answers and on requests only: the page keeps it where nobody can look. */
export function isInMemory({ place }: Credential): boolean {
  return place.area === 'header' || place.area === 'response';
}

/** Kept by script, or a token in a cookie. */
export function isToken(credential: Credential): boolean {
  const { area } = credential.place;
  if (area === 'cookie') return credential.kind === 'access' || credential.kind === 'refresh';
  if (isInMemory(credential)) return false;
  return isSessionCredential(credential) && credential.kind !== 'remember';
}

/** A token that opens doors: an ID token alone does not keep anybody signed in. */
export function isBearing(credential: Credential): boolean {
  return isToken(credential) && (credential.kind === 'access' || credential.kind === 'refresh');
}

export function isSessionCookie(credential: Credential): boolean {
  return credential.place.area === 'cookie' && ['session', 'access', 'refresh'].includes(credential.kind);
}

/** Method, origin and path of a request. */
export function addressOf(fact: RequestFact): string {
  return requestAddress(fact.event);
}

/** Where a token is kept, for telling the session's own from another one's in the same storage. */
export function keyOf(credential: Credential): string {
  return `${credential.place.area} ${credential.place.key}`;
}

/** True while the browser still holds what the session lives on. */
export function livesOn(session: OpenSession, held: Credential[]): boolean {
  if (session.basis === 'headers') return true;
  if (session.basis === 'cookies') return held.some(isSessionCookie);
  const bearing = [...session.credentials].some(isBearing) ? isBearing : isToken;
  // Another program's token in the same storage keeps nobody signed in here; a refresh token is sent rarely.
  const own = (credential: Credential) =>
    credential.kind === 'refresh' || session.sentKeys.size === 0 || session.sentKeys.has(keyOf(credential));
  return held.some((credential) => bearing(credential) && own(credential));
}

/** The server no longer takes the session where it did: not just at an address that it never let it in. */
export function wasTurnedAway(session: OpenSession): boolean {
  return session.chain.some(
    (fact) => fact.outcome === 'refused' && session.acceptedAddresses.has(addressOf(fact)),
  );
}

/** Reports of what happened are no part of it. */
const REPORT =
  /(?:^|[/_.-])(?:log(?:out)?[-_]?(?:event|report)s?|telemetry|beacon|analytics|rum)(?:$|[/_.-])/i;

/** Concerns the session: it carried its credentials, or a server that takes them refused it. */
export function isRelevant(session: OpenSession, fact: RequestFact, carried: Credential[]): boolean {
  const { event, role, outcome } = fact;
  const ownOrigin = session.apiOrigins.has(originOf(event.url));
  const carriesSession = carried.some(isSessionCredential);
  if (!carriesSession && REPORT.test(pathOf(event.url))) return false;
  if (isSilentRenewal(event)) return true;
  if (role === 'refresh' || role === 'sign-out' || role === 'revoke')
    return (
      carriesSession ||
      ownOrigin ||
      session.apiOrigins.size === 0 ||
      (role === 'sign-out' && wasAsked(session, fact))
    );
  if (session.basis === 'cookies') {
    if (isSignInPage(event)) return false;
    return carried.some(isSessionCookie) || (outcome === 'refused' && ownOrigin);
  }
  if (carried.some((credential) => credential.kind !== 'session' && isSessionCredential(credential)))
    return true;
  return outcome === 'refused' && event.type !== 'main_frame' && (ownOrigin || isPagesOwn(session, fact));
}

/** Before any request was accepted, the site's own origin stands for the server that takes the session. */
function isPagesOwn(session: OpenSession, { event }: RequestFact): boolean {
  return session.apiOrigins.size === 0 && event.origin != null && originOf(event.url) === event.origin;
}

/** A control that signs out was used a moment before. */
function wasAsked(session: OpenSession, { event }: RequestFact): boolean {
  return session.signOutIntents.some(
    ({ at }) => event.startedAt >= at && event.startedAt - at <= ASKED_WITHIN_MS,
  );
}

/** A sign-out at an identity provider begins within this time of the click. */
const ASKED_WITHIN_MS = 15_000;

/** Only somebody signed in gets an answer there. A plain `/session` answers everybody. */
const PERSONAL = /(?:^|\/)(?:me|whoami|userinfo|user[-_]?info|current[-_]?user)\/?$/i;

const isPersonal = remembered((url) => PERSONAL.test(pathOf(url)));

/** An accepted request that only somebody signed in can have made. */
export function provesSignedIn(fact: RequestFact): boolean {
  return fact.outcome === 'accepted' && isPersonal(fact.event.url);
}

/** The second half of a sign-in: right password, one more question. */
const SECOND_FACTOR =
  /(?:^|[/_.-])(?:two[-_]?factor|2fa|mfa|otp|totp|verify|verification|challenge|second[-_]?factor)(?:$|[/_.-])/i;

/** A page that belongs to signing in. */
export function isPartOfSignIn(address: Parameters<typeof isSignInPage>[0]): boolean {
  if (address.taught) return address.taught.as === 'sign-in-page' || address.taught.as === 'sign-in';
  return isSignInPage(address) || SECOND_FACTOR.test(pathOf(address.url));
}

/**
 * An answer on another address proves a recovery only after this time: until then it may be a public one. Cookies
 * go with every request, also to what is open to all; a token is sent where it counts.
 */
const OUTLIVED_MS = { tokens: 1_000, headers: 1_000, cookies: 5_000 } as const;

/**
 * What is left of the chain after an accepted request. Refreshed, or accepted at the refused address: it recovered.
 * Work that goes on for a while in spite of a refusal shows that the refusing address was not about the session.
 */
export function chainAfter(session: OpenSession, accepted: RequestFact): RequestFact[] {
  const address = addressOf(accepted);
  return session.chain.filter((refusal) => {
    if (refusal.event.at > accepted.event.startedAt) return true;
    const refused = addressOf(refusal);
    if (accepted.role === 'refresh' || refused === address) return false;
    const outlived = accepted.event.startedAt - refusal.event.at >= OUTLIVED_MS[session.basis];
    const knownWork = session.basis !== 'cookies' && session.acceptedAddresses.has(address);
    if (!outlived && !knownWork && !provesSignedIn(accepted)) return true;
    // A refresh that lost a race says nothing of the next one: what the winner brought may be refused later on.
    const wasTaken = refusal.role === 'refresh' && session.acceptedAddresses.has(refused);
    if (!wasTaken) session.refusingAddresses.add(refused);
    return false;
  });
}

/** Somebody signed out shortly before: what comes after is not the same session. */
export function leftOnPurpose(session: OpenSession, at: number): boolean {
  const since = at - INTENT_HOLDS_MS;
  return (
    session.signOutIntents.some((intent) => intent.at >= since) ||
    session.requests.some((fact) => fact.role === 'sign-out' && fact.event.at >= since)
  );
}

/** A question who is signed in that got no answer, or a broken one. */
export function isFailedProbe({ role, outcome }: RequestFact): boolean {
  return role === 'probe' && (outcome === 'no-answer' || outcome === 'server-error');
}
