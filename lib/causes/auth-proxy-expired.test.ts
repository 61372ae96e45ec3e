import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { authProxyExpired } from './auth-proxy-expired.ts';

const PROVIDER = 'https://idp.test/oauth2/v1/authorize?client_id&state';
const sent = (redirectTo: string, extra = {}, follow = true) => {
  const story = new Story()
    .cookieSignIn('_oauth2_proxy', 'sid')
    .browse(3, SECOND)
    .request('GET', '/api/notes', 200, { with: ['sid'] })
    .wait(10 * MINUTE)
    .activity()
    .request('GET', '/api/notes', 302, { with: ['sid'], redirectTo, requestId: 'x1', ...extra });
  if (follow)
    story.request('GET', PROVIDER, null, { requestId: 'x1', error: 'net::ERR_FAILED', takesMs: 20 });
  return story.wait(100).page('/login').signInForm(true);
};

describe('AUTH_PROXY_EXPIRED', () => {
  it('is a script’s request that is sent to an identity provider and kept from the page', () => {
    expect(codesOf(sent(PROVIDER))).toEqual(['AUTH_PROXY_EXPIRED']);
    expect(verdictOf(sent(PROVIDER)).confidence).toBeGreaterThan(0.9);
  });

  it('is so by a proxy’s own address, too', () => {
    expect(codesOf(sent('/oauth2/start?rd', {}, false))).toEqual(['AUTH_PROXY_EXPIRED']);
  });

  it('is open where what followed was not seen', () => {
    const verdict = verdictOf(sent(PROVIDER, {}, false));
    expect(verdict.code).toBe('AUTH_PROXY_EXPIRED');
    expect(verdict.confidence).toBeLessThan(0.7);
  });

  it('is none where a document is sent there: any app does so', () => {
    expect(asked(authProxyExpired, sent(PROVIDER, { type: 'main_frame' }, false)).result).toBe('no-match');
  });

  it('is none where the app sends to its own sign-in page', () => {
    expect(asked(authProxyExpired, sent('/login?next', {}, false)).result).toBe('no-match');
  });
});
