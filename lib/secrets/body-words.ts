import { normaliseName } from './names.ts';

/** Containers that servers put their reasons into; anything below another name is not looked at. */
const CONTAINERS = new Set([
  'error',
  'errors',
  'err',
  'errorcauses',
  'detail',
  'details',
  'extensions',
  'exception',
  'logoutcontext',
  'logout',
  'forcelogout',
  'signout',
  'reason',
  'logoutreason',
  'payload',
  'messages',
  'meta',
  'data',
  'json',
  'body',
  'response',
  'result',
  'results',
  'cause',
  'causes',
  'status',
  'fault',
  'problem',
  'nonfielderrors',
  'graphqlerrors',
]);

/** How long somebody was away, as a page's own logout tracker says it. */
const IDLE_TIMES = ['idleminutes', 'idleseconds', 'idlems', 'idletime', 'idlefor', 'inactiveminutes'];

/** Names of words, by normalised name. */
const WORDS = new Set([
  'error',
  'errors',
  'errorcode',
  'errorcodes',
  'errordescription',
  'errormessage',
  'errormsg',
  'errortype',
  'errorname',
  'errorsummary',
  'errorid',
  'suberror',
  'errorsubtype',
  'errorreason',
  'exception',
  'id',
  'code',
  'detail',
  'details',
  'message',
  'messages',
  'messageid',
  'longmessage',
  'msg',
  'title',
  'type',
  'name',
  'classification',
  'tokenclass',
  'tokentype',
  'status',
  'statuscode',
  'statustext',
  'httpstatus',
  'reason',
  'reasoncode',
  'hint',
  'description',
  'summary',
  'cause',
  'logoutreason',
  'logoutcode',
  'logoutmessage',
  'logouttype',
  'signoutreason',
  'timestamp',
  ...IDLE_TIMES,
  'success',
  'ok',
  'authenticated',
  'isauthenticated',
  'loggedin',
  'isloggedin',
  'expired',
  'sessionexpired',
  'istokenexpired',
  'tokenexpired',
  'sessionvalid',
  'valid',
  'active',
  'requireslogin',
  'loginrequired',
  'logout',
  'forcelogout',
  'logoutrequired',
  'signout',
  'mustlogin',
  'shouldlogin',
  'forcerelogin',
  'source',
  'nonfielderrors',
  'faultstring',
  'faultcode',
]);

/** Names that are plain words in an error but data elsewhere: only inside `error`, `errors`, `fault` … */
const ONLY_IN_ERRORS = new Set([
  'name',
  'description',
  'summary',
  'tokentype',
  'title',
  'source',
  'active',
  'valid',
]);
const ERROR_CONTAINERS =
  /^(?:errors?|err|fault|exception|problem|graphqlerrors|messages|errorcauses|extensions)$/;

/** Of a person: a `logout_context` may hold them, we do not. */
const PERSON =
  /^(?:user|userid|useremail|username|useruuid|email|mail|login|phone|firstname|lastname|fullname|ip|ipaddress|clientip)$/;

/** The kind of word that a path (names from the outside in, array indexes left out) leads to, null for none. */
export function bodyWord(names: readonly string[]): 'word' | 'path' | 'context' | 'number' | null {
  const normal = names.map(normaliseName);
  const last = normal.at(-1) ?? '';
  const above = normal.slice(0, -1);
  if (above.includes('logoutcontext') || (above.length === 1 && above[0] === 'context')) {
    return PERSON.test(last) ? null : 'context';
  }
  if (!above.every((name) => CONTAINERS.has(name))) return null;
  if (last === 'logoutpath' || last === 'path' || last === 'endpoint') return 'path';
  if (!WORDS.has(last)) return null;
  // The id of an error is a word of its own; any other is somebody's.
  if (last === 'id' && !above.some((name) => ERROR_CONTAINERS.test(name))) return null;
  if (ONLY_IN_ERRORS.has(last) && above.length > 0 && !above.some((name) => ERROR_CONTAINERS.test(name)))
    return null;
  return last === 'timestamp' || last === 'errorcodes' ? 'number' : 'word';
}
