import { afterEach, describe, expect, it } from 'vitest';
import { addWords, layOver, words } from './words.ts';

afterEach(() => layOver({}));

describe('words', () => {
  it('are English, with another language over it, whichever came first', () => {
    addWords({ 'test.first': 'first', 'test.only': 'only English' });
    layOver({ 'test.first': 'zuerst', 'test.later': 'später' });
    addWords({ 'test.later': 'later' });
    expect(words['test.first']).toBe('zuerst');
    expect(words['test.later']).toBe('später');
    expect(words['test.only']).toBe('only English');
  });

  it('are English again when the other language is taken away, those that came meanwhile too', () => {
    addWords({ 'test.a': 'a' });
    layOver({ 'test.a': 'ein', 'test.b': 'be' });
    addWords({ 'test.b': 'b' });
    layOver({});
    expect(words['test.a']).toBe('a');
    expect(words['test.b']).toBe('b');
  });
});
