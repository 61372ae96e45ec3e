import { describe, expect, it } from 'vitest';
import { bearer } from './bearer.ts';
import { FORMS } from './forms.ts';
import { kibana } from './kibana.ts';
import { logoutReason } from './logout-reason.ts';
import { oauth } from './oauth.ts';
import { plainWords } from './plain-words.ts';
import { tokenNotValid } from './token-not-valid.ts';

const said = (fields: Record<string, string>, status = 401) => ({ fields, status });

describe('logout_reason', () => {
  it('is the cause in the backend’s own words', () => {
    expect(logoutReason.read(said({ logout_reason: 'account.suspended', logout_message: 'Ask us' }))).toEqual(
      {
        code: 'account.suspended',
        message: 'Ask us',
        means: 'ACCOUNT_SUSPENDED',
      },
    );
  });

  it.each(['', 'no', 'you were away for too long', '<b>X</b>', 'x'.repeat(80)])(
    'is not %j',
    (logout_reason) => expect(logoutReason.read(said({ logout_reason }))).toBeNull(),
  );
});

describe('simplejwt', () => {
  it('says the same for every bad token, and states no cause by it', () => {
    expect(
      tokenNotValid.read(said({ code: 'token_not_valid', detail: 'Given token not valid' }))?.means,
    ).toBeNull();
  });

  it('states a revoked token where it names the blacklist', () => {
    expect(tokenNotValid.read(said({ code: 'token_not_valid', detail: 'Token is blacklisted' }))?.means).toBe(
      'REFRESH_TOKEN_REVOKED',
    );
  });

  it('is no other code', () => expect(tokenNotValid.read(said({ code: 'not_found' }))).toBeNull());
});

describe('OAuth errors', () => {
  const means = (error: string, error_description?: string) =>
    oauth.read(said(error_description === undefined ? { error } : { error, error_description }, 400))?.means;

  it.each([
    ['Refresh token was already used', 'REFRESH_TOKEN_REUSED'],
    ['Refresh token reuse detected', 'REFRESH_TOKEN_REUSED'],
    ['Token has been expired or revoked.', 'REFRESH_TOKEN_REVOKED'],
    ['User password was changed', 'REFRESH_TOKEN_REVOKED'],
    ['The refresh token has exceeded its maximum age', 'ABSOLUTE_TIMEOUT'],
    ['The refresh token expired', 'REFRESH_TOKEN_EXPIRED'],
  ])('invalid_grant with “%s” means %s', (description, expected) =>
    expect(means('invalid_grant', description)).toBe(expected),
  );

  it('invalid_grant alone states no cause', () => {
    expect(means('invalid_grant')).toBeNull();
    expect(means('invalid_grant', 'Bad Request')).toBeNull();
  });

  it.each([
    ['login_required', 'SILENT_RENEW_LOGIN_REQUIRED'],
    ['consent_required', 'INTERACTION_REQUIRED'],
    ['interaction_required', 'INTERACTION_REQUIRED'],
  ])('%s means %s', (error, expected) => expect(means(error)).toBe(expected));

  it('are no other words in a field called error', () => {
    expect(oauth.read(said({ error: 'Something broke' }))).toBeNull();
    expect(oauth.read(said({ error: 'constructor' }))).toBeNull();
    expect(oauth.read(said({}))).toBeNull();
  });
});

describe('WWW-Authenticate: Bearer', () => {
  const means = (error: string, description?: string) =>
    bearer.read(
      said({
        'www-authenticate.error': error,
        ...(description === undefined ? {} : { 'www-authenticate.error_description': description }),
      }),
    )?.means;

  it('says that a token expired only where it uses the word', () => {
    expect(means('invalid_token', 'The access token expired')).toBe('ACCESS_TOKEN_EXPIRED');
    expect(means('invalid_token', 'The access token is malformed')).toBeNull();
    expect(means('invalid_token', 'The token is unexpired')).toBeNull();
    expect(means('invalid_token')).toBeNull();
  });

  it('says that a key is not known', () =>
    expect(means('invalid_token', 'The signature key was not found')).toBe('SIGNING_KEY_ROTATED'));

  it('asks for a stronger sign-in (RFC 9470)', () =>
    expect(means('insufficient_user_authentication')).toBe('INTERACTION_REQUIRED'));

  it('is not of this dialect without an error', () => expect(bearer.read(said({ error: 'x' }))).toBeNull());
});

describe('plain words', () => {
  const means = (detail: string) => plainWords.read(said({ detail }))?.means ?? null;

  it.each([
    ['Your session has expired due to inactivity.', 'SERVER_IDLE_TIMEOUT'],
    ['You were idle for too long and have been logged out', 'SERVER_IDLE_TIMEOUT'],
    ['jwt expired', 'ACCESS_TOKEN_EXPIRED'],
    ['The token has expired', 'ACCESS_TOKEN_EXPIRED'],
    ['Refresh token expired', 'REFRESH_TOKEN_EXPIRED'],
    ['refresh_token_already_used', 'REFRESH_TOKEN_REUSED'],
    ['The session was revoked', 'SESSION_REVOKED'],
    ['This session has been expired (possibly due to multiple concurrent logins)', 'CONCURRENT_LOGIN'],
    ['CSRF token mismatch.', 'CSRF_MISMATCH'],
  ])('“%s” means %s', (detail, expected) => expect(means(detail)).toBe(expected));

  it.each([
    'Unauthorized',
    'Session expired',
    'Your free trial has expired',
    'This coupon is inactive',
    'The password reset link has expired',
    'Invalid credentials',
  ])('“%s” states no cause', (detail) => expect(means(detail)).toBeNull());

  it('keeps code and message beside each other', () => {
    expect(plainWords.read(said({ code: 'E42', message: 'No' }))).toEqual({
      code: 'E42',
      message: 'No',
      means: null,
    });
  });

  it('takes no long text for a code', () => {
    expect(plainWords.read(said({ code: 'x'.repeat(65) }))).toBeNull();
  });
});

describe('Kibana', () => {
  it.each([
    ['SESSION_IDLE_TIMEOUT', 'SERVER_IDLE_TIMEOUT'],
    ['SESSION_LIFESPAN_TIMEOUT', 'ABSOLUTE_TIMEOUT'],
    ['CONCURRENCY_LIMIT', 'CONCURRENT_LOGIN'],
    ['SESSION_EXPIRED', null],
  ])('msg=%s means %s', (msg, means) =>
    expect(kibana.read(said({ msg }))).toEqual({ code: msg, message: null, means }),
  );

  it.each(['Wrong password', 'LOGGED_OUT', 'constructor', ''])('is not msg=%s', (msg) =>
    expect(kibana.read(said({ msg }))).toBeNull(),
  );

  it('is not the same word in another field', () =>
    expect(kibana.read(said({ code: 'SESSION_IDLE_TIMEOUT' }))).toBeNull());
});

describe('words that name only the form of a refusal', () => {
  it('hold what plain words say of missing credentials, and no cause', () => {
    const means = (detail: string) => plainWords.read(said({ detail }))?.means ?? '';
    expect(FORMS.has(means('Authentication credentials were not provided.'))).toBe(true);
    expect(FORMS.has(means('Your session has expired due to inactivity.'))).toBe(false);
  });
});
