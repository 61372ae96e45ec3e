import { expect, it } from 'vitest';
import { offsetIn } from './offset-in.ts';

it.each([
  ['2.5s', 2_500],
  ['2,5 s', 2_500],
  ['300ms', 300],
  ['-7h', -25_200_000],
  ['+3', 3_000],
  ['soon', null],
  ['1d', null],
  ['', null],
])('reads %j as an offset of %j ms', (given, ms) => {
  expect(offsetIn(given)).toBe(ms);
});
