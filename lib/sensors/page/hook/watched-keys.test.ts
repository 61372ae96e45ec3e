import { describe, expect, it } from 'vitest';
import { createWatchedKeys } from './watched-keys.ts';

const OPAQUE = 'd41d8cd98f00b204e9800998ecf8427e';

describe('watched keys', () => {
  it('are those with a telling name, whatever they hold', () => {
    const keys = createWatchedKeys(() => null);
    expect([keys.has('token', ''), keys.has('token', undefined), keys.has('theme', 'dark')]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('are those that held a token once, for good', () => {
    const keys = createWatchedKeys(() => null);
    expect([keys.has('x', 'short'), keys.has('x', OPAQUE), keys.has('x', '')]).toEqual([false, true, true]);
  });
  it('are those that hold a token already when they are first met', () => {
    const keys = createWatchedKeys((key) => (key === 'x' ? OPAQUE : null));
    expect([keys.has('x', undefined), keys.has('y', undefined)]).toEqual([true, false]);
  });
  it('judge a value again when it has grown or shrunk by a token’s length', () => {
    const keys = createWatchedKeys(() => null);
    const long = 'some words in a row '.repeat(10);
    expect(keys.has('x', long)).toBe(false);
    expect(keys.has('x', 'a few words')).toBe(false);
    expect(keys.has('x', `a few words ${OPAQUE}`)).toBe(true);
  });
  it('look at what is stored once a name, not at each write', () => {
    let reads = 0;
    const keys = createWatchedKeys(() => {
      reads += 1;
      return null;
    });
    for (let n = 0; n < 100; n += 1) keys.has('x', `value ${n}`);
    expect(reads).toBe(1);
  });
  it('remember a bounded number of names, and still know the telling ones beyond', () => {
    let reads = 0;
    const keys = createWatchedKeys(() => {
      reads += 1;
      return null;
    });
    for (let n = 0; n < 10_000; n += 1) keys.has(`k${n}`, 'v');
    expect(reads).toBe(2_000);
    expect([keys.has('one_more_token', 'v'), keys.has('k9999', OPAQUE), keys.has('k9999', 'v')]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it.each([[5], [null], [undefined], [{ toString: () => 'token' }], [Symbol('token')]])(
    'are no %o',
    (key) => {
      expect(createWatchedKeys(() => null).has(key, OPAQUE)).toBe(false);
    },
  );
});
