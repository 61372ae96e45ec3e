import { describe, expect, it } from 'vitest';
import { FORMS } from './forms.ts';
import { logoutReason } from './logout-reason.ts';
import { plainWords } from './plain-words.ts';

/** What the examples (examples.test.ts) do not say: which words are kept beside a meaning. */
const said = (fields: Record<string, string>) => ({ fields, status: 401 });

describe('a stated reason', () => {
  it('keeps the backend’s code as it was sent, and its sentence', () => {
    expect(
      logoutReason.read(
        said({ error: 'Sign in', logout_reason: 'account.suspended', logout_message: 'Ask us' }),
      ),
    ).toEqual({ code: 'account.suspended', message: 'Ask us', means: 'ACCOUNT_SUSPENDED' });
  });

  it('is the cause in the backend’s own word where nobody knows it', () => {
    expect(logoutReason.read(said({ logout_reason: 'authMoonError' }))?.means).toBe('AUTH_MOON_ERROR');
  });
});

describe('plain words', () => {
  it('keep code and message beside each other', () => {
    expect(plainWords.read(said({ code: 'E42', message: 'No' }))).toEqual({
      code: 'E42',
      message: 'No',
      means: null,
    });
  });
});

describe('words that name only the form of a refusal', () => {
  it('hold what plain words say of missing credentials, and no cause', () => {
    const means = (detail: string) => plainWords.read(said({ detail }))?.means ?? '';
    expect(FORMS.has(means('Authentication credentials were not provided.'))).toBe(true);
    expect(FORMS.has(means('Your session has expired due to inactivity.'))).toBe(false);
  });
});
