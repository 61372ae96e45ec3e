/**
 * A credential that goes and comes back within this time, with nobody signing in between, was being replaced:
 * libraries remove and write in one task, slow ones within a request's time.
 */
export const REPLACED_WITHIN_MS = 1_500;

/** What belongs to an ending comes within this time: another tab's loss, the page to sign in on. */
export const ENDING_TAKES_MS = 3_000;

/** A control that signs out has done its work by then; confirmation dialogs carry such words themselves. */
export const INTENT_HOLDS_MS = 15_000;

/** Witnesses of different clocks (page, browser process) may disagree by this much on the order of two events. */
export const SAME_MOMENT_MS = 50;

/** Nobody signs in and is logged out again in less, without a single request. */
export const SHORTEST_SESSION_MS = 1_000;

/** A sign-in is over by then. */
export const SIGN_IN_TAKES_MS = 60_000;

/** A form that a person sends is on its way within this time of the click. */
export const FORM_SENT_WITHIN_MS = 2_000;

/** A form that came this much before its address, as the witnesses have it, is that address's. */
export const FORM_SHOWN_WITHIN_MS = 500;

/** A page asks for what it shows within this time of its own answer. */
export const PAGE_ASKS_WITHIN_MS = 5_000;
