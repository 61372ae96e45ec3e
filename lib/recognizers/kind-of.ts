import type { CredentialKind } from '../events/credential.ts';
import type { Leaf } from '../secrets/types.ts';
import { parentOf } from './dates-beside.ts';
import { normalise } from './normalise.ts';

/** Names of credentials that are not the session's: a device's push token, a link's token, another service's. */
const OTHER =
  /device|push|fcm|apns|firebasetoken|invite|invitation|reset|verif|confirm|activation|unsubscribe|provider|captcha|turnstile|upload|share|stripe|mapbox|sentry|analytics|feature|publishable|public|anon|client(?:id|secret)|webhook|cancel|nextpage|page|cursor|continuation|sync|state|nonce|challenge|tracking|visitor|installation|idempotency|etag|hash|payment|secretkey|apikey/;

const BY_NAME: readonly [RegExp, CredentialKind][] = [
  [/csrf|xsrf|requestverification|antiforgery|authenticitytoken/, 'csrf'],
  [/remember/, 'remember'],
  [/refresh|^rt$/, 'refresh'],
  [/^id(?:jwt)?$|idtoken|idjwt|identitytoken/, 'id'],
  [/access|bearer|^at$/, 'access'],
  [/sess(?:ion)?(?:id|token|key|value|jwt)?$|^sid$|session/, 'session'],
  [
    /^(?:auth|api|user|app|jwt|login|security|authorization|authentication)?token$|jwt|^auth(?:orization)?$|token$|authticket|ticket$/,
    'access',
  ],
];
const NEUTRAL = /^(?:token|value|secret|raw|data|jwt|encoded|current|credential|plaintext|jwttoken)$/;

/**
 * What a leaf with a reference is for: first by the issuer's word (`token_use`, `typ`, `token_type` claims), then
 * by its name, its parents' and the place's, then by what the claims imply.
 * @returns null where nothing says that it is a credential of a session
 */
export function kindOf(leaf: Leaf, key: string): CredentialKind | null {
  if (!leaf.reference) return null;
  const stated = kindByClaims(leaf);
  if (stated) return stated;
  const parents = parentNames(leaf.path);
  const place = placeNames(key).filter((name) => name !== leaf.name);
  const names = [leaf.name, ...parents, ...place];
  for (const name of names) {
    const kind = kindByName(name);
    if (kind === 'other') return leaf.looks === 'opaque' ? null : 'unknown';
    // `token` inside `refresh`: the parent knows more.
    if (kind && !(NEUTRAL.test(name) && (parents.some(isPlainKind) || place.some(isTokenKind)))) {
      return soften(kind, leaf);
    }
  }
  if (leaf.looks === 'opaque') return null;
  return kindByContent(leaf);
}

/** `access`, `refresh`, `id`, `session`: names that settle what a `token` below them is. */
function isPlainKind(name: string): boolean {
  const kind = kindByName(name);
  return kind !== null && kind !== 'other' && !NEUTRAL.test(name);
}

/** A storage key called after a session or `auth` says nothing about a `token` in it; `…refreshtoken…` does. */
function isTokenKind(name: string): boolean {
  const kind = kindByName(name);
  return (kind === 'refresh' || kind === 'id' || /accesstoken/.test(name)) && !NEUTRAL.test(name);
}

/** The kind that a normalised name says, `other` for credentials of something else, null for none. */
export function kindByName(name: string): CredentialKind | 'other' | null {
  if (/csrf|xsrf/.test(name)) return 'csrf';
  if (OTHER.test(name) && !/^(?:access|refresh|id|session)token$/.test(name)) return 'other';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** What the issuer says outright: Cognito's `token_use`, simplejwt's `token_type`, Keycloak's `typ`, RFC 9068's header. */
function kindByClaims(leaf: Leaf): CredentialKind | null {
  const claims = leaf.reference?.claims ?? {};
  for (const claim of [claims.token_use, claims.token_type, claims.typ, claims['header.typ']]) {
    if (typeof claim !== 'string') continue;
    const word = claim.toLowerCase();
    if (word === 'refresh' || word === 'offline' || word === 'rt+jwt' || word === 'refresh_token')
      return 'refresh';
    if (
      word === 'access' ||
      word === 'bearer' ||
      word === 'at+jwt' ||
      word === 'access_token' ||
      word === 'application/at+jwt'
    ) {
      return 'access';
    }
    if (word === 'id' || word === 'id_token') return 'id';
  }
  return null;
}

/** A JWT called just `token` that is by its claims an ID token is one. */
function soften(kind: CredentialKind, leaf: Leaf): CredentialKind {
  const named = kindByName(leaf.name);
  return kind === 'access' &&
    !/access|bearer/.test(leaf.name) &&
    named !== 'refresh' &&
    leaf.reference?.claims?.hasAtHash === true
    ? 'id'
    : kind;
}

function kindByContent(leaf: Leaf): CredentialKind {
  const claims = leaf.reference?.claims ?? {};
  if (claims.hasAtHash === true || (claims.hasNonce === true && claims.scope === undefined)) return 'id';
  if (claims.scope !== undefined || claims.scp !== undefined) return 'access';
  return 'unknown';
}

function parentNames(path: string): string[] {
  const names: string[] = [];
  for (let at = parentOf(path); at !== '' && names.length < 3; at = parentOf(at)) {
    names.push(normalise(at.slice(Math.max(at.lastIndexOf('.'), at.lastIndexOf('[')) + 1)));
  }
  return names.filter((name) => name !== '' && !/^\d+$/.test(name));
}

/** The key as a whole, then its last part: `app:auth:refresh_token`. */
function placeNames(key: string): string[] {
  const parts = key
    .slice(0, 400)
    .split(/[.:|/@\s]+/)
    .filter((part) => part !== '');
  return [...new Set([normalise(parts.at(-1) ?? ''), normalise(key)])].filter((name) => name !== '');
}
