import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { backendErrorAs401 } from './backend-error-as-401.ts';

const stack = [frameOf('onUnauthorized', '/assets/http.js', 17)];
const used = { with: ['access'] };
const gone = (story: Story) =>
  story.wait(20).remove('access', { stack }).remove('refresh', { stack }).wait(60).page('/signin');
/** One 401 among answers that took the same token. */
const lone = (address = '/v1/notes/', before = (story: Story) => story) =>
  before(new Story().signIn().work(3).wait(SECOND))
    .request('GET', address, 401, used)
    .request('GET', '/v1/tags/', 200, used);
const inTrouble = (story: Story) => story.request('GET', '/v1/tags/', 503, used).wait(200);

describe('BACKEND_ERROR_AS_401', () => {
  it('is a lone 401 of a server in trouble that took the same token meanwhile', () => {
    const story = gone(lone('/v1/notes/', inTrouble));
    expect(codesOf(story)).toEqual(['BACKEND_ERROR_AS_401']);
    expect(verdictOf(story).culprit?.function).toBe('onUnauthorized');
  });

  it('is so less surely without a sign of trouble', () => {
    const verdict = verdictOf(gone(lone()));
    expect(verdict.code).toBe('BACKEND_ERROR_AS_401');
    expect(verdict.confidence).toBeLessThan(0.75);
  });

  it('is none for an address that never took the session', () => {
    expect(asked(backendErrorAs401, gone(lone('/v1/admin/'))).result).toBe('no-match');
  });

  it('stays open, weakly, where the page gave up at the first 401 and asked nothing more', () => {
    const story = new Story().signIn().work(3).wait(SECOND).request('GET', '/v1/notes/', 401, used);
    const verdict = verdictOf(gone(story));
    expect(verdict.code).toBe('SESSION_REVOKED');
    expect(verdict.alternatives.map((rival) => rival.code)).toContain('BACKEND_ERROR_AS_401');
  });

  it('is none where the refresh was refused too, or after a pause', () => {
    const story = new Story().signIn().work(3).wait(SECOND).request('GET', '/v1/notes/', 401, used);
    const refreshed = story.request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] });
    expect(asked(backendErrorAs401, gone(refreshed)).result).toBe('no-match');
    const away = new Story()
      .signIn()
      .work(3)
      .wait(60 * SECOND)
      .request('GET', '/v1/notes/', 401, used);
    expect(asked(backendErrorAs401, gone(away)).result).toBe('no-match');
  });

  it('takes the page to sign in on for no acceptance, though the cookie goes with it', () => {
    const story = new Story()
      .cookieSignIn()
      .request('GET', '/api/items', 200, { with: ['sid'] })
      .wait(300)
      .request('GET', '/api/items', 401, { with: ['sid'] })
      .wait(40)
      .request('GET', '/login', 200, { type: 'main_frame', with: ['sid'] })
      .page('/login')
      .signInForm(true);
    expect(verdictOf(story).code).toBe('SESSION_REVOKED');
  });

  it('ends nothing where the page goes on', () => {
    expect(codesOf(lone('/v1/notes/', inTrouble).work(3))).toEqual([]);
  });

  it('is not said where it was not seen what the request carried', () => {
    const story = new Story().signIn().work(3).wait(SECOND).request('GET', '/v1/notes/', 401);
    expect(asked(backendErrorAs401, gone(story)).result).toBe('no-match');
  });
});
