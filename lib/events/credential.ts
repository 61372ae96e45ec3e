import * as v from 'valibot';
import { durationMs, epochMs, fingerprint, shortText, text, wholeNumber } from './base.ts';

/** What a credential is for (RFC 6749 access and refresh tokens, OIDC ID token, a server-side session …). */
export const credentialKind = v.picklist([
  'access',
  'refresh',
  'id',
  'session',
  'remember',
  'csrf',
  'unknown',
]);
export type CredentialKind = v.InferOutput<typeof credentialKind>;

export const credentialFormat = v.picklist(['jwt', 'jwe', 'paseto', 'opaque', 'unreadable']);
export type CredentialFormat = v.InferOutput<typeof credentialFormat>;

export const storageArea = v.picklist(['localStorage', 'sessionStorage']);
/** The areas that are read as a whole when a document begins. */
export const readArea = v.picklist(['localStorage', 'sessionStorage', 'indexedDB']);
export type StorageAreaName = v.InferOutput<typeof storageArea>;

export const place = v.strictObject({
  area: v.picklist(['localStorage', 'sessionStorage', 'cookie', 'indexedDB', 'header', 'response']),
  key: shortText,
  /** Where inside a JSON value, e.g. `state.token`; null for the whole value. */
  path: v.optional(v.nullable(shortText)),
  origin: v.optional(shortText),
  httpOnly: v.optional(v.boolean()),
});
export type Place = v.InferOutput<typeof place>;

/** Claims of RFC 7519 and OIDC that identify no person: allow-listed in lib/secrets/claims.ts. */
export const claims = v.record(
  v.pipe(v.string(), v.maxLength(40)),
  v.union([shortText, v.number(), v.boolean(), v.array(shortText)]),
);
export type Claims = v.InferOutput<typeof claims>;

/**
 * What is kept of a credential: never its value. `issuedAt` and `expiresAt` come from its own claims or from a
 * date stored beside it, in ms by the clock of whoever issued it.
 */
export const referenceEntries = {
  fingerprint,
  credential: credentialKind,
  format: credentialFormat,
  place,
  /** Id of the recogniser that knew the shape, null where only the general rules matched. */
  library: v.optional(v.nullable(shortText)),
  issuedAt: v.optional(v.nullable(epochMs)),
  expiresAt: v.optional(v.nullable(epochMs)),
  claims: v.optional(claims),
  /** Length of the raw value in UTF-16 code units. */
  lengthChars: v.optional(wholeNumber),
  /** Why a value that looks like a token could not be read, as a stable word: `not-base64`, `not-json`, … */
  unreadable: v.optional(shortText),
};
export const reference = v.strictObject(referenceEntries);
export type Reference = v.InferOutput<typeof reference>;

/** One line of a call stack, cleaned of our own frames; `url` is origin and path only. */
export const frame = v.strictObject({
  function: v.nullable(shortText),
  url: text,
  line: wholeNumber,
  column: wholeNumber,
});
export type Frame = v.InferOutput<typeof frame>;

/** The event that the page was handling when it made a call (`window.event`), null outside any. */
export const inputAtCall = v.strictObject({ type: shortText, trusted: v.boolean() });
export type InputAtCall = v.InferOutput<typeof inputAtCall>;

/**
 * How a stored value changed: by a call of Storage, or of IndexedDB (`put`, `delete`, `clear`, `delete-database`). `unwitnessed`: found changed, no call was seen. `emptied`: the browser told that
 * no document did it (a `storage` event without key and address, Chromium): site data was cleared. `rehearsal`: the user
 * did it with Logout Lens (`user.rehearsal`).
 */
export const storageHow = v.picklist([
  'setItem',
  'removeItem',
  'clear',
  'unwitnessed',
  'other-tab',
  'emptied',
  'rehearsal',
  'put',
  'delete',
  'delete-database',
]);
export type StorageHow = v.InferOutput<typeof storageHow>;

export const causedBy = {
  how: storageHow,
  /** Innermost call first; absent where no call was witnessed. */
  stack: v.optional(v.pipe(v.array(frame), v.maxLength(20))),
  input: v.optional(v.nullable(inputAtCall)),
};

export { durationMs };
