import * as v from 'valibot';
import { shortText, text } from './base.ts';

/**
 * What a request can be taught to be for: a role that detection knows, `token` (an endpoint that signs in and
 * refreshes, told apart by what is sent), a page to sign in on, or nothing that has to do with signing in.
 */
export const taughtUse = v.picklist([
  'sign-in',
  'refresh',
  'token',
  'sign-out',
  'revoke',
  'probe',
  'check-session',
  'discovery',
  'sign-in-page',
  'other',
]);
export type TaughtUse = v.InferOutput<typeof taughtUse>;

/** A rule of the person's (lib/taught) that fits this event: what it says, and the rule in short. Derived. */
export const taughtMark = v.strictObject({ as: taughtUse, rule: shortText });
export type TaughtMark = v.InferOutput<typeof taughtMark>;

/** Where a rule says that the reason stands: what stood there, the cause that it was taught to mean, and the rule. */
export const taughtReason = v.strictObject({
  code: v.nullable(shortText),
  message: v.nullable(text),
  /** Code of a cause; null where the rule names none. */
  means: v.nullable(shortText),
  rule: shortText,
});
export type TaughtReason = v.InferOutput<typeof taughtReason>;

/** The `library` of a credential that is one because the person taught it. */
export const TAUGHT = 'taught';
