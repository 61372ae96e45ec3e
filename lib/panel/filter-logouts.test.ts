import { describe, expect, it } from 'vitest';
import { englishResolver as t } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { filterLogouts, typesOf } from './filter-logouts.ts';
import { verdictFixture } from './fixtures/diagnosis.ts';
import { NO_FILTER } from './logout-filter.ts';

const idle = verdictFixture({ id: 'a' });
const byHand = verdictFixture({
  id: 'b',
  type: 'USER_ACTION',
  code: 'MANUAL_LOGOUT',
  title: text('panel.text', { text: 'Somebody signed out' }),
  confidence: 0.97,
  context: { serverMessage: 'Good bye' },
});
const guessed = verdictFixture({ id: 'c', code: 'SESSION_REVOKED', confidence: 0.4 });
const logouts = [idle, byHand, guessed];
const shown = (filter: Partial<typeof NO_FILTER>) =>
  filterLogouts(logouts, { ...NO_FILTER, ...filter }, t).map(({ id }) => id);

describe('the filter of the history', () => {
  it('lets all through, in their order, where it is empty', () => {
    expect(filterLogouts(logouts, NO_FILTER, t)).toBe(logouts);
    expect(shown({ words: '  ' })).toEqual(['a', 'b', 'c']);
  });

  it('knows types', () => {
    expect(shown({ type: 'USER_ACTION' })).toEqual(['b']);
    expect(shown({ type: 'TOKEN_EXPIRED' })).toEqual([]);
  });

  it('knows how sure a verdict has to be', () => {
    expect(shown({ least: 0.6 })).toEqual(['a', 'b']);
  });

  it.each([
    ['SOMEBODY', ['b']],
    ['manual_logout', ['b']],
    ['out signed', ['b']],
    ['session_revoked', ['c']],
    ['by the user', ['b']],
    ['good bye', ['b']],
    ['projects', ['a', 'b', 'c']],
    ['(.*', []],
  ])('finds “%s”', (words, ids) => {
    expect(shown({ words })).toEqual(ids);
  });

  it('joins its conditions', () => {
    expect(shown({ words: 'server', least: 0.6, type: 'SESSION_ENDED' })).toEqual(['a']);
  });

  it('knows causes', () => {
    expect(shown({ code: 'MANUAL_LOGOUT' })).toEqual(['b']);
    expect(shown({ code: 'MANUAL_LOGOUT', type: 'TOKEN_EXPIRED' })).toEqual([]);
  });

  it('offers the types that occur, each with its causes', () => {
    expect(typesOf([idle, byHand, guessed, guessed])).toEqual([
      {
        type: 'SESSION_ENDED',
        count: 3,
        codes: [
          { code: idle.code, count: 1 },
          { code: 'SESSION_REVOKED', count: 2 },
        ],
      },
      { type: 'USER_ACTION', count: 1, codes: [{ code: 'MANUAL_LOGOUT', count: 1 }] },
    ]);
  });
});
