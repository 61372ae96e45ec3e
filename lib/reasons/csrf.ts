import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

/** One sentence each of the frameworks, from its beginning. */
const TEXTS: Texts = [
  // Laravel: VerifyCsrfToken, status 419; its page is titled "Page Expired".
  [/^csrf token mismatch/i, 'CSRF_MISMATCH'],
  [/^(?:419 \| )?page expired\b/i, 'CSRF_MISMATCH'],
  // Rails: ActionController::InvalidAuthenticityToken, status 422.
  [/^can.t verify csrf token authenticity/i, 'CSRF_MISMATCH'],
  [/^(?:actioncontroller::)?invalid ?authenticity ?token/i, 'CSRF_MISMATCH'],
  [/^http origin header .{0,200} didn.t match/i, 'CSRF_MISMATCH'],
  // Django and Django REST framework, status 403.
  [
    /^csrf (?:failed|verification failed|cookie not set|token (?:missing|from .{1,60} (?:incorrect|incorrect length)))/i,
    'CSRF_MISMATCH',
  ],
  // Express (csurf, csrf-csrf), Go (gorilla/csrf), Flask-WTF, Phoenix, ASP.NET.
  [/^(?:forbidden - )?(?:invalid|missing|bad) csrf token/i, 'CSRF_MISMATCH'],
  [/^the csrf (?:token|session token) (?:is|has) (?:missing|invalid|expired)/i, 'CSRF_MISMATCH'],
  [/^the csrf tokens do not match/i, 'CSRF_MISMATCH'],
  [/^the (?:required antiforgery|antiforgery token)/i, 'CSRF_MISMATCH'],
];

/** CSRF checks of web frameworks: only unsafe methods fail, the session may be well. */
export const csrf: Dialect = { id: 'csrf', read: ({ fields }) => byText(fields, TEXTS) };
