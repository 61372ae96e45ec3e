import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failures } from '../messages/en/failures.ts';
import { createResolver } from '../messages/resolve.ts';
import { failure } from './failure.ts';
import { sayFailure } from './say-failure.ts';

const german = createResolver('de', { 'failure.not-watched': '{origin} wird nicht beobachtet.' });
const request = { type: 'watch', origin: 'https://app.example' };

describe('sayFailure', () => {
  it('says a failure in the person’s language, by its code', () => {
    expect(sayFailure(failure('not-watched', 'English'), request, german)).toEqual({
      error: { code: 'not-watched', message: 'https://app.example wird nicht beobachtet.' },
    });
  });

  it('leaves English, other answers and unheard-of codes as they are', () => {
    const english = failure('not-watched', 'English');
    expect(sayFailure(english, request, null)).toBe(english);
    for (const answer of ['text', null, { watched: true }, failure('toString', 'x'), failure('new', 'x')])
      expect(sayFailure(answer, request, german)).toBe(answer);
  });

  it('has a text for every code that the background spells out (missing: add it to lib/messages/en/failures.ts)', () => {
    const folder = new URL('.', import.meta.url).pathname;
    const codes = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bfailure\(\s*'([a-z-]+)'/g)])
      .map(([, code]) => `failure.${code}`);
    expect(codes.length).toBeGreaterThan(8);
    expect(codes.filter((id) => !Object.hasOwn(failures, id))).toEqual([]);
  });
});
