import { FORMS } from '../reasons/forms.ts';
import { readWords } from '../reasons/read-words.ts';
import type { LogLine } from './log-line.ts';
import { remember } from './remember.ts';

/** Words of servers for the end of a session, by the code of the cause. Compared in lower case with dashes. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  SERVER_IDLE_TIMEOUT: [
    'idle-limit',
    'idle-timeout',
    'session-idle-timeout',
    'inactivity-timeout',
    'idle-expired',
  ],
  ABSOLUTE_TIMEOUT: ['absolute-limit', 'absolute-timeout', 'max-session-age', 'max-session-lifetime'],
  SESSION_REVOKED: [
    'revoked-by-admin',
    'session-revoked',
    'admin-revoked',
    'signed-out-elsewhere',
    'backchannel-logout',
    'back-channel-logout',
  ],
  CONCURRENT_LOGIN: ['too-many-sessions', 'concurrent-login', 'concurrent-session', 'session-limit-reached'],
  SESSION_STORE_LOST: ['store-lost', 'session-store-lost', 'session-store-flushed', 'sessions-flushed'],
  SIGNING_KEY_ROTATED: ['key-rotated', 'signing-key-rotated', 'unknown-kid', 'unknown-signing-key'],
  REFRESH_TOKEN_EXPIRED: ['refresh-expired', 'refresh-token-expired'],
  REFRESH_TOKEN_REUSED: ['refresh-reused', 'refresh-token-reused', 'refresh-token-reuse'],
  REFRESH_TOKEN_REVOKED: ['refresh-revoked', 'refresh-token-revoked'],
  NETWORK_IDENTITY_CHANGED: ['other-network', 'ip-changed', 'ip-address-changed', 'ip-mismatch'],
  CSRF_MISMATCH: ['csrf-mismatch', 'csrf-failed'],
};
const BY_WORD = new Map(Object.entries(WORDS).flatMap(([code, words]) => words.map((word) => [word, code])));

/** Sentences that logs have and answers do not. Each needs two ideas. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /session store (?:was |has been )?(?:lost|flushed|cleared|reset|emptied)|\bflush(?:all|db)\b/i,
    'SESSION_STORE_LOST',
  ],
  [/(?:revoked|terminated|killed|ended) by (?:an? |the )?admin/i, 'SESSION_REVOKED'],
  [
    /(?:signing|signature) keys? (?:was |were |has been )?rotated|rotated (?:the )?signing keys?/i,
    'SIGNING_KEY_ROTATED',
  ],
  [/session.{0,40}(?:maximum|absolute) (?:age|lifetime)/i, 'ABSOLUTE_TIMEOUT'],
];

/** How a token looked to the server is why a refresh was tried: it ends no session by itself. */
const NO_END = new Set(['ACCESS_TOKEN_EXPIRED', 'UNAUTHENTICATED_IN_200']);
const MAX_CHARS = 1_000;

/** Code of the cause that an entry states, null where it states none. A page's report states nothing. */
export function meaningOf({
  says,
  code,
  isClaim,
}: Pick<LogLine, 'says' | 'code' | 'isClaim'>): string | null {
  if (isClaim) return null;
  const text = says.slice(0, MAX_CHARS);
  return byWord(code) ?? byWords(text) ?? byDialect(code, text);
}

/** `meaningOf`, which reads the same words once. */
export function rememberedMeaning(): typeof meaningOf {
  // A code is a word: no line break parts it from what is said.
  const read = remember((key) => {
    const [code = '', ...says] = key.split('\n');
    return meaningOf({ code: code === '' ? null : code, says: says.join('\n'), isClaim: false });
  });
  return ({ says, code, isClaim }) =>
    isClaim ? null : read(`${code?.replaceAll('\n', ' ') ?? ''}\n${says.slice(0, MAX_CHARS)}`);
}

function byWord(word: string | null): string | null {
  return word === null ? null : (BY_WORD.get(word.toLowerCase().replace(/[\s_.]+/g, '-')) ?? null);
}

/** A lone word (`revoked`) proves nothing; one with a dash was made to be a reason. */
function byWords(text: string): string | null {
  for (const [word] of text.matchAll(/[a-z]+(?:[-_][a-z]+)+/gi)) {
    const code = byWord(word);
    if (code !== null) return code;
  }
  return PHRASES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** As the same words would be read in an answer. */
function byDialect(code: string | null, text: string): string | null {
  const stated = code !== null && /^[A-Z][A-Z0-9_]+$/.test(code) ? { logout_reason: code } : {};
  const fields = { ...stated, message: text };
  const means = readWords({ fields, status: null }).find((word) => word.means !== null)?.means ?? null;
  return means === null || NO_END.has(means) || FORMS.has(means) ? null : means;
}
