import { expect, it } from 'vitest';
import { durationWords } from './duration-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

it.each([
  [0, '0 minutes'],
  [59_999, '0 minutes'],
  [MINUTE, '1 minute'],
  [45 * MINUTE + 59_999, '45 minutes'],
  [60 * MINUTE, '60 minutes'],
  [2 * HOUR - 1, '119 minutes'],
  [12 * HOUR + 1, '12 hours'],
  [24 * HOUR, '1 day, 0 hours'],
  [19 * 24 * HOUR + 12 * HOUR, '19 days, 12 hours'],
  [-5, '0 minutes'],
])('%i ms are %s', (durationMs, words) => {
  expect(durationWords(durationMs)).toBe(words);
});
