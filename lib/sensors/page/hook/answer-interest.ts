import { MAX_BODY_CHARS } from '../../../messaging/observation-limits.ts';
import { uncurry } from './natives.ts';

const exec = uncurry(RegExp.prototype.exec);

/** What is read of an answer: up to so many characters, and whether it is said whatever it says. */
export type Interest = { maxChars: number; always: boolean };

/** An answer with an error status is always told, read or not. */
export const REFUSED: Interest = { maxChars: MAX_BODY_CHARS, always: true };

/** Addresses that hand out tokens, by a word of their host or path. */
const HANDS_OUT =
  /^[^?#]*[/_.:-](?:o?auth\w{0,9}|tokens?|refresh\w{0,9}|log-?in\w{0,9}|sign-?in\w{0,19}|sessions?|cognito)(?:[/_.:?#-]|$)/i;
/** The same, where asking is enough: a session that is looked up, not a list of anything. */
const ASKED_FOR = /[/](?:session|token|refresh)\/?(?:[?#]|$)/i;

/** JSON, plain text, pages and gRPC-web; never a stream, never media. */
const SMALL_TALK = /^(?:application\/(?:[\w.+-]+[+-])?json\b|text\/(?:plain|html)\b|application\/grpc-web)/i;
const JSON_TYPE = /json/i;

/** API answers that say a refusal are short. A page to sign in on is longer. */
const SHORT_CHARS = 16_384;

/**
 * Whether the body of an answer without an error status is worth a look: it may hand out tokens, or refuse under 200.
 * Says so from address and headers alone, before anything is copied.
 * @param length bytes, as far as they are known; NaN or 0 where not
 */
export function interestIn(
  method: string,
  url: string,
  contentType: string,
  length: number,
): Interest | null {
  if (exec(SMALL_TALK, contentType) === null) return null;
  const always =
    exec(JSON_TYPE, contentType) !== null && exec(method === 'GET' ? ASKED_FOR : HANDS_OUT, url) !== null;
  const maxChars = always || contentType[5] === 'h' ? MAX_BODY_CHARS : SHORT_CHARS;
  return length > maxChars ? null : { maxChars, always };
}

/**
 * Words of a refusal, and names of tokens. Two ideas each, so that few answers of everyday are told: which of them
 * refuse is for the background to say.
 */
const TELLING =
  /unauth|forbidden|access.denied|grpc-status: ?16|cnBjLXN0YXR1czo(?:xN|gMT)|(?:token|jwt|session|cookie|log-?in|auth\w{0,9})[\w ]{0,9}[ _-](?:expired|invalid|required|revoked|not.found)|(?:token|session|jwt|login)(?:expired|invalid|required)|(?:expired|invalid|missing|no)[ _-](?:\w{1,9}[ _-])?(?:token|jwt|session)|not[ _-]?(?:logged|signed|authenticated)|"\w{0,15}(?:code|status|error)\w{0,9}" ?: ?"?4(?:01|19|40|98|99)\b|(?:access|refresh|id|auth|session)_?(?:token|jwt)" ?: ?"[^"]|type=.?password/i;

/** Whether what was read is told. @param text undefined where it could not be read. */
export const isToBeSaid = (interest: Interest, text: string | undefined): boolean =>
  interest === REFUSED || (text !== undefined && (interest.always || exec(TELLING, text) !== null));
