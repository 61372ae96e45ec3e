import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from './catalog.ts';
import { createResolver, englishResolver } from './resolve.ts';
import { text } from './text.ts';

const say = createResolver('en', {
  'test.left': 'The token had {left} left.',
  'test.times': '{n, plural, one {# refusal} other {# refusals}}',
  'test.at': 'at {at}',
  'test.outer': 'It said: {inner}',
  'test.tag': "a <form> that isn't closed",
  'test.broken': 'an {open brace',
});

describe('createResolver', () => {
  it.each([
    [0, '0 s'],
    [12, '12 ms'],
    [400, '0.4 s'],
    [4_200, '4.2 s'],
    [9_960, '10 s'],
    [59_600, '1 min'],
    [2_104_000, '35 min 4 s'],
    [3_599_900, '1 h'],
    [86_400_000, '1 day'],
    [19 * 86_400_000 + 4 * 3_600_000 + 59_000, '19 days 4 h'],
    [-300_000, '-5 min'],
    [Number.NaN, 'NaN'],
    [1e300, '1e+300'],
  ])('writes a duration of %d ms as %s', (durationMs, words) => {
    expect(say(text('test.left', { left: { durationMs } }))).toBe(`The token had ${words} left.`);
  });

  it('counts in plurals', () => {
    expect(say(text('test.times', { n: 1 }))).toBe('1 refusal');
    expect(say(text('test.times', { n: 3 }))).toBe('3 refusals');
  });

  it('writes an instant in the zone of the reader, or in UTC where a file asks for it', () => {
    const utc = createResolver('en', { x: '{at}' }, { instants: 'utc' });
    const at = { instantMs: Date.UTC(2024, 0, 15, 14, 32, 15) };
    expect(utc(text('x', { at }))).toBe('2024-01-15T14:32:15Z');
    expect(say(text('test.at', { at }))).toMatch(/^at Jan 1[456], 2024/);
    expect(utc(text('x', { at: { instantMs: 9e15 } }))).toBe('9000000000000000');
  });

  it('resolves a text within a text', () => {
    expect(say(text('test.outer', { inner: { text: text('test.times', { n: 2 }) } }))).toBe(
      'It said: 2 refusals',
    );
  });

  it('names an id that it does not know, and never throws', () => {
    expect(say(text('test.unheard-of'))).toBe('⟦test.unheard-of⟧');
    expect(say(text('toString'))).toBe('⟦toString⟧');
    expect(say(text('test.broken'))).toBe('⟦test.broken⟧');
    expect(say(text('test.left'))).toBe('⟦test.left⟧');
  });

  it('stops at texts that nest without end', () => {
    const ref = text('test.outer', {});
    ref.params = { inner: { text: ref } };
    expect(say(ref)).toContain('⟦test.outer⟧');
  });

  it('takes angle brackets and apostrophes as they are', () => {
    expect(say(text('test.tag'))).toBe("a <form> that isn't closed");
  });

  it('never reads a parameter as syntax', () => {
    fc.assert(
      fc.property(fc.string(), (hostile) => {
        expect(say(text('test.outer', { inner: hostile }))).toBe(`It said: ${hostile}`);
      }),
    );
  });
});

describe('englishResolver', () => {
  it('knows every id of the catalogue', () => {
    expect(englishResolver(text('common.credential.access'))).toBe('access token');
    expect(Object.keys(english).length).toBeGreaterThan(0);
  });
});
