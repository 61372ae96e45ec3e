import type { WordFields } from '../events/kinds/request.ts';
import { maskText } from './mask-text.ts';

const MAX_HEADING_CHARS = 200;

/** Sentences of frameworks that state why a session ended, in lower case. Only the sentence itself is kept. */
const PHRASES = [
  'this session has been expired (possibly due to multiple concurrent logins being attempted as the same user)',
  'your session expired, please sign in again to continue',
  'your session expired. please sign in again to continue',
  'your login credentials were used in another browser',
  'your account is locked',
  'your account was not activated yet',
  'your session has expired due to inactivity',
  'you have been logged out due to inactivity',
  'you have been signed out due to inactivity',
  'your session has expired',
  'your session has timed out',
  'session expired',
  'session has expired',
  'session timed out',
  'the page has expired due to inactivity',
  'page expired',
  'csrf verification failed',
  'csrf token mismatch',
  "can't verify csrf token authenticity",
  'invalid authenticity token',
  'invalid csrf token',
  'login time-out',
  'your account is not activated',
  'you need to sign in or sign up before continuing',
  'you need to sign in before continuing',
  'the request requires valid user authentication',
  'you are logged in from another location',
  'you have been logged out',
  'you have been signed out',
  'authentication required',
  'authorization required',
  'too many requests',
  'access denied',
] as const;

/**
 * What an HTML answer says of the session: `html.title` and `html.h1` (masked), and the known sentence that it
 * holds, as `html.phrase`. No other text of the page is kept. Linear; does not parse HTML.
 */
export function readHtml(html: string): WordFields {
  const fields: WordFields = {};
  const lower = html.toLowerCase();
  for (const tag of ['title', 'h1'] as const) {
    const heading = textOf(html, lower, tag);
    if (heading !== '') fields[`html.${tag}`] = heading;
  }
  const phrase = PHRASES.find((sentence) => lower.includes(sentence));
  if (phrase) fields['html.phrase'] = phrase;
  if (/<input[^<>]{0,300}type\s{0,3}=\s{0,3}["']?password/.test(lower)) fields['html.signInForm'] = 'true';
  return fields;
}

function textOf(html: string, lower: string, tag: string): string {
  const open = lower.indexOf(`<${tag}`);
  const start = open < 0 ? -1 : lower.indexOf('>', open);
  const end = start < 0 ? -1 : lower.indexOf(`</${tag}`, start);
  if (end < 0 || end - start > 2_000) return '';
  const text = html
    .slice(start + 1, end)
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return maskText(text, MAX_HEADING_CHARS);
}
