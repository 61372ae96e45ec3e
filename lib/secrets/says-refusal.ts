import type { WordFields } from '../events/kinds/request.ts';

/** Codes that say that nobody is signed in, wherever a body puts them: HTTP's, Laravel's, IIS', ArcGIS'. */
const CODE = /^4(?:01|19|40|98|99)$/;
const CODE_PLACE = /(?:^|\.)(?:code|status|statuscode|httpstatus|errorcode|error)$/i;

/** Places that hold words of an error; a `message` beside them is one where the answer says that it failed. */
const ERROR_PLACE =
  /^(?:\[\d\]\.)?(?:\w{1,20}\.)?(?:errors?|err|fault|exception|graphqlErrors)(?:\[\d\])?(?:\.|$)/i;
const FAILED = /^(?:success|ok|authenticated|isauthenticated|loggedin|isloggedin|sessionvalid)$/i;
const STATED =
  /^(?:\w{1,20}\.)?(?:(?:session|token|istoken)expired|(?:requires|force)?log(?:in|out)(?:required)?|mustlogin|forcerelogin)$/i;

/** Words of a refusal. `forbidden` is one of the rights of somebody who is signed in: told, and judged elsewhere. */
const WORDS =
  /unauth(?:enticated|ori[sz]ed)|forbidden|access[ _-]?denied|not[ _-]?(?:logged|signed|authenticated)|(?:token|jwt|session|cookie|log-?in|auth\w{0,12})[\w ]{0,9}[ _-]?(?:expired|invalid|required|revoked|not[ _-]found)|(?:expired|invalid|missing|no)[ _-]?(?:\w{1,9}[ _-])?(?:token|jwt|session)|auth_not_auth/i;

/** The beginning of a text that is nothing but a refusal. */
const WHOLE =
  /^(?:this session has been expired|unauth|not (?:logged|signed) in|(?:log-?in|authentication) required|(?:invalid|expired) (?:token|session)|(?:your )?session (?:has )?(?:been )?expired|jwt expired)/i;

/**
 * Whether the words of an answer under a status below 400 refuse: in the places that servers put errors into, never in
 * what may be somebody's text. Takes the fields of `readBody`.
 */
export function saysRefusal(fields: WordFields): boolean {
  const entries = Object.entries(fields);
  if (WHOLE.test(fields.text ?? '') || WHOLE.test(fields['html.phrase'] ?? '')) return true;
  if (fields['html.signInForm'] === 'true' || fields['grpc-status'] === '16') return true;
  const failed = entries.some(([place, word]) => FAILED.test(place) && word === 'false');
  return entries.some(
    ([place, word]) =>
      (CODE.test(word) && CODE_PLACE.test(place)) ||
      (STATED.test(place) && word === 'true') ||
      ((failed || ERROR_PLACE.test(place)) && WORDS.test(word)),
  );
}
