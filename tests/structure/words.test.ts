import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeOf } from '../../lib/causes/registry.ts';
import { dialectExamples } from '../../lib/reasons/examples.ts';
import { fitToRole } from '../../lib/reasons/fit-to-role.ts';
import { FORMS } from '../../lib/reasons/forms.ts';
import { dialects } from '../../lib/reasons/registry.ts';
import { wordsDocument } from '../../scripts/make-words-doc.ts';
import { codesOf } from '../support/judge.ts';
import { SECOND, Story } from '../support/story.ts';

/** Somebody at work is refused with these words, then the refresh is refused without any, and the app gives up. */
const refusedSaying = (words: Record<string, string>, status: number) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(2 * SECOND)
    .activity()
    .request('GET', '/v1/me/', status, { with: ['access'], body: words })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

/** The same, and the app does not try to refresh. */
const onlyRefusedSaying = (words: Record<string, string>, status: number) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(2 * SECOND)
    .activity()
    .request('GET', '/v1/me/', status, { with: ['access'], body: words })
    .giveUp();

/** The same words in the answer to the refresh. */
const refreshRefusedSaying = (words: Record<string, string>, status: number) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(2 * SECOND)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .request('POST', '/v1/auth/refresh/', status, { with: ['refresh'], body: words })
    .giveUp();

describe('every dialect of server words', () => {
  it('has examples, in the order of the registry (lib/reasons/examples.ts)', () => {
    expect(dialectExamples.map(({ dialect }) => dialect)).toEqual(dialects.map(({ id }) => id));
  });

  for (const { dialect, examples, counterExamples, sources } of dialectExamples) {
    it(`${dialect} says where its words are from, and has look-alikes`, () => {
      expect(examples.length, 'examples').toBeGreaterThan(1);
      expect(counterExamples.length, 'look-alikes').toBeGreaterThan(1);
      if (dialect !== 'plain') expect(sources.length, 'sources').toBeGreaterThan(0);
    });
  }

  it('names only causes that exist, or that exclude no other (lib/reasons/forms.ts)', () => {
    const meanings = dialectExamples.flatMap(({ examples }) =>
      examples.flatMap(({ means }) => (means === null || means === 'MOON_PHASE_WRONG' ? [] : [means])),
    );
    for (const means of new Set(meanings))
      expect(causeOf(means) !== undefined || FORMS.has(means), means).toBe(true);
  });

  it('stands in docs/server-words.md as it is today (npm run docs)', () => {
    expect(readFileSync(new URL('../../docs/server-words.md', import.meta.url), 'utf8')).toBe(
      wordsDocument(),
    );
  });

  it('is one file each', () => {
    const files = new Map([
      ['simplejwt', 'token-not-valid'],
      ['plain', 'plain-words'],
    ]);
    for (const { id } of dialects)
      expect(existsSync(new URL(`../../lib/reasons/${files.get(id) ?? id}.ts`, import.meta.url)), id).toBe(
        true,
      );
  });
});

/** Words that a refresh says, and what a request's answer says instead where somebody sends them there. */
const OF_A_REFRESH = /^REFRESH_TOKEN_(?:EXPIRED|REUSED|REVOKED)$/;

describe('words never leave a logout unexplained', () => {
  for (const { dialect, examples } of dialectExamples) {
    const told = examples.filter(
      ({ says }) => !Object.keys(says).some((name) => /^x-|^location|^grpc|^set-|^www-/.test(name)),
    );
    it.each(told.map((example) => ({ example, words: JSON.stringify(example.says) })))(
      `in an answer: ${dialect} $words`,
      ({ example }) => {
        const [code, ...more] = codesOf(refusedSaying(example.says, 401));
        expect(more).toEqual([]);
        expect(code).not.toBe('UNEXPLAINED');
        const { means } = example;
        if (
          means !== null &&
          !FORMS.has(means) &&
          !OF_A_REFRESH.test(means) &&
          means !== 'ACCESS_TOKEN_EXPIRED'
        )
          expect(code).toBe(means);
      },
    );
    // A token used twice, said where no refresh was seen, is for the cause of that to take up.
    it.each(
      told
        .filter(({ means }) => means !== 'REFRESH_TOKEN_REUSED')
        .map((example) => ({ example, words: JSON.stringify(example.says) })),
    )(`with no refresh after it: ${dialect} $words`, ({ example }) => {
      const [code, ...more] = codesOf(onlyRefusedSaying(example.says, 401));
      expect(more).toEqual([]);
      expect(code).not.toBe('UNEXPLAINED');
      const means = fitToRole(example.means, Object.values(example.says).join(' '), 'api');
      if (means !== null && !FORMS.has(means)) expect(code).toBe(means);
    });
    it.each(told.map((example) => ({ example, words: JSON.stringify(example.says) })))(
      `in the answer to a refresh: ${dialect} $words`,
      ({ example }) => {
        const [code, ...more] = codesOf(refreshRefusedSaying(example.says, 400));
        expect(more).toEqual([]);
        expect(code).not.toBe('UNEXPLAINED');
        const means = fitToRole(example.means, Object.values(example.says).join(' '), 'refresh');
        if (means !== null && !FORMS.has(means) && means !== 'ACCESS_TOKEN_EXPIRED') expect(code).toBe(means);
      },
    );
  }
});
