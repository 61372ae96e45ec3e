import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { refreshTimerLate } from './refresh-timer-late.ts';

const atWork = () => new Story().signIn({ accessMs: 20 * MINUTE }).work(3);
const renewed = (story: Story) =>
  story
    .wait(15 * MINUTE)
    .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
    .token('access', 'access', 20 * MINUTE);
const refused = (story: Story) =>
  story
    .wait(2 * SECOND)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .giveUp();
const hidden = (story: Story, forMs: number, tab = 1) =>
  story.visibility('hidden', tab).wait(forMs).visibility('visible', tab);

describe('REFRESH_TIMER_LATE', () => {
  it('is a token that ran out while the computer slept', () => {
    const story = refused(atWork().sleep(2 * HOUR));
    expect(codesOf(story)).toEqual(['REFRESH_TIMER_LATE']);
    expect(verdictOf(story).culprit?.kind).toBe('browser');
  });

  it('is one that ran out in a hidden tab, surely where the page had renewed in time before', () => {
    expect(codesOf(refused(hidden(renewed(atWork()), HOUR)))).toEqual(['REFRESH_TIMER_LATE']);
    expect(codesOf(refused(hidden(atWork(), HOUR)))).toEqual(['ACCESS_TOKEN_EXPIRED']);
  });

  it('is so where the server says that the token expired: that is no other cause', () => {
    const told = (story: Story) =>
      story
        .wait(2 * SECOND)
        .activity()
        .request('GET', '/v1/me/', 401, { with: ['access'], body: { detail: 'Token is expired' } })
        .giveUp();
    expect(codesOf(told(hidden(renewed(atWork()), HOUR)))).toEqual(['REFRESH_TIMER_LATE']);
    expect(codesOf(told(atWork().sleep(2 * HOUR)))).toEqual(['REFRESH_TIMER_LATE']);
    expect(codesOf(told(hidden(atWork(), HOUR)))).toEqual(['ACCESS_TOKEN_EXPIRED']);
  });

  it('is none where the token ran out before or after the sleep', () => {
    expect(
      codesOf(
        refused(
          atWork()
            .wait(HOUR)
            .sleep(5 * MINUTE),
        ),
      ),
    ).toEqual(['ACCESS_TOKEN_EXPIRED']);
    expect(asked(refreshTimerLate, refused(atWork().sleep(5 * MINUTE))).result).toBe('no-match');
  });

  it('is none where a refresh was tried on waking up', () => {
    const story = atWork()
      .sleep(2 * HOUR)
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] });
    expect(asked(refreshTimerLate, refused(story))).toMatchObject({
      because: { id: 'ruled-out.refresh-tried' },
    });
  });

  it('is none where another tab was hidden', () => {
    expect(asked(refreshTimerLate, refused(hidden(renewed(atWork()), HOUR, 7))).result).toBe('no-match');
  });

  it('ends nothing where the page renews when it wakes up', () => {
    const story = atWork()
      .sleep(2 * HOUR)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .token('access2', 'access', HOUR, { rotates: 'access' })
      .request('GET', '/v1/me/', 200, { with: ['access2'] });
    expect(codesOf(story)).toEqual([]);
  });

  it('cannot be judged where the token’s date is not known', () => {
    const story = new Story()
      .signIn()
      .token('access', 'access', null)
      .token('opaque', 'access', null, { rotates: 'access' })
      .request('GET', '/v1/me/', 200, { with: ['opaque'] })
      .sleep(2 * HOUR)
      .request('GET', '/v1/me/', 401, { with: ['opaque'] })
      .remove('opaque')
      .remove('refresh')
      .page('/signin');
    expect(asked(refreshTimerLate, story).result).toBe('inconclusive');
  });
});
