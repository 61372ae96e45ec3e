import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('asks once for each text', () => {
    const asked: string[] = [];
    const length = remembered((text) => asked.push(text) && text.length);
    expect([length('ab'), length('abc'), length('ab')]).toEqual([2, 3, 2]);
    expect(asked).toEqual(['ab', 'abc']);
  });

  it('keeps no more than it may, and answers the same when it has forgotten', () => {
    const asked: string[] = [];
    const same = remembered((text) => asked.push(text) && text, 2);
    for (const text of ['a', 'b', 'c', 'a', 'c']) expect(same(text)).toBe(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
