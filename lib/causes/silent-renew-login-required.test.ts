import { describe, expect, it } from 'vitest';
import { asked, judge, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { silentRenewLoginRequired } from './silent-renew-login-required.ts';

/** An app without a refresh token: its access token runs out, and a hidden frame asks for a new one. */
const renewing = (answer: Parameters<Story['silentRenewal']>[0]) =>
  new Story()
    .token('access', 'access', 5 * MINUTE)
    .page('/dashboard')
    .request('GET', '/v1/notes/', 200, { with: ['access'] })
    .activity()
    .wait(6 * MINUTE)
    .activity()
    .request('GET', '/v1/notes/', 401, { with: ['access'] })
    .wait(20)
    .silentRenewal(answer)
    .wait(60);
const dropped = (story: Story) => story.remove('access', { how: 'removeItem' }).wait(50).page('/signin');

describe('SILENT_RENEW_LOGIN_REQUIRED', () => {
  it('is a hidden frame that comes back with login_required', () => {
    const verdict = verdictOf(dropped(renewing({ error: 'login_required' })));
    expect(verdict).toMatchObject({ code: 'SILENT_RENEW_LOGIN_REQUIRED', type: 'REFRESH_FAILED' });
    expect(verdict.alternatives).toEqual([]);
  });

  it('tells whether the provider got its cookie', () => {
    const evidence = (cookie?: string) =>
      verdictOf(dropped(renewing({ error: 'login_required', ...(cookie ? { cookie } : {}) }))).evidence.map(
        (step) => step.says.id,
      );
    expect(evidence('idp_session')).toContain('evidence.silent-renew-cookie-sent');
    expect(evidence()).toContain('evidence.silent-renew-cookie-missing');
  });

  it('is known from the page that the frame came back to, where the provider’s answer was not seen', () => {
    const story = renewing({}).add({
      kind: 'page.navigated',
      by: 'browser',
      at: 0,
      tabId: 1,
      frameId: 4,
      origin: 'https://app.example',
      url: 'https://app.example/silent-callback?error=login_required',
      navigation: 'load',
      fields: { error: 'login_required' },
    });
    const unseen = new Story();
    for (const event of story.events)
      if (event.kind !== 'request.finished' || event.type !== 'sub_frame')
        unseen.add({ ...event, at: event.at || story.now });
    unseen.now = story.now;
    expect(verdictOf(dropped(unseenWithToken(unseen))).code).toBe('SILENT_RENEW_LOGIN_REQUIRED');
  });

  it('is none where the renewal worked and the session goes on', () => {
    const story = renewing({})
      .token('access2', 'access', 5 * MINUTE, { rotates: 'access' })
      .request('GET', '/v1/notes/', 200, { with: ['access2'] });
    expect(judge(story.wait(SECOND)).logouts).toEqual([]);
  });

  it('is none for another error, nor without a renewal', () => {
    const other = dropped(renewing({ error: 'interaction_required' }));
    expect(asked(silentRenewLoginRequired, other).result).toBe('no-match');
    expect(verdictOf(other).code).toBe('INTERACTION_REQUIRED');
    const none = dropped(
      new Story()
        .signIn()
        .work(2)
        .request('GET', '/v1/me/', 401, { with: ['access'] }),
    );
    expect(asked(silentRenewLoginRequired, none.remove('refresh')).result).toBe('no-match');
  });
});

/** The copy knows the token's name, so that it can be removed. */
function unseenWithToken(story: Story): Story {
  const { now } = story;
  const events = [...story.events];
  story.token('access', 'access', 5 * MINUTE);
  story.events.splice(0, story.events.length, ...events);
  story.now = now;
  return story;
}
