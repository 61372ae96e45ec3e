import type { Random } from './random.ts';

/** What a server says of a refusal, where it says anything: fields of a JSON answer, or of the sign-in address. */
export interface Said {
  code: string;
  message: string;
}

const WORDS = {
  'idle-limit-told': [
    { code: 'session_timeout', message: 'Your session has expired due to inactivity.' },
    { code: 'SESSION_IDLE_TIMEOUT', message: 'Your session has timed out. Please log in again.' },
    { code: 'inactivity', message: 'You were signed out because you were inactive for too long.' },
  ],
  'absolute-limit-told': [
    { code: 'session_lifetime_exceeded', message: 'The maximum session lifetime has been reached.' },
    { code: 'SESSION_LIFESPAN_TIMEOUT', message: 'You have exceeded the maximum session time.' },
  ],
  'revoked-told': [
    { code: 'session_revoked', message: 'This session was revoked by an administrator.' },
    { code: 'SESSION_REVOKED', message: 'Session has been revoked.' },
  ],
  'password-changed-told': [
    { code: 'password_changed', message: 'Your password was changed. Please sign in again.' },
    {
      code: 'session_revoked',
      message: 'This session was ended because the password of this account has changed.',
    },
  ],
  'refresh-refused-told': [
    { code: 'RefreshTokenError', message: 'Could not refresh the session. Please sign in again.' },
    { code: 'token_refresh_failed', message: 'The identity provider refused to refresh the tokens.' },
    { code: 'invalid_grant', message: 'grant request is invalid' },
  ],
  'concurrent-login-told': [
    {
      code: 'session_replaced',
      message: 'You were signed out because your account signed in on another device.',
    },
    { code: 'CONCURRENCY_LIMIT', message: 'You have reached the maximum number of concurrent sessions.' },
  ],
  'suspended-told': [
    { code: 'account_suspended', message: 'Your account has been suspended.' },
    { code: 'ACCOUNT_SUSPENDED', message: 'This account is suspended. Please contact support.' },
  ],
} satisfies Record<string, Said[]>;

export type ToldReason = keyof typeof WORDS;

/** The words that this server has for a reason. */
export const saidFor = (random: Random, reason: ToldReason): Said => random.pick<Said>(WORDS[reason]);
