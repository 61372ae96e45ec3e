import type { WordFields } from '../events/kinds/request.ts';
import { looksSecret } from './looks-secret.ts';
import { maskOrigin, maskPath } from './mask-path.ts';
import { maskText } from './mask-text.ts';
import { normaliseName } from './names.ts';

const MAX_INPUT_CHARS = 8_000;
const MAX_URL_CHARS = 2_000;
const MAX_PARAMETERS = 30;
const MAX_VALUE_CHARS = 300;

/** Parameters whose values are words of a server or of the protocol, by normalised name. Values are masked too. */
const WORDS = new Set([
  'error',
  'errorcode',
  'errorsubcode',
  'errordescription',
  'errormessage',
  'errormsg',
  'autherror',
  'reason',
  'reasoncode',
  'logoutreason',
  'logoutcode',
  'logoutmessage',
  'msg',
  'message',
  'cause',
  'prompt',
  'responsetype',
  'responsemode',
  'granttype',
  'suberror',
]);

/** Parameters that may hold a word or a secret: kept only where the value is one of `STATES`. */
const MAYBE_WORDS =
  /^(?:session|sessionexpired|sessiontimeout|sessionstatus|expired|timeout|timedout|logout|signout|loggedout|signedout|idle|inactive|inactivity|status|auth|authstatus|login|autologout|kicked|revoked|action|state?status|maxage)$/;
const STATES =
  /^(?:(?:session|token|login|logged|sign|signed|auth|idle|user|is|was|has|not|no|absolute)[-_ ]?)*(?:true|false|yes|no|1|0|expired|timeout|timedout|timed[-_ ]?out|ended|invalid|idle|lost|closed|terminated|revoked|inactive|inactivity|out|in|success|successful|failed|failure|error|logout|signout|login|required|unauthorized|unauthenticated|forbidden|kicked|concurrent|killed|missing|locked|disabled|suspended)$/i;

export type MaskedUrl = {
  /** Origin, path with ids as `:id`, names of parameters; values only of the allow-list. */
  url: string;
  /** The allow-listed words, by parameter name as the address spells it. */
  fields: WordFields;
};

/**
 * An address that may be stored. User, values of query and fragment, ids and secrets in the path are gone; of
 * `data:`, `javascript:`, `file:` and other schemes only the scheme is left, of `blob:` the origin. Relative
 * addresses (a `Location`, a `logout_path`) stay relative. Never throws.
 *
 * `code`, `state`, `session_state`, `id_token_hint` and every unknown parameter keep their name only.
 */
export function maskUrl(raw: string): MaskedUrl {
  const address = raw.slice(0, MAX_INPUT_CHARS).trim();
  const fields: WordFields = {};
  const relative = /^[/?#]/.test(address) && !address.startsWith('//');
  const url = parse(
    relative ? `http://relative.invalid${address.startsWith('/') ? '' : '/'}${address}` : address,
  );
  if (!url) return { url: address === '' ? '' : ':unreadable', fields };
  if (url.protocol === 'about:') {
    return { url: /^(?:blank|srcdoc)$/.test(url.pathname) ? `about:${url.pathname}` : 'about:', fields };
  }
  const origin = relative ? '' : maskOrigin(url);
  const query = parameters(url.search.slice(1), fields);
  const hash = fragment(url.hash.slice(1), fields);
  // Schemes without authority: the rest of the address is content, not a place.
  const path =
    relative || (origin.includes('//') && !origin.startsWith('blob:')) ? maskPath(url.pathname) : '';
  const text =
    (path === '' && !relative ? origin : origin + path) + (path === '' && !relative ? '' : query + hash);
  return { url: text.length > MAX_URL_CHARS ? `${text.slice(0, MAX_URL_CHARS - 1)}…` : text, fields };
}

function parse(address: string): URL | null {
  try {
    return new URL(address.startsWith('//') ? `https:${address}` : address);
  } catch {
    return null;
  }
}

function parameters(query: string, fields: WordFields): string {
  if (query === '') return '';
  const shown: string[] = [];
  for (const pair of query.split('&').slice(0, MAX_PARAMETERS)) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = maskParameter(decode(equals < 0 ? pair : pair.slice(0, equals)));
    const value = equals < 0 ? null : wordValue(name, decode(pair.slice(equals + 1)));
    if (value !== null) fields[name] = value;
    shown.push(value === null ? name : `${name}=${encode(value)}`);
  }
  return `?${shown.join('&')}`;
}

/** `#error=login_required&state=…` is a query, `#/route?x=y` a path and a query, anything else a place on the page. */
function fragment(hash: string, fields: WordFields): string {
  if (hash === '') return '';
  const bare = hash.startsWith('!') ? hash.slice(1) : hash;
  if (bare.startsWith('/')) {
    const question = bare.indexOf('?');
    if (question < 0) return `#${maskPath(bare)}`;
    return `#${maskPath(bare.slice(0, question))}${parameters(bare.slice(question + 1), fields)}`;
  }
  if (bare.includes('=')) return `#${parameters(bare, fields).slice(1)}`;
  return /^[a-z][\w.-]{0,39}$/i.test(bare) && !/\d{3}/.test(bare) && !looksSecret(bare) ? `#${bare}` : '#:id';
}

function maskParameter(name: string): string {
  return /^[\w.$:[\]-]{1,40}$/.test(name) && !/\d{4}/.test(name) && !looksSecret(name) ? name : ':name';
}

function wordValue(name: string, value: string): string | null {
  const key = normaliseName(name);
  if (WORDS.has(key)) return value === '' ? null : maskText(value, MAX_VALUE_CHARS);
  if (MAYBE_WORDS.test(key) && value.length <= 40 && STATES.test(value)) return value;
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** Readable inside an address: only what would change its structure is encoded again. */
function encode(value: string): string {
  return value.replace(/[%&=#+\s]/g, (char) => (char === ' ' ? '+' : encodeURIComponent(char)));
}
