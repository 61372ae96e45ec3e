import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { sessionProbeFailed } from './session-probe-failed.ts';

const stack = [frameOf('setUser', '/assets/user.js', 8)];
const atWork = () =>
  new Story()
    .signIn()
    .work(3)
    .request('GET', '/v1/me/', 200, { with: ['access'], contentType: 'application/json' })
    .wait(5 * SECOND);
const dropped = (story: Story) =>
  story.wait(30).remove('access', { stack }).remove('refresh', { stack }).wait(60).page('/signin');

describe('SESSION_PROBE_FAILED', () => {
  it('is a question who is signed in that a server error answers', () => {
    const story = dropped(atWork().request('GET', '/v1/me/', 503, { with: ['access'] }));
    expect(codesOf(story)).toEqual(['SESSION_PROBE_FAILED']);
    expect(JSON.stringify(verdictOf(story).evidence)).toContain('session-was-good');
  });

  it('is one without an answer, and one answered with a page of HTML', () => {
    const silent = atWork().request('GET', '/v1/me/', null, { error: 'net::ERR_TIMED_OUT' });
    expect(codesOf(dropped(silent))).toEqual(['SESSION_PROBE_FAILED']);
    const html = atWork().request('GET', '/v1/me/', 200, { with: ['access'], contentType: 'text/html' });
    expect(codesOf(dropped(html))).toEqual(['SESSION_PROBE_FAILED']);
  });

  it('is the sign-in page of a cookie’s session, and surer where the next question is answered', () => {
    const story = new Story()
      .cookieSignIn('sessionid', 'sid')
      .request('GET', '/api/auth/session', 200, { with: ['sid'] })
      .browse(2, SECOND)
      .wait(3 * SECOND)
      .request('GET', '/api/auth/session', 502, { with: ['sid'] })
      .wait(40)
      .page('/login')
      .wait(30)
      .signInForm(true)
      .wait(SECOND)
      .request('GET', '/api/auth/session', 200, { with: ['sid'] });
    expect(codesOf(story)).toEqual(['SESSION_PROBE_FAILED']);
    expect(JSON.stringify(verdictOf(story).evidence)).toContain('probe-good-again');
  });

  it('is none where the question was refused or answered', () => {
    const refused = dropped(atWork().request('GET', '/v1/me/', 401, { with: ['access'] }));
    expect(asked(sessionProbeFailed, refused).result).toBe('no-match');
    const answered = dropped(atWork().request('GET', '/v1/me/', 200, { with: ['access'] }));
    expect(asked(sessionProbeFailed, answered).result).toBe('no-match');
  });

  it('is none where another request failed, or the question of another service', () => {
    const other = dropped(atWork().request('GET', '/v1/notes/', 503, { with: ['access'] }));
    expect(asked(sessionProbeFailed, other).result).toBe('no-match');
    const foreign = dropped(atWork().request('GET', 'https://chat.test/me', 503));
    expect(asked(sessionProbeFailed, foreign).result).toBe('no-match');
  });

  it('ends nothing where the page goes on', () => {
    expect(
      codesOf(
        atWork()
          .request('GET', '/v1/me/', 503, { with: ['access'] })
          .work(3),
      ),
    ).toEqual([]);
  });

  it('is none where no question was seen', () => {
    expect(asked(sessionProbeFailed, dropped(atWork())).result).toBe('no-match');
  });
});
