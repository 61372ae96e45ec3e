import * as v from 'valibot';
import { defineKind, epochMs, fingerprint, shortText, text, wholeNumber } from '../base.ts';
import { credentialKind } from '../credential.ts';
import { taughtMark, taughtReason } from '../taught.ts';

/** A credential that a request carried, by fingerprint. */
export const carried = v.strictObject({
  in: v.picklist(['authorization', 'header', 'cookie', 'body', 'query']),
  /** Name of the cookie, header or field; the scheme (`Bearer`) for `authorization`. */
  name: shortText,
  fingerprint,
  credential: credentialKind,
});
export type Carried = v.InferOutput<typeof carried>;

/** A `Set-Cookie` of an answer, without its value. `removes`: empty, Max-Age=0 or a past date. */
export const setCookie = v.strictObject({
  name: shortText,
  removes: v.boolean(),
  domain: v.optional(shortText),
  path: v.optional(shortText),
  expiresAt: v.optional(v.nullable(epochMs)),
  sameSite: v.optional(shortText),
  secure: v.optional(v.boolean()),
  httpOnly: v.optional(v.boolean()),
  credential: v.optional(credentialKind),
  fingerprint: v.optional(fingerprint),
  /** Characters of name and value together; browsers drop what has more than 4096 bytes. */
  lengthChars: v.optional(wholeNumber),
});
export type SetCookie = v.InferOutput<typeof setCookie>;

/** Allow-listed, masked words of a server: `error`, `code`, `logout_reason`, `www-authenticate.error` … */
export const wordFields = v.record(v.pipe(v.string(), v.maxLength(80)), text);
export type WordFields = v.InferOutput<typeof wordFields>;

/**
 * The browser saw a request answered (headers are in; the body may still be on its way) or fail. A redirect is
 * one event an answer, all with the same `requestId`. Says nothing about bodies: those are `response.body`.
 */
export const requestFinished = defineKind('request.finished', {
  requestId: shortText,
  method: shortText,
  /** Origin, path with ids as `:id`, names of query parameters. */
  url: text,
  /** The browser's resource type: `xmlhttprequest`, `main_frame`, `sub_frame`, `ping` … */
  type: shortText,
  startedAt: epochMs,
  /** HTTP status, null where no answer came. */
  status: v.nullable(wholeNumber),
  /** `net::ERR_…` or `NS_ERROR_…`. With a status: the browser kept the answer from the page (CORS). */
  error: v.optional(shortText),
  redirectTo: v.optional(text),
  carried: v.optional(v.pipe(v.array(carried), v.maxLength(40))),
  setCookies: v.optional(v.pipe(v.array(setCookie), v.maxLength(60))),
  clearSiteData: v.optional(v.pipe(v.array(shortText), v.maxLength(10))),
  /** The answer's `Set-Login` (FedCM, Login Status API): the server says that nobody, or somebody, is signed in now. */
  setLogin: v.optional(v.picklist(['logged-in', 'logged-out'])),
  /** The answer's `Date`, ms: the server's clock (RFC 9110 section 6.6.1, whole seconds). */
  serverDate: v.optional(epochMs),
  /** `grant_type` (RFC 6749) where the request's body was a form or JSON that had one. */
  grantType: v.optional(shortText),
  /** Names of the fields of the request's body, where it was a form or a JSON object. */
  bodyFields: v.optional(v.pipe(v.array(shortText), v.maxLength(40))),
  contentType: v.optional(shortText),
  fromCache: v.optional(v.boolean()),
  /** Words in the answer's headers and in the redirect's address. */
  fields: v.optional(wordFields),
  /** The background started between request and answer: what the request carried is not known. */
  partial: v.optional(v.boolean()),
  /** What the person taught of this address, and of the one that it redirects to. Derived, never recorded. */
  taught: v.optional(taughtMark),
  taughtTarget: v.optional(taughtMark),
  /** The reason, where the person taught that it stands in this header. Derived, never recorded. */
  taughtReason: v.optional(taughtReason),
});

/** What the page's own script received in an answer that refused (by its status, or under 200), as the page hook read it. Claimed by the page. */
export const responseBody = defineKind('response.body', {
  transport: v.picklist(['fetch', 'xhr']),
  method: shortText,
  url: text,
  status: wholeNumber,
  startedAt: epochMs,
  contentType: v.optional(shortText),
  fields: wordFields,
  /** Why the body could not be read: `not-text`, `too-large`, `never-ended`, `not-json`, `failed`. */
  unread: v.optional(shortText),
  /** The reason, where the person taught that it stands in this field. Derived, never recorded. */
  taughtReason: v.optional(taughtReason),
});
