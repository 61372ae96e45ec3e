import { describe, expect, it } from 'vitest';
import type { Incident, Word } from '../detect/types.ts';
import { siteWords } from './server-words.ts';

const word = (fields: object): Word => ({
  from: 'body',
  dialect: 'd',
  code: 'IDLE',
  message: null,
  means: null,
  eventId: 'e1',
  ...fields,
});
const of = (words: Word[], context = {}) =>
  siteWords({ incident: { words } as unknown as Incident, context });

describe('the words of a site', () => {
  it('name whose claim they are, by where they stood', () => {
    const said = ['body', 'header', 'url', 'storage', 'dream'].map((from) => word({ from }));
    expect(of(said).map(({ source, claimedBy }) => [source, claimedBy])).toEqual([
      ['body', 'server'],
      ['header', 'server'],
      ['url', 'page'],
      ['storage', 'page'],
      ['other', null],
    ]);
  });

  it('are said once, and only where there are any', () => {
    expect(of([word({}), word({ eventId: 'e2' }), word({ code: null })])).toHaveLength(1);
  });

  it('come from the verdict’s context where an incident has none', () => {
    expect(of([], { serverCode: 'X', serverMessage: 'Gone' })).toMatchObject([
      { source: 'other', claimedBy: null, code: 'X', message: 'Gone' },
    ]);
    expect(of([word({})], { serverCode: 'X' })).toMatchObject([{ code: 'IDLE' }]);
    expect(siteWords({ incident: {} as Incident, context: {} })).toEqual([]);
  });
});
