import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { unauthenticatedIn200 } from './unauthenticated-in-200.ts';

const UNAUTHENTICATED = { 'grpc-status': '16' };
/** A session cookie without a date; the API says in the answer that nobody is signed in. */
const refused = (story: Story, status = 200, fields: Record<string, string> = UNAUTHENTICATED) =>
  story
    .activity()
    .request('POST', '/api.Notes/List', status, { with: ['sid'], fields })
    .wait(50)
    .page('/login')
    .wait(30)
    .signInForm(true);
const atWork = () => {
  const story = new Story().cookieSignIn();
  for (let i = 0; i < 5; i++)
    story
      .wait(2 * SECOND)
      .activity()
      .request('POST', '/api.Notes/List', 200, { with: ['sid'] });
  return story.wait(2 * SECOND);
};

describe('UNAUTHENTICATED_IN_200', () => {
  it('is a refusal under a status of success that nothing explains', () => {
    const verdict = verdictOf(refused(atWork()));
    expect(verdict.code).toBe('UNAUTHENTICATED_IN_200');
    expect(verdict.alternatives.map((rival) => rival.code)).toContain('SESSION_REVOKED');
  });

  it('gives way to a pause, which says why', () => {
    expect(codesOf(refused(atWork().wait(30 * MINUTE)))).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  it('gives way to words, which say why', () => {
    const said = refused(atWork(), 200, { ...UNAUTHENTICATED, 'grpc-message': 'session revoked by admin' });
    expect(codesOf(said)).not.toContain('UNAUTHENTICATED_IN_200');
  });

  it('is none for a 401', () => {
    expect(asked(unauthenticatedIn200, refused(atWork(), 401, {})).result).toBe('no-match');
  });

  it('ends nothing where the page goes on', () => {
    const story = atWork().request('POST', '/api.Notes/List', 200, {
      with: ['sid'],
      fields: UNAUTHENTICATED,
    });
    expect(codesOf(story.request('POST', '/api.Notes/List', 200, { with: ['sid'] }))).toEqual([]);
  });

  it('is not said where no answer was read', () => {
    expect(asked(unauthenticatedIn200, new Story().signIn().work(2).giveUp()).result).toBe('no-match');
  });
});
