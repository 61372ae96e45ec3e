import { describe, expect, it } from 'vitest';
import { codesOf, verdictOf } from '../../tests/support/judge.ts';
import { DAY, frameOf, SECOND, Story } from '../../tests/support/story.ts';

const stack = [frameOf('endSession', '/auth.js', 4)];
const session = () => new Story().signIn().work(2).activity().wait(SECOND);
const drop = (story: Story) =>
  story
    .remove('access', { how: 'removeItem', stack })
    .remove('refresh', { how: 'removeItem' })
    .wait(40)
    .page('/signin');
const note = (code: string, source: string) => ({ code, message: `says ${code}`, source });

describe('what a page notes for its own sign-in page', () => {
  it.each(['ACCOUNT_REQUIRED', 'PLAN_REQUIRED', 'SESSION_USER_MISMATCH'])(
    'is the cause where the page’s own check found %s, as a claim',
    (code) => {
      const verdict = verdictOf(drop(session().note(note(code, 'refresh_user_validation'))));
      expect(verdict.code).toBe(code);
      expect(verdict.confidence).toBeLessThanOrEqual(0.7);
      expect(verdict.context).toMatchObject({ notedCode: code });
    },
  );

  it('is no answer of the server’s: a page that claims one which never came is not believed', () => {
    const verdict = verdictOf(drop(session().note(note('ACCOUNT_SUSPENDED', 'backend_middleware'))));
    expect(verdict.code).toBe('STORAGE_CLEARED_BY_SCRIPT');
    expect(verdict.evidence.map((step) => step.says.id)).toContain('evidence.kept-reason');
  });

  it('does not hide a sign-out by hand', () => {
    const story = session().intent('sign-out').note(note('SESSION_USER_MISMATCH', 'refresh_user_validation'));
    expect(verdictOf(drop(story)).code).toBe('MANUAL_LOGOUT');
  });

  it('does not hide what was seen: a refresh that met a broken server', () => {
    const story = session()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 500, { with: ['refresh'] })
      .note(note('SESSION_USER_MISMATCH', 'backend_middleware'));
    expect(verdictOf(drop(story)).code).toBe('REFRESH_SERVER_ERROR');
  });

  it('is nothing where it was left over from another day, or copied with its old date', () => {
    const left = session().note(note('PLAN_REQUIRED', 'refresh_user_validation'), { how: 'present' });
    expect(verdictOf(drop(left)).code).toBe('STORAGE_CLEARED_BY_SCRIPT');
    const copied = session().note(note('PLAN_REQUIRED', 'refresh_user_validation'), { agoMs: DAY });
    expect(verdictOf(drop(copied)).code).toBe('STORAGE_CLEARED_BY_SCRIPT');
  });

  it('stands in for an answer that nobody could read', () => {
    const story = session()
      .request('GET', '/v1/notes/', 401, { with: ['access'] })
      .note(note('SESSION_ACCOUNT_MISMATCH', 'backend_middleware'));
    const verdict = verdictOf(drop(story));
    expect(verdict.code).toBe('SESSION_ACCOUNT_MISMATCH');
    expect(verdict.confidence).toBeLessThanOrEqual(0.7);
  });

  it('does not stand in for an answer that was read and said nothing', () => {
    const story = session()
      .request('GET', '/v1/notes/', 401, { with: ['access'], body: {} })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], body: {} })
      .note(note('SESSION_ACCOUNT_MISMATCH', 'backend_middleware'));
    expect(codesOf(drop(story))).not.toContain('SESSION_ACCOUNT_MISMATCH');
  });
});
