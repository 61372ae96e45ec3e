import type { Dialect } from './dialect.ts';

const MESSAGE_FIELDS = [
  'detail',
  'message',
  'error_description',
  'error.message',
  'title',
  'errors[0].message',
  'reason',
  'msg',
];
const CODE_FIELDS = ['code', 'error.code', 'errors[0].extensions.code', 'error', 'type', 'reason', 'msg'];

/** Phrases that state a cause whatever the framework. Each needs two ideas, so that a lone word proves nothing. */
const PHRASES: [RegExp, string][] = [
  [/refresh.{0,20}(?:already.{0,10}used|reus)/i, 'REFRESH_TOKEN_REUSED'],
  [/refresh.{0,20}expired/i, 'REFRESH_TOKEN_EXPIRED'],
  [/(?:idle|inactiv).{0,40}(?:expired|logged out|signed out|timed? ?out|ended)/i, 'SERVER_IDLE_TIMEOUT'],
  [/(?:expired|logged out|signed out|timed? ?out|ended).{0,40}(?:inactiv|\bidle)/i, 'SERVER_IDLE_TIMEOUT'],
  [
    /(?:access |auth\w* |jwt |bearer )?token.{0,12}(?:has |is |was )?expired|jwt expired/i,
    'ACCESS_TOKEN_EXPIRED',
  ],
  [/session.{0,20}revoked/i, 'SESSION_REVOKED'],
  [
    /(?:multiple concurrent|concurrent (?:login|session)|concurrency limit|signed in (?:on|from) another|another (?:device|location) (?:has )?(?:logged|signed))/i,
    'CONCURRENT_LOGIN',
  ],
  [/csrf|xsrf|cross.site request|authenticity token|page expired/i, 'CSRF_MISMATCH'],
  [
    /signature (?:verification|is invalid|invalid|mismatch)|invalid (?:token )?signature|unknown (?:key|kid)|no matching (?:key|jwk)/i,
    'SIGNING_KEY_ROTATED',
  ],
  [/(?:maximum|absolute) (?:session )?(?:age|lifetime|duration)|session lifespan/i, 'ABSOLUTE_TIMEOUT'],
  [/credentials? (?:were|was) not provided/i, 'AUTH_CREDENTIALS_MISSING'],
];

/** Free text in the usual fields of an error answer. The weakest dialect: last in the registry. */
export const plainWords: Dialect = {
  id: 'plain',
  read({ fields }) {
    const message = MESSAGE_FIELDS.map((name) => fields[name]).find((value) => value) ?? null;
    const code = CODE_FIELDS.map((name) => fields[name]).find((value) => value && value.length <= 64) ?? null;
    if (message === null && code === null) return null;
    const said = `${code ?? ''} ${message ?? ''}`.replace(/[_-]+/g, ' ');
    return { code, message, means: PHRASES.find(([pattern]) => pattern.test(said))?.[1] ?? null };
  },
};
