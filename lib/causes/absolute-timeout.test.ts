import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, Story } from '../../tests/support/story.ts';
import { absoluteTimeout } from './absolute-timeout.ts';

describe('ABSOLUTE_TIMEOUT', () => {
  /** Sessions at steady work, each refused at an age. */
  const agedTo = (...agesMs: number[]) => {
    const story = new Story();
    for (const ageMs of agesMs) {
      story.signIn({ accessMs: 24 * HOUR });
      const endsAt = story.now + ageMs;
      while (story.now < endsAt - MINUTE) story.work(1, MINUTE);
      story
        .wait(endsAt - story.now)
        .activity()
        .request('GET', '/v1/me/', 401, { with: ['access'] });
      story.giveUp().wait(MINUTE);
    }
    return story;
  };

  it('is a second logout at the same age', () => {
    expect(asked(absoluteTimeout, agedTo(HOUR, HOUR + MINUTE)).result).toBe('match');
  });

  it('is none at another age', () => {
    expect(asked(absoluteTimeout, agedTo(HOUR, 2 * HOUR)).result).toBe('inconclusive');
  });

  it('cannot be told by one logout', () => {
    expect(asked(absoluteTimeout, agedTo(HOUR))).toMatchObject({ missing: { id: 'missing.second-logout' } });
  });

  it('cannot be told without the sign-in', () => {
    const story = new Story().token('access', 'access', HOUR, { present: true }).work(2);
    story.request('GET', '/v1/me/', 401, { with: ['access'] }).remove('access');
    expect(asked(absoluteTimeout, story)).toMatchObject({ missing: { id: 'missing.sign-in' } });
  });
});
