import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { retentionCut } from './retention-cut.ts';

const DAY_MS = 86_400_000;
const NOW = 1_760_000_000_000;
const daysAgo = (days: number) => NOW - days * DAY_MS;
const at = (...days: number[]) =>
  days.map((day, i) => ({ id: `e${i}`, at: daysAgo(day), kind: 'page.form' }) as LogEvent);
const session = (from: number, to: number | null) => ({
  startedAt: daysAgo(from),
  endedAt: to === null ? null : daysAgo(to),
});
const rules = { maxAgeMs: 60 * DAY_MS, maxEvents: 1_000 };

describe('a log', () => {
  it('that is neither old nor long is left alone', () => {
    expect(retentionCut(at(50, 40, 1), [session(50, 40), session(1, null)], rules, NOW)).toBeNull();
  });

  it('loses the sessions all of which is too old, oldest first', () => {
    const sessions = [session(100, 90), session(80, 70), session(62, 58), session(1, null)];
    expect(retentionCut(at(100, 90, 80, 70, 62, 58, 1), sessions, rules, NOW)).toBe(daysAgo(62));
  });

  it('that is too long loses as many sessions as it has to, and no more', () => {
    const sessions = [session(9, 8), session(7, 6), session(5, 4), session(3, null)];
    const events = at(9, 8, 7, 6, 5, 4, 3, 2);
    expect(retentionCut(events, sessions, { ...rules, maxEvents: 5 }, NOW)).toBe(daysAgo(5));
  });

  it('never loses the session that goes on, however long or old', () => {
    const events = at(200, 150, 100, 1);
    expect(retentionCut(events, [session(200, null)], { ...rules, maxEvents: 1 }, NOW)).toBeNull();
  });

  it('loses its last session too once it has ended and is too old', () => {
    expect(retentionCut(at(100, 90), [session(100, 90)], rules, NOW)).toBe(daysAgo(90) + 1);
  });

  it('does not go by times from the future: a clock that was ahead says nothing of age', () => {
    const sessions = [session(100, 90), session(1, null)];
    expect(retentionCut(at(100, 90, -365, 1), sessions, rules, NOW)).toBe(daysAgo(1));
  });
});
