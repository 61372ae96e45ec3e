import { describe, expect, it } from 'vitest';
import { type Catalog, english } from '../../lib/messages/catalog.ts';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { languages } from '../../lib/messages/languages.ts';
import { loadCatalog } from '../../lib/messages/load-catalog.ts';
import { text } from '../../lib/messages/text.ts';
import { problemsOf } from './compare-catalogs.ts';

const translated = languages.filter(({ tag }) => tag !== 'en');

describe.each(translated.map(({ tag, name }) => [tag, name]))('%s (%s)', (tag) => {
  it('says all that English says, with the same arguments, in texts that parse', async () => {
    expect(problemsOf(tag, await loadCatalog(tag), english)).toEqual([]);
  });

  it('has words of its own for durations', async () => {
    const say = createResolver(tag, await loadCatalog(tag));
    for (const durationMs of [0, 12, 4_200, 2_104_000, 86_400_000, 19 * 86_400_000 + 14_400_000, -300_000])
      expect(say(text('export.duration', { duration: { durationMs } }))).not.toMatch(/⟦|day/);
  });
});

describe('the registry', () => {
  it('begins with English, and knows each language once', () => {
    expect(languages[0]?.tag).toBe('en');
    expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length);
  });

  it.each(languages.map(({ tag }) => [tag]))('has a tag that Intl knows: %s', (tag) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });
});

describe('what is wrong with a translation', () => {
  const original: Catalog = {
    'a.times': '{n, plural, one {# time} other {# times}} at {at}',
    'a.how': '{how, select, given {given} other {guessed}}',
    'a.plain': 'Stop',
  };
  const good: Catalog = {
    'a.times': '{at} に {n, plural, other {#回}}',
    'a.how': '{how, select, given {与え} other {推測}}',
    'a.plain': '停止',
  };

  it('is nothing where it says the same in its own way', () => {
    expect(problemsOf('ja', good, original)).toEqual([]);
  });

  it.each<[string, Catalog, RegExp]>([
    ['a text is missing', { 'a.plain': undefined as never }, /does not parse|lacks/],
    ['a text is superfluous', { 'a.more': '余分' }, /ja has a\.more/],
    ['an argument is missing', { 'a.times': '{n, plural, other {#回}}' }, /names \{n\}, English \{at,n\}/],
    ['an argument is misspelt', { 'a.times': '{ad} に {n, plural, other {#回}}' }, /names \{ad,n\}/],
    ['a plural has no `other`', { 'a.times': '{at} {n, plural, one {#回}}' }, /does not parse/],
    [
      'a plural has a form that the language has not',
      { 'a.times': '{at} {n, plural, one {#} other {#回}}' },
      /never has/,
    ],
    [
      'a case is missing',
      { 'a.how': '{how, select, other {推測}}' },
      /apart by other, English by given,other/,
    ],
    ['a brace is open', { 'a.plain': '停{止' }, /does not parse/],
    ['it is empty', { 'a.plain': ' ' }, /is empty/],
  ])('is said: %s', (_what, change, problem) => {
    const catalog = { ...good, ...change };
    for (const id of Object.keys(catalog)) if (catalog[id] === undefined) delete catalog[id];
    expect(problemsOf('ja', catalog, original).join('\n')).toMatch(problem);
  });
});
