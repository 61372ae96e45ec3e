import type { Dialect } from './dialect.ts';
import { codesOf, messageOf } from './places.ts';

/** Phrases that state a cause whatever the framework. Each needs two ideas, so that a lone word proves nothing. */
const PHRASES: [RegExp, string][] = [
  [/refresh.{0,20}(?:already.{0,10}used|reus)/i, 'REFRESH_TOKEN_REUSED'],
  [/refresh.{0,20}revoked/i, 'REFRESH_TOKEN_REVOKED'],
  [/refresh.{0,20}expired/i, 'REFRESH_TOKEN_EXPIRED'],
  [/(?:idle|inactiv).{0,40}(?:expired|logged out|signed out|timed? ?out|ended)/i, 'SERVER_IDLE_TIMEOUT'],
  [/(?:expired|logged out|signed out|timed? ?out|ended).{0,40}(?:inactiv|\bidle)/i, 'SERVER_IDLE_TIMEOUT'],
  [
    /(?:access |auth\w* |jwt |bearer )?token.{0,12}(?:has |is |was )?\bexpired|jwt expired/i,
    'ACCESS_TOKEN_EXPIRED',
  ],
  [/session.{0,20}(?:revoked|terminated by)/i, 'SESSION_REVOKED'],
  [
    /(?:multiple concurrent|concurrent (?:login|session)|concurrency limit|signed in (?:on|from) another|logged in (?:on|from) another|another (?:device|location|browser) (?:has )?(?:logged|signed))/i,
    'CONCURRENT_LOGIN',
  ],
  [
    /csrf(?! token because your session)|xsrf|cross.site request|authenticity token|page expired/i,
    'CSRF_MISMATCH',
  ],
  [
    /signature (?:verification|is invalid|invalid|mismatch)|invalid (?:token )?signature|unknown (?:key|kid)|no matching (?:key|jwk)/i,
    'SIGNING_KEY_ROTATED',
  ],
  [/(?:maximum|absolute) (?:session )?(?:age|lifetime|duration)|session lifespan/i, 'ABSOLUTE_TIMEOUT'],
  [/credentials? (?:were|was) not provided/i, 'AUTH_CREDENTIALS_MISSING'],
];

/** Says neither: "invalid or expired token", "expired or revoked". */
const EITHER =
  /(?:invalid|revoked|missing|malformed),? (?:and\/)?or (?:has )?(?:been )?expired|expired,? (?:revoked,? )?(?:and\/)?or (?:has )?(?:been )?(?:otherwise )?(?:invalid|revoked|missing|malformed)/i;

const MAX_CHARS = 1_000;

/** Free text in the usual fields of an error answer. The weakest dialect: last in the registry. */
export const plainWords: Dialect = {
  id: 'plain',
  read({ fields }) {
    const code = codesOf(fields).find(({ value }) => value.length <= 64)?.value ?? null;
    const message = messageOf(fields, code);
    if (message === null && code === null) return null;
    const said = `${code ?? ''} ${message ?? ''}`.slice(0, MAX_CHARS).replace(/[_-]+/g, ' ');
    const means = EITHER.test(said) ? null : (PHRASES.find(([pattern]) => pattern.test(said))?.[1] ?? null);
    return { code, message, means };
  },
};
