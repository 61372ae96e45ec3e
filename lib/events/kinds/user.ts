import * as v from 'valibot';
import { defineKind, epochMs, fingerprint, shortText, text, wholeNumber } from '../base.ts';
import { credentialKind, place } from '../credential.ts';

/** A mark that the user set while recording: “I clicked Save”. Stands where it was asked for, not where it was written. */
export const userMark = defineKind('user.mark', {
  /** In the user's own words, masked; may be empty. */
  says: text,
});

/** What the user has to say of our answer; kept with the recording, so that it can become a test. */
export const userFeedback = defineKind('user.feedback', {
  about: v.picklist(['missed-logout', 'wrong-verdict']),
  /** In the user's own words, masked; may be empty. */
  says: text,
  /** The verdict that is said to be wrong: its code, and when that logout was. */
  code: v.optional(shortText),
  logoutAt: v.optional(epochMs),
});

/**
 * The user changed the rules taught for the site (lib/taught): from here on other storage keys, headers and fields are
 * looked at. The rules themselves stand beside the log, since they hold for all of it.
 */
export const siteTaught = defineKind('site.taught', {
  /** How many rules there are now. */
  rules: wholeNumber,
});

/**
 * The user took, damaged or dated a credential with Logout Lens, to see how the site takes it: their own act, and
 * nobody else's. Stands right before what it did to the storage or the cookie jar.
 */
export const userRehearsal = defineKind('user.rehearsal', {
  /** `expired`: the date beside a stored credential, or the cookie's own, was set to now. */
  how: v.picklist(['removed', 'corrupted', 'expired']),
  /** The credential that lay there before, as the panel knew it. Never a value, neither the old nor the new one. */
  fingerprint,
  credential: credentialKind,
  place,
});
