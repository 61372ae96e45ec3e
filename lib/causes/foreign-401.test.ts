import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { foreign401 } from './foreign-401.ts';

const stack = [frameOf('onUnauthorized', '/assets/http.js', 17)];
const WEATHER = 'https://api.weather.test/v1/today';
const atWork = () => new Story().signIn().work(3);
const signedOut = (story: Story) =>
  story.wait(20).remove('access', { stack }).remove('refresh', { stack }).wait(60).page('/signin');

describe('FOREIGN_401', () => {
  it('is a 401 of another service that makes the page drop its tokens', () => {
    const story = signedOut(atWork().wait(SECOND).request('GET', WEATHER, 401));
    expect(codesOf(story)).toEqual(['FOREIGN_401']);
    expect(verdictOf(story).culprit?.function).toBe('onUnauthorized');
  });

  it('is so, less surely, where the session’s own token had been sent there', () => {
    const verdict = verdictOf(
      signedOut(
        atWork()
          .wait(SECOND)
          .request('GET', WEATHER, 401, { with: ['access'] }),
      ),
    );
    expect(verdict.code).toBe('FOREIGN_401');
    expect(verdict.confidence).toBeLessThan(0.7);
    expect(verdict.alternatives.map((rival) => rival.code)).toContain('SESSION_REVOKED');
  });

  it('is none where that service refuses all the time, as analytics do', () => {
    const story = atWork();
    for (let i = 0; i < 4; i++) story.wait(5 * SECOND).request('GET', WEATHER, 401);
    expect(asked(foreign401, signedOut(story)).result).toBe('no-match');
  });

  it('is none long before the loss', () => {
    const story = atWork()
      .request('GET', WEATHER, 401)
      .wait(20 * SECOND);
    expect(asked(foreign401, signedOut(story)).result).toBe('no-match');
  });

  it('is none for the session’s own server or its identity provider', () => {
    const own = atWork().request('GET', '/v1/other/', 401, { with: ['access'] });
    expect(asked(foreign401, signedOut(own)).result).toBe('no-match');
    const provider = atWork().request('GET', 'https://idp.test/userinfo', 401, { with: ['access'] });
    expect(asked(foreign401, signedOut(provider)).result).toBe('no-match');
  });

  it('ends nothing where the page does not care', () => {
    expect(codesOf(atWork().request('GET', WEATHER, 401).work(3))).toEqual([]);
  });

  it('cannot be judged where no accepted request was seen', () => {
    const story = new Story()
      .page('/')
      .token('access', 'access', HOUR, { present: true })
      .token('refresh', 'refresh', HOUR, { present: true })
      .wait(MINUTE)
      .request('GET', WEATHER, 401);
    expect(asked(foreign401, signedOut(story)).result).toBe('inconclusive');
  });
});
