import type { WordFields } from '../events/kinds/request.ts';
import { parseChallenges } from './challenges.ts';
import { parseCookieDate } from './cookie-date.ts';
import { looksSecret } from './looks-secret.ts';
import { maskText } from './mask-text.ts';
import { maskUrl } from './mask-url.ts';
import { type ParsedSetCookie, parseSetCookies } from './parse-set-cookie.ts';
import type { HeaderLike } from './read-request-headers.ts';
import { taughtWord } from './taught-word.ts';
import type { Fingerprinter } from './types.ts';

/** What an answer's headers say of the session. Set-Cookie values are RAW still; everything else is masked. */
export type ResponseHeaderFacts = {
  /** `www-authenticate.error`, `x-clerk-auth-reason`, `location.error` … */
  fields: WordFields;
  setCookies: ParsedSetCookie[];
  clearSiteData: string[];
  /** ms, from `Date` (whole seconds). */
  serverDate: number | null;
  /** Media type without parameters. */
  contentType: string | null;
  /** Where the answer sends to, RAW and perhaps relative. */
  location: string | null;
};

/** Headers that state a reason or a state in words. */
const WORD_HEADERS = new Set([
  'set-login',
  'retry-after',
  'grpc-status',
  'grpc-message',
  'x-amzn-errortype',
  'x-amzn-errormessage',
  'x-error',
  'x-error-code',
  'x-error-message',
  'x-error-description',
  'x-auth-error',
  'x-auth-status',
  'x-auth-reason',
  'x-clerk-auth-status',
  'x-clerk-auth-reason',
  'x-clerk-auth-message',
  'x-logout',
  'x-logout-code',
  'x-logout-message',
  'x-logout-reason',
  'x-reason',
  'x-session-expired',
  'x-session-status',
  'x-session-timeout',
  'x-ratelimit-remaining',
  'x-ms-diagnostics',
  'x-redirect-reason',
  'x-session-reason',
  'x-token-expired',
  'token-expired',
]);
/** Names of a backend or a build: a change of them tells of another node or a deploy. Random ones fingerprinted. */
const BACKEND_HEADERS = new Set([
  'x-served-by',
  'x-backend',
  'x-backend-server',
  'x-instance',
  'x-instance-id',
  'x-node',
  'x-pod',
  'x-build-id',
  'x-app-version',
  'x-version',
  'x-git-sha',
]);
const CHALLENGE_PARAMS = new Set([
  'error',
  'error_description',
  'realm',
  'scope',
  'acr_values',
  'max_age',
  'error_codes',
]);
const SITE_DATA = new Set([
  '*',
  'cache',
  'cookies',
  'storage',
  'executionContexts',
  'clientHints',
  'prefetchCache',
  'prerenderCache',
]);

const MAX_HEADERS = 300;
const MAX_SET_COOKIES = 60;
const MAX_WORD_CHARS = 300;

/**
 * Reads the allow-listed headers of an answer; all others are not looked at.
 * @param at ms by the browser's clock, used for cookie dates where the answer has no `Date`
 * @param also headers, in lower case, that the person taught to hold words (lib/taught)
 */
export async function readResponseHeaders(
  headers: readonly HeaderLike[],
  at: number,
  fingerprinter: Fingerprinter,
  also: ReadonlySet<string> = new Set(),
): Promise<ResponseHeaderFacts> {
  const facts: ResponseHeaderFacts = {
    fields: {},
    setCookies: [],
    clearSiteData: [],
    serverDate: null,
    contentType: null,
    location: null,
  };
  const given = headers
    .slice(0, MAX_HEADERS)
    .map(({ name, value }) => ({ name: name.toLowerCase(), value: value ?? '' }));
  const date = given.find(({ name }) => name === 'date');
  if (date) facts.serverDate = parseCookieDate(date.value);
  for (const { name, value } of given) {
    if (value === '') continue;
    if (name === 'set-cookie') {
      facts.setCookies.push(...parseSetCookies(value, facts.serverDate ?? at));
    } else if (name === 'www-authenticate' || name === 'proxy-authenticate') {
      readChallenges(name, value, facts.fields);
    } else if (name === 'clear-site-data') {
      facts.clearSiteData.push(...(value.match(/[A-Za-z*]+/g) ?? []).filter((type) => SITE_DATA.has(type)));
    } else if (name === 'content-type') {
      const type = value.split(';')[0]?.trim().toLowerCase() ?? '';
      facts.contentType = /^[a-z]{1,20}\/[a-z0-9.+-]{1,80}$/.test(type) ? type : null;
    } else if (name === 'location') {
      facts.location = value.slice(0, 8_000);
      for (const [word, text] of Object.entries(maskUrl(absolute(facts.location)).fields)) {
        facts.fields[`location.${word}`.slice(0, 80)] = text;
      }
    } else if (WORD_HEADERS.has(name)) {
      facts.fields[name] = maskText(name === 'grpc-message' ? decodeGrpc(value) : value, MAX_WORD_CHARS);
    } else if (also.has(name)) {
      const word = taughtWord(value, MAX_WORD_CHARS);
      if (word !== null) facts.fields[name.slice(0, 80)] = word;
    } else if (BACKEND_HEADERS.has(name)) {
      const odd = value.length > 80 || looksSecret(value) || maskText(value) !== value;
      facts.fields[name] = odd ? `fp:${await fingerprinter.fingerprint(value)}` : value;
    }
  }
  facts.setCookies = facts.setCookies.slice(0, MAX_SET_COOKIES);
  facts.clearSiteData = [...new Set(facts.clearSiteData)];
  return facts;
}

/** Words of the challenge that states an error, else of the first; further headers do not overwrite an error. */
function readChallenges(header: string, value: string, fields: WordFields): void {
  const challenges = parseChallenges(value);
  const telling = challenges.find(({ params }) => params.error !== undefined) ?? challenges[0];
  if (!telling || (fields[`${header}.error`] !== undefined && telling.params.error === undefined)) return;
  fields[`${header}.scheme`] = maskText(telling.scheme, 40);
  for (const [name, text] of Object.entries(telling.params)) {
    if (CHALLENGE_PARAMS.has(name) && text !== '')
      fields[`${header}.${name}`] = maskText(text, MAX_WORD_CHARS);
  }
}

function absolute(location: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/|\?|#)/i.test(location) ? location : `/${location}`;
}

/** grpc-message is percent-encoded (gRPC over HTTP/2). */
function decodeGrpc(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
