import { describe, expect, it } from 'vitest';
import { busyFor, found, refuse, signInWith, signOut } from '../../tests/support/pattern-stories.ts';
import { DAY, HOUR, MINUTE, Story } from '../../tests/support/story.ts';
import { timeOfDay } from './time-of-day.ts';

const MIDNIGHT = Date.UTC(2026, 0, 15);

/** On each day a busy session, refused at that time of day. */
const days = (...clockMs: number[]) => {
  const story = new Story({ startsAt: MIDNIGHT });
  for (const [day, ms] of clockMs.entries()) {
    const ageMs = (20 + 15 * (day % 3)) * MINUTE;
    story.now = MIDNIGHT + day * DAY + ms - ageMs;
    const names = { access: `access${day}`, refresh: `refresh${day}` };
    signInWith(story, day, 2 * HOUR);
    for (let at = 2 * MINUTE; at < ageMs; at += 2 * MINUTE)
      story
        .wait(2 * MINUTE)
        .activity()
        .request('GET', '/v1/notes/', 200, { with: [names.access] });
    refuse(story, names);
  }
  return story;
};

describe('timeOfDay', () => {
  it('is found in logouts at one time of different days, also around midnight', () => {
    expect(found(timeOfDay, days(3 * HOUR))).toBeNull();
    expect(found(timeOfDay, days(3 * HOUR, 3 * HOUR + 2 * MINUTE))?.title.id).toBe('pattern.hint');
    const pattern = found(timeOfDay, days(3 * HOUR, 3 * HOUR + 2 * MINUTE, 3 * HOUR + MINUTE));
    expect(pattern).toMatchObject({ title: { id: 'pattern.time-of-day' }, measured: { count: 3 } });
    const around = found(timeOfDay, days(DAY - 2 * MINUTE, DAY + 2 * MINUTE, DAY));
    expect(around?.measured.count).toBe(3);
  });

  it('is none of several logouts on one day, or at different times', () => {
    expect(found(timeOfDay, days(3 * HOUR, 7 * HOUR, 11 * HOUR))).toBeNull();
    const story = new Story({ startsAt: MIDNIGHT });
    for (let i = 0; i < 3; i++) refuse(busyFor(story, 2 * MINUTE));
    expect(found(timeOfDay, story)).toBeNull();
  });

  it('is none of people who sign out when they go home', () => {
    const story = new Story({ startsAt: MIDNIGHT });
    for (let day = 0; day < 3; day++) {
      story.now = MIDNIGHT + day * DAY + 17 * HOUR;
      signOut(busyFor(story, 30 * MINUTE));
    }
    expect(found(timeOfDay, story)).toBeNull();
  });

  it('ends with sessions in use before and after that time', () => {
    const story = days(3 * HOUR, 3 * HOUR);
    story.now = MIDNIGHT + 2 * DAY + 2 * HOUR;
    busyFor(story, 3 * HOUR);
    expect(found(timeOfDay, story)).toBeNull();
  });
});
