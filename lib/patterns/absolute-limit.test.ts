import { describe, expect, it } from 'vitest';
import { busyFor, found, refuse, signOut } from '../../tests/support/pattern-stories.ts';
import { HOUR, MINUTE, Story } from '../../tests/support/story.ts';
import { absoluteLimit } from './absolute-limit.ts';

/** Sessions in use all the time, each refused right after so long. */
const ended = (...agesMs: number[]) => {
  const story = new Story();
  for (const ageMs of agesMs) refuse(busyFor(story, ageMs));
  return story;
};

describe('absoluteLimit', () => {
  it('says nothing of one logout', () => {
    expect(found(absoluteLimit, ended(2 * HOUR))).toBeNull();
  });

  it('is a hint after two of one age and a pattern after three, with both bounds from the data', () => {
    expect(found(absoluteLimit, ended(2 * HOUR, 2 * HOUR))?.title.id).toBe('pattern.hint');
    const three = found(absoluteLimit, ended(2 * HOUR, 2 * HOUR, 2 * HOUR + MINUTE));
    expect(three).toMatchObject({
      title: { id: 'pattern.absolute-limit' },
      measured: { count: 3, against: 0 },
    });
    const { lowMs = 0, highMs = 0, estimateMs = 0 } = (three?.measured ?? {}) as Record<string, number>;
    expect(lowMs).toBeGreaterThan(1.9 * HOUR);
    expect(highMs).toBeLessThan(2.1 * HOUR);
    expect(estimateMs).toBeGreaterThanOrEqual(lowMs);
    expect(estimateMs).toBeLessThanOrEqual(highMs);
  });

  it('is none where the ages differ', () => {
    expect(found(absoluteLimit, ended(HOUR, 2 * HOUR, 5 * HOUR))).toBeNull();
  });

  it('is none where a pause before the end explains as much: the same rhythm, an idle limit', () => {
    const story = new Story();
    for (let i = 0; i < 3; i++) refuse(busyFor(story, 10 * MINUTE).wait(30 * MINUTE));
    expect(found(absoluteLimit, story)).toBeNull();
  });

  it('ends with sessions that grew older', () => {
    const story = ended(2 * HOUR, 2 * HOUR);
    signOut(busyFor(story, 6 * HOUR));
    expect(found(absoluteLimit, story)).toBeNull();
  });

  it('falls back to a hint where one of three is contradicted', () => {
    const story = ended(2 * HOUR, 2 * HOUR, 2 * HOUR);
    const before = found(absoluteLimit, story);
    busyFor(story, 6 * HOUR);
    const after = found(absoluteLimit, story);
    expect(after).toMatchObject({ title: { id: 'pattern.hint' }, measured: { against: 1 } });
    expect(after?.confidence).toBeLessThan(before?.confidence ?? 0);
  });

  it('is none of people who sign out at the same age', () => {
    const story = new Story();
    for (let i = 0; i < 3; i++) signOut(busyFor(story, HOUR));
    expect(found(absoluteLimit, story)).toBeNull();
  });
});
