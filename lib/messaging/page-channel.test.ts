import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { observation } from './observation.ts';
import { MAX_BODY_CHARS } from './observation-limits.ts';
import { guardWord, MAX_STACK_CHARS } from './page-channel.ts';

const word = (fields: object): unknown => guardWord(JSON.stringify(fields));
const body = {
  type: 'body',
  transport: 'xhr',
  method: 'POST',
  url: 'https://api.example/token',
  status: 401,
  startedAt: 5,
  contentType: 'application/json',
  text: '{}',
};

describe('a word of the hook', () => {
  it('tells that a key is about to change, or has changed, and who did it', () => {
    expect(word({ type: 'before', area: 'localStorage', key: 'token' })).toEqual({
      type: 'before',
      area: 'localStorage',
      key: 'token',
    });
    const changed = {
      type: 'changed',
      how: 'removeItem',
      area: 'sessionStorage',
      key: 'token',
      stack: 'f@x:1:1',
      input: { type: 'click', trusted: true },
    };
    expect(word(changed)).toEqual(changed);
    expect(word({ ...changed, how: 'clear', key: null, input: null })).toMatchObject({
      key: null,
      input: null,
    });
  });

  it('keeps no field that it does not know, in particular no value', () => {
    const known = word({
      type: 'changed',
      how: 'setItem',
      area: 'localStorage',
      key: 'token',
      value: 'SECRET',
    });
    expect(JSON.stringify(known)).not.toContain('SECRET');
  });

  it('is cut to its limits', () => {
    const long = 'x'.repeat(100_000);
    expect(
      word({ type: 'changed', how: 'setItem', area: 'localStorage', key: 'a', stack: long }),
    ).toMatchObject({
      stack: 'x'.repeat(MAX_STACK_CHARS),
    });
    expect(word({ ...body, text: long })).toMatchObject({ text: 'x'.repeat(MAX_BODY_CHARS) });
  });

  it('is a body that the observation contract accepts', () => {
    expect(v.is(observation, word(body))).toBe(true);
    expect(v.is(observation, word({ ...body, text: undefined, unread: 'not-text' }))).toBe(true);
  });

  it.each([
    ['no text', 5],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['a word of another kind', JSON.stringify({ type: 'storage', area: 'localStorage', key: 'a' })],
    ['an unknown area', JSON.stringify({ type: 'before', area: 'cookie', key: 'a' })],
    ['an unknown call', JSON.stringify({ type: 'changed', how: 'getItem', area: 'localStorage', key: 'a' })],
    [
      'a key that is too long',
      JSON.stringify({ type: 'before', area: 'localStorage', key: 'x'.repeat(2_001) }),
    ],
    ['a key that is no text', JSON.stringify({ type: 'before', area: 'localStorage', key: 5 })],
    ['nothing dropped', JSON.stringify({ type: 'dropped', count: 0, from: 1, to: 2 })],
  ])('is not %s', (_, data) => {
    expect(guardWord(data)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (data) => void guardWord(data)),
      { numRuns: 2_000 },
    );
  });
});
