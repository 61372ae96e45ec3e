import type { CredentialAt, Incident, Moment } from '../detect/types.ts';
import { holdsTokens, refusedWithout } from './cookie-reach.ts';

/** Cookies that a browser holds after its start are told of within this time of the first page. */
const TOLD_WITHIN_MS = 3_000;

/** A cookie with the key of what a page keeps in its storage: `msal.cache.encryption`. */
const KEY_OF_A_STORE = /encrypt/i;

export type LostOnRestart = { cookie: CredentialAt; restart: Moment };

/**
 * A cookie without a date that was there when the browser was closed and is not since it was started again
 * (RFC 6265 section 5.3, step 12). Null where the browser was not closed, or brought the cookie back.
 */
export function lostOnRestart(incident: Incident): LostOnRestart | null {
  const { scene, credentials, removals, firstLink } = incident;
  const restart = scene.restarts.findLast(({ at }) => at <= incident.at + TOLD_WITHIN_MS);
  if (!restart || firstLink.kind === 'intent') return null;
  const isBack = (name: string) =>
    scene.cookies.some(
      (event) =>
        event.name === name &&
        event.at >= restart.at &&
        event.at <= incident.at &&
        (event.kind === 'cookie.seen' || !event.removed),
    );
  const tokens = holdsTokens(incident);
  const gone = (name: string) =>
    tokens
      ? KEY_OF_A_STORE.test(name) && removals.some(({ place }) => place.area !== 'cookie')
      : refusedWithout(incident) !== undefined ||
        removals.some(({ place, cookieCause }) => place.key === name && cookieCause === 'explicit');
  const cookie = credentials.find(
    ({ credential: { place, cookie, kind, firstSeenAt } }) =>
      place.area === 'cookie' &&
      cookie?.session === true &&
      kind !== 'csrf' &&
      firstSeenAt < restart.at &&
      !isBack(place.key) &&
      gone(place.key),
  );
  return cookie ? { cookie, restart } : null;
}
