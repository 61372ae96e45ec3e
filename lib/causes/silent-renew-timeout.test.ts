import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { silentRenewTimeout } from './silent-renew-timeout.ts';

const stack = [frameOf('onRenewError', '/assets/oidc.js', 77)];
const AUTHORIZE = 'https://idp.example/authorize?client_id&prompt=none';
const renewal = (status: number | null, extra = {}, waitMs = 10 * SECOND) =>
  new Story()
    .signIn()
    .work(3)
    .wait(10 * MINUTE)
    .request('GET', AUTHORIZE, status, { type: 'sub_frame', ...extra })
    .wait(waitMs)
    .remove('access', { stack })
    .remove('refresh', { stack })
    .wait(60)
    .page('/signin');

describe('SILENT_RENEW_TIMEOUT', () => {
  it('is a hidden frame that is refused as a frame', () => {
    expect(codesOf(renewal(null, { error: 'net::ERR_BLOCKED_BY_RESPONSE' }, 50))).toEqual([
      'SILENT_RENEW_TIMEOUT',
    ]);
  });

  it('is one that shows a page, or that the app gave up', () => {
    expect(codesOf(renewal(200))).toEqual(['SILENT_RENEW_TIMEOUT']);
    expect(codesOf(renewal(null, { error: 'net::ERR_ABORTED', takesMs: 10 * SECOND }, 20))).toEqual([
      'SILENT_RENEW_TIMEOUT',
    ]);
  });

  it('is so where a refused request had asked for it: what the frame did not bring is the cause', () => {
    const story = new Story()
      .signIn({ accessMs: 4 * SECOND })
      .work(2)
      .wait(6 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('GET', AUTHORIZE, null, { type: 'sub_frame', error: 'net::ERR_ABORTED', takesMs: 5 * SECOND })
      .giveUp();
    expect(codesOf(story)).toEqual(['SILENT_RENEW_TIMEOUT']);
  });

  it('is none where the frame came back, with a code or with an error', () => {
    const code = renewal(302, { redirectTo: 'https://app.example/silent?code&state' });
    expect(asked(silentRenewTimeout, code).result).toBe('no-match');
    const error = new Story().signIn().work(2).silentRenewal({ error: 'login_required' }).giveUp();
    expect(asked(silentRenewTimeout, error).result).toBe('no-match');
  });

  it('is none long after the frame', () => {
    expect(asked(silentRenewTimeout, renewal(200, {}, HOUR)).result).toBe('no-match');
  });

  it('is none of an ordinary frame', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .request('GET', 'https://video.test/embed', null, { type: 'sub_frame', error: 'net::ERR_FAILED' })
      .giveUp();
    expect(asked(silentRenewTimeout, story).result).toBe('no-match');
  });
});
