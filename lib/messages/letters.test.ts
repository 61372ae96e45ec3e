import { describe, expect, it } from 'vitest';
import { lettersOf, unitsWithin } from './letters.ts';

describe('letters', () => {
  it.each([
    ['signed in', 9],
    ['サインイン中', 12],
    ['已登录', 6],
    ['A 社', 4],
    ['', 0],
  ])('takes %s for as wide as %d narrow ones', (said, letters) => {
    expect(lettersOf(said)).toBe(letters);
  });

  it.each([
    ['signed in', 6, 6],
    ['signed in', 20, 20],
    ['已登录', 4, 2],
    ['已登录', 5, 2],
    ['已登录', 6, 3],
    ['𠀀𠀁', 3, 2],
  ])('has room in %s for %d narrow ones: %d units', (said, letters, units) => {
    expect(unitsWithin(said, letters)).toBe(units);
  });
});
