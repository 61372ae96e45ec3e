import * as v from 'valibot';
import { defineKind, epochMs, fingerprint, shortText, wholeNumber } from '../base.ts';
import { claims, credentialFormat, credentialKind, frame, inputAtCall } from '../credential.ts';

const cookieEntries = {
  name: shortText,
  domain: shortText,
  path: shortText,
  hostOnly: v.optional(v.boolean()),
  httpOnly: v.boolean(),
  secure: v.boolean(),
  sameSite: v.optional(shortText),
  /** True for a cookie without Expires or Max-Age (RFC 6265 section 5.3), which ends with the browser. */
  session: v.boolean(),
  expiresAt: v.optional(v.nullable(epochMs)),
  partitioned: v.optional(v.boolean()),
  credential: credentialKind,
  format: credentialFormat,
  library: v.optional(v.nullable(shortText)),
  fingerprint,
  issuedAt: v.optional(v.nullable(epochMs)),
  /** Expiry inside the value (a JWT's `exp`), where `expiresAt` is the cookie's own. */
  valueExpiresAt: v.optional(v.nullable(epochMs)),
  claims: v.optional(claims),
  lengthChars: v.optional(wholeNumber),
};

/** A cookie that may carry a session was in the jar when we looked. */
export const cookieSeen = defineKind('cookie.seen', cookieEntries);

/**
 * The jar changed (`cookies.onChanged`). `removed` with cause `overwrite` is half of a new value being set.
 * `restart`: a cookie without a date that was there before the browser was closed and is gone since.
 * In Firefox such an event carries the new value's fingerprint, in Chromium the old one's (measured).
 */
export const cookieChanged = defineKind('cookie.changed', {
  ...cookieEntries,
  removed: v.boolean(),
  cause: v.picklist([
    'explicit',
    'overwrite',
    'expired',
    'evicted',
    'expired-overwrite',
    'own-clock',
    'restart',
  ]),
});

/**
 * Page script set or deleted a cookie by `document.cookie` or `cookieStore`. Claimed by the page: that the jar
 * changed is `cookie.changed`. Only cookies that may carry a session are told of. No value, not even its length.
 */
export const cookieWritten = defineKind('cookie.written', {
  name: shortText,
  call: v.picklist(['document-cookie', 'cookie-store-set', 'cookie-store-delete']),
  /** Max-Age of 0 or less, or a past Expires (RFC 6265 section 5.3), or `cookieStore.delete`. */
  removes: v.boolean(),
  /** Innermost call first. */
  stack: v.optional(v.pipe(v.array(frame), v.maxLength(20))),
  input: v.optional(v.nullable(inputAtCall)),
});
