import { describe, expect, it } from 'vitest';
import { englishResolver } from '../messages/resolve.ts';
import { answerText, outcomeOf, type ReportAnswer } from './answer.ts';
import { readRetryAfter, retryDelayMs } from './retry.ts';

const NOW = Date.UTC(2026, 0, 15, 9);
const answered = (status: number): ReportAnswer => ({ kind: 'answered', status, retryAfter: null, body: '' });

describe('the next attempt', () => {
  it('waits twice as long after each failure, up to an hour', () => {
    const delays = [1, 2, 3, 4, 12, 500].map((failures) => retryDelayMs(failures, 'later', null, 1));
    expect(delays).toEqual([2_000, 4_000, 8_000, 16_000, 3_600_000, 3_600_000]);
  });

  it('is spread, so that many do not come at once', () => {
    expect(retryDelayMs(1, 'later', null, 0)).toBe(1_500);
  });

  it('comes no sooner than the server asked for, and within a day', () => {
    expect(retryDelayMs(1, 'later', 90_000, 0)).toBe(90_000);
    expect(retryDelayMs(5, 'later', 1_000, 1)).toBe(32_000);
    expect(retryDelayMs(1, 'later', 999_999_999_999, 0)).toBe(86_400_000);
  });

  it('waits minutes where the server does not want it', () => {
    expect(retryDelayMs(1, 'refused', null, 1)).toBe(300_000);
  });

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    [new Date(NOW + 30_000).toUTCString(), 30_000],
    [new Date(NOW - 30_000).toUTCString(), null],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    [null, null],
  ])('reads Retry-After %j', (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });
});

describe('an answer', () => {
  it.each([
    [answered(200), 'delivered'],
    [answered(202), 'delivered'],
    [answered(400), 'refused'],
    [answered(401), 'refused'],
    [answered(404), 'refused'],
    [answered(408), 'later'],
    [answered(409), 'later'],
    [answered(429), 'later'],
    [answered(500), 'later'],
    [answered(503), 'later'],
    [{ kind: 'redirected' }, 'refused'],
    [{ kind: 'timeout' }, 'later'],
    [{ kind: 'unreachable' }, 'later'],
  ] as const)('%j means %s, and has words', (answer, outcome) => {
    expect(outcomeOf(answer, null)).toBe(outcome);
    expect(englishResolver(answerText(answer, null, null))).toMatch(/[a-z)]\.$/);
  });

  it('with a complaint inside is no delivery', () => {
    expect(outcomeOf(answered(200), 'no such tenant')).toBe('refused');
    expect(englishResolver(answerText(answered(200), 'no such tenant', null))).toContain('no such tenant');
  });

  it('that never came is explained by access where that is missing', () => {
    const says = answerText({ kind: 'unreachable' }, null, 'https://logs.example.com');
    expect(englishResolver(says)).toContain('access to https://logs.example.com');
  });
});
