import { describe, expect, it } from 'vitest';
import { asked, strengthOf } from '../../tests/support/judge.ts';
import { frameOf, MINUTE, Story } from '../../tests/support/story.ts';
import { manualLogout } from './manual-logout.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];

describe('MANUAL_LOGOUT', () => {
  it('is a sign-out control that was used with nothing refused before', () => {
    const story = new Story().signIn().work(2).activity().intent('sign-out', 'Log off');
    expect(asked(manualLogout, story.giveUp())).toMatchObject({
      result: 'match',
      source: 'manual_user_action',
      culprit: { kind: 'user', says: { params: { label: 'Log off' } } },
    });
  });

  it('is surer with the sign-out request beside it', () => {
    const story = new Story().signIn().work(2).intent('sign-out');
    const alone = asked(manualLogout, new Story().signIn().work(2).intent('sign-out').giveUp());
    const both = asked(
      manualLogout,
      story.request('POST', '/v1/auth/logout/', 200, { with: ['access'] }).giveUp(),
    );
    expect(strengthOf(both)).toBeGreaterThan(strengthOf(alone));
  });

  it('is, less surely, a sign-out request out of a click on a control without words', () => {
    const input = { type: 'click', trusted: true };
    const story = new Story()
      .signIn()
      .work(2)
      .request('POST', '/v1/auth/logout/', 200, { with: ['access'] });
    const evaluation = asked(
      manualLogout,
      story.remove('access', { stack, input }).remove('refresh', { stack, input }),
    );
    expect(strengthOf(evaluation)).toBeLessThan(0.9);
  });

  it('is no click that merely sent the first refused request', () => {
    const story = new Story().signIn().work(2).wait(MINUTE).activity();
    expect(
      asked(manualLogout, story.request('GET', '/v1/me/', 401, { with: ['access'] }).giveUp()),
    ).toMatchObject({
      result: 'no-match',
      because: { id: 'ruled-out.refused-before-input' },
    });
  });

  it('is no input that the page made up', () => {
    const input = { type: 'click', trusted: false };
    const story = new Story()
      .signIn()
      .work(2)
      .request('POST', '/v1/auth/logout/', 200, { with: ['access'] });
    expect(
      asked(manualLogout, story.remove('access', { stack, input }).remove('refresh', { stack, input }))
        .result,
    ).toBe('no-match');
  });
});
