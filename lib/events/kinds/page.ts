import * as v from 'valibot';
import { defineKind, epochMs, fingerprint, shortText, text, wholeNumber } from '../base.ts';
import { frame, inputAtCall, storageArea } from '../credential.ts';
import { taughtMark } from '../taught.ts';
import { wordFields } from './request.ts';

/** A frame shows another address: a new document, or the history API. */
export const pageNavigated = defineKind('page.navigated', {
  url: text,
  navigation: v.picklist(['load', 'history', 'fragment']),
  /** webNavigation's transition type (`link`, `reload`, `typed` …), where the browser tells. */
  transition: v.optional(shortText),
  /** Words in the address: `reason`, `msg`, `error` … */
  fields: v.optional(wordFields),
  /** What the person taught of this address. Derived, never recorded. */
  taught: v.optional(taughtMark),
});

export const pageVisibility = defineKind('page.visibility', { state: v.picklist(['visible', 'hidden']) });

/** Whether the page shows something to sign in with (a visible password field, a passkey or sign-in form). */
export const pageForm = defineKind('page.form', { signInForm: v.boolean() });

/** The document is going away. */
export const pageLeft = defineKind('page.left', { persisted: v.boolean() });

/** The tab is closed. */
export const tabClosed = defineKind('tab.closed', {});

/**
 * Words on a logout that the site keeps for its own sign-in page, in a key such as `logout_reason`: when they were
 * written, or found there as the document began (`present`). Claimed by the page, and may be stale or forged.
 */
export const pageReason = defineKind('page.reason', {
  area: storageArea,
  key: shortText,
  how: v.picklist(['present', 'written']),
  fields: wordFields,
  /** The date that the words carry, ms; null where they carry none. */
  statedAt: v.optional(v.nullable(epochMs)),
  /** Innermost call first. */
  stack: v.optional(v.pipe(v.array(frame), v.maxLength(20))),
  input: v.optional(v.nullable(inputAtCall)),
});

/** An error or a rejection that no script of the page caught. Its words are masked. Claimed by the page. */
export const pageError = defineKind('page.error', {
  error: v.picklist(['uncaught', 'unhandled-rejection']),
  message: text,
  /** Innermost call first; absent where the browser told no place. */
  stack: v.optional(v.pipe(v.array(frame), v.maxLength(20))),
});

/** Trusted input, compressed: from the first to the last of a run without a pause of a second. */
export const activitySpan = defineKind('activity.span', {
  from: epochMs,
  to: epochMs,
  counts: v.record(v.picklist(['mouse', 'key', 'click', 'scroll', 'touch', 'wheel']), wholeNumber),
});

/** Trusted input on a control that signs in or out, by its text, role, link or form target; never by position. */
export const userIntent = defineKind('user.intent', {
  intent: v.picklist(['sign-out', 'sign-in']),
  trigger: v.picklist(['click', 'key', 'submit']),
  /** The control's own words, masked and shortened. */
  label: v.optional(shortText),
});

/**
 * Which build of the app a document began with: a fingerprint of the addresses of its own origin's scripts that name a
 * build (content hashes, Next.js's build id). Another one in a later document of the same address is a deployment.
 */
export const pageBuild = defineKind('page.build', {
  build: fingerprint,
  /** How many scripts it was taken of. */
  scripts: wholeNumber,
});
