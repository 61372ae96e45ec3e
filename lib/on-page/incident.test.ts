import { describe, expect, it } from 'vitest';
import { type IncidentMark, isSameIncident, widened } from './incident.ts';

const first: IncidentMark = { store: null, sessionStartedAt: 1_000, at: 5_000, endedAt: 5_100 };

describe('a logout that is judged again', () => {
  it('stays the same where its session began earlier, and where it ended later than was thought', () => {
    expect(isSameIncident(first, { ...first, sessionStartedAt: 900 })).toBe(true);
    expect(isSameIncident(first, { ...first, at: 6_000, endedAt: 6_100 })).toBe(true);
  });

  it('stays the same where one comes after the other', () => {
    const second = { ...first, sessionStartedAt: 900 };
    const third = { ...second, at: 6_000, endedAt: 6_100 };
    expect(isSameIncident(first, third), 'against the first mark it is another one').toBe(false);
    expect(isSameIncident(widened(first, second), third)).toBe(true);
    expect(isSameIncident(widened(widened(first, second), third), first)).toBe(true);
  });

  it('is another one after another sign-in, and in another jar', () => {
    const wide = widened(first, { ...first, endedAt: 5_400 });
    expect(isSameIncident(wide, { store: null, sessionStartedAt: 5_500, at: 6_000, endedAt: 6_100 })).toBe(
      false,
    );
    expect(isSameIncident(wide, { ...first, store: '1' })).toBe(false);
  });
});
