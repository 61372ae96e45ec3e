import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../events/event.ts';
import { idleAt, longestPauseMs } from './activity.ts';

const span = (from: number, to = from): EventOf<'activity.span'> => ({
  kind: 'activity.span',
  id: `a${from}`,
  by: 'browser',
  at: to,
  from,
  to,
  counts: { click: 1 },
});

describe('idleAt', () => {
  it('is not known where no input was seen', () => {
    expect(idleAt([], 1_000, null)).toEqual({ idleMs: null, lastActivityEventId: null });
    expect(idleAt([span(2_000)], 1_000, null).idleMs).toBeNull();
  });

  it('counts from the last input where nothing was refused', () => {
    expect(idleAt([span(0), span(500, 700)], 10_000, null)).toEqual({
      idleMs: 9_300,
      lastActivityEventId: 'a500',
    });
  });

  it('is zero in the midst of input', () => {
    expect(idleAt([span(0, 5_000)], 3_000, null).idleMs).toBe(0);
  });

  it('leaves out the input that sent the refused request', () => {
    const idle = idleAt([span(0), span(60_000)], 60_050, { sentAt: 60_010, lastAcceptedAt: 100 });
    expect(idle).toEqual({ idleMs: 60_050, lastActivityEventId: 'a0' });
  });

  it('leaves out the whole run of moves that led up to the click', () => {
    const spans = [span(0), span(58_000, 58_500), span(59_500), span(60_000)];
    expect(idleAt(spans, 60_050, { sentAt: 60_010, lastAcceptedAt: 100 }).lastActivityEventId).toBe('a0');
  });

  it('counts input that came long before the refused request as presence', () => {
    const spans = [span(0), span(30_000)];
    expect(idleAt(spans, 60_050, { sentAt: 60_010, lastAcceptedAt: 100 }).idleMs).toBe(30_050);
  });

  it('counts a run that is longer than the pause before it as presence', () => {
    const spans = [span(0), span(4_000, 60_000)];
    expect(idleAt(spans, 60_050, { sentAt: 60_010, lastAcceptedAt: 100 }).idleMs).toBe(50);
  });

  it('counts input before the last accepted request as presence', () => {
    const spans = [span(0), span(9_000)];
    expect(idleAt(spans, 10_050, { sentAt: 10_000, lastAcceptedAt: 9_500 }).idleMs).toBe(1_050);
  });

  it('counts from the last input of any window, where one began later and ended earlier', () => {
    const spans = [span(0, 60_000), span(5_000)];
    expect(idleAt(spans, 63_000, null)).toEqual({ idleMs: 3_000, lastActivityEventId: 'a0' });
  });

  it('takes a waking click for one though another window’s input overlaps what went before', () => {
    const spans = [span(0, 20_000), span(5_000), span(60_000)];
    const idle = idleAt(spans, 60_050, { sentAt: 60_010, lastAcceptedAt: 100 });
    expect(idle).toEqual({ idleMs: 40_050, lastActivityEventId: 'a0' });
  });

  it('takes a long run of input for presence though another window’s lies within it', () => {
    const spans = [span(0, 59_000), span(5_000), span(58_500, 60_000)];
    expect(idleAt(spans, 60_050, { sentAt: 60_010, lastAcceptedAt: 100 }).idleMs).toBe(50);
  });

  it('is never negative and never longer than the log', () => {
    const spans = fc.array(fc.tuple(fc.nat(100_000), fc.nat(5_000)), { maxLength: 20 });
    fc.assert(
      fc.property(spans, fc.nat(120_000), fc.nat(120_000), (drafts, at, accepted) => {
        const ordered = drafts.map(([from, long]) => span(from, from + long)).sort((a, b) => a.from - b.from);
        const { idleMs } = idleAt(ordered, at, {
          sentAt: Math.max(0, at - 40),
          lastAcceptedAt: Math.min(accepted, at),
        });
        expect(idleMs === null || (idleMs >= 0 && idleMs <= at)).toBe(true);
      }),
    );
  });
});

describe('longestPauseMs', () => {
  it('is not known from one run of input', () => {
    expect(longestPauseMs([], 0, 10)).toBeNull();
    expect(longestPauseMs([span(1, 5)], 0, 10)).toBeNull();
  });

  it('finds the longest pause between, and leaves the last one out', () => {
    expect(longestPauseMs([span(0, 10), span(50), span(60)], 0, 10_000)).toBe(40);
  });

  it('finds none in spans that overlap, and the right one beside them', () => {
    expect(longestPauseMs([span(0, 100), span(50)], 0, 10_000)).toBeNull();
    expect(longestPauseMs([span(0, 100), span(50), span(130)], 0, 10_000)).toBe(30);
  });

  it('ignores what lies before and after', () => {
    expect(longestPauseMs([span(0), span(5_000), span(5_010), span(99_000)], 4_000, 20_000)).toBe(10);
  });
});
