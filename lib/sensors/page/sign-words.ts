/**
 * What a message between tabs is about, by a word in it. Shared by the page hook, so it holds its natives.
 */
const call = Function.prototype.call;
const exec = call.bind(RegExp.prototype.exec) as (pattern: RegExp, text: string) => unknown;

const SIGN_OUT =
  /(?:log|sign)(?:g?ed|s)?[ _-]?(?:out|off)|(?:session|token)[ _-]?(?:end|expir|terminat|revok|clear|remov|destroy)|unauth/i;
const SIGN_IN = /(?:log|sign)(?:g?ed|s)?[ _-]?in(?![a-z])/i;

/** Null for a message about anything else. */
export function signWord(text: string): 'sign-out' | 'sign-in' | null {
  if (exec(SIGN_OUT, text) !== null) return 'sign-out';
  return exec(SIGN_IN, text) === null ? null : 'sign-in';
}
