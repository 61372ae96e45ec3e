import { describe, expect, it } from 'vitest';
import { englishResolver as t } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { evidenceSteps, relativeTime, shownTimes, stepTimes } from './evidence-steps.ts';
import { headlineLog } from './fixtures/headline-log.ts';

const log = headlineLog(1_760_000_000_000);
const step = (...eventIds: string[]) => ({ says: text('panel.text', { text: 'x' }), eventIds });

describe('the steps of an explanation', () => {
  it('number their events; the first step that names one keeps it', () => {
    expect([...evidenceSteps([step('a', 'b'), step(), step('b', 'c')])]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  it('happened when their earliest event did', () => {
    const [first, second] = log.slice(-2);
    expect(stepTimes([step(second?.id ?? '', first?.id ?? ''), step(), step('not-in-the-log')], log)).toEqual(
      [first?.at, null, null],
    );
  });

  it('show no time that runs backwards once the logout has come', () => {
    expect(shownTimes([-20, -25, null, 0, 5, -25, 7], 0)).toEqual([-20, -25, null, 0, 5, null, 7]);
  });

  it.each([
    [-812, '−0.8 s'],
    [46, '+46 ms'],
    [0, '0 s'],
    [-1_500_000, '−25 min'],
  ])('tell %d ms from the logout as %s', (offsetMs, words) => {
    expect(t(relativeTime(1_000_000_000 + offsetMs, 1_000_000_000))).toBe(words);
  });
});
