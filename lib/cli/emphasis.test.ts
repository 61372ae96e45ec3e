import { describe, expect, it } from 'vitest';
import { emphasisFor, plain, styled } from './emphasis.ts';

describe('emphasis', () => {
  it('is for terminals that can, and for people who did not ask for none', () => {
    expect(emphasisFor(true, { TERM: 'xterm' })).toBe(styled);
    expect(emphasisFor(true, { NO_COLOR: '' })).toBe(styled);
    expect(emphasisFor(true, { NO_COLOR: '1' })).toBe(plain);
    expect(emphasisFor(true, { TERM: 'dumb' })).toBe(plain);
    expect(emphasisFor(false, { TERM: 'xterm' })).toBe(plain);
  });
});
