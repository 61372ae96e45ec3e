import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishResolver } from '../messages/resolve.ts';
import { LIMITS } from './limits.ts';
import { parseTaught, problemOfRule, readRules } from './parse.ts';
import { serialiseTaught } from './serialise.ts';
import { RULES } from './testing.ts';

const file = (rules: unknown, more: object = {}) =>
  JSON.stringify({ format: 'logout-lens/taught-site', version: 1, rules, ...more });
const problemOf = (text: string): string => {
  const parsed = parseTaught(text);
  return parsed.ok ? 'none' : `${parsed.problem.code} at ${parsed.problem.where}`;
};
const request = { kind: 'request', path: '/api/x7', is: 'refresh' };

describe('a file of rules', () => {
  it('is read as it was written', () => {
    expect(parseTaught(serialiseTaught(RULES, 'https://a.example'))).toEqual({ ok: true, rules: RULES });
  });

  it.each([
    ['no JSON', '{', 'not-json at the file'],
    ['nothing', '', 'not-json at the file'],
    ['another file', '{"log":{}}', 'not-rules at format'],
    ['null', 'null', 'not-rules at the file'],
    ['a later version', file([], { version: 2 }), 'version at version'],
    ['a field that it does not know', file([], { x: 1 }), 'unknown-field at x'],
    ['no list', file({}), 'not-a-list at rules'],
    ['a kind that it does not know', file([request, { kind: 'spell' }]), 'unknown-kind at rules[1]'],
    ['a kind by prototype', file([{ kind: 'toString' }]), 'unknown-kind at rules[0]'],
    ['a rule that is none', file([request, null]), 'unknown-kind at rules[1]'],
    ['a missing field', file([{ kind: 'request', is: 'refresh' }]), 'missing at rules[0].path'],
    ['another field', file([{ ...request, regex: '.*' }]), 'unknown-field at rules[0].regex'],
    ['a use that is none', file([{ ...request, is: 'magic' }]), 'not-a-use at rules[0].is'],
    ['a path without slash', file([{ ...request, path: 'x7' }]), 'path-start at rules[0].path'],
    ['a path with query', file([{ ...request, path: '/x7?a=1' }]), 'path-query at rules[0].path'],
    ['a number for a text', file([{ ...request, path: 7 }]), 'not-text at rules[0].path'],
    ['a long path', file([{ ...request, path: `/${'a'.repeat(400)}` }]), 'too-long at rules[0].path'],
    [
      'an address for an origin',
      file([{ ...request, origin: 'https://a/b' }]),
      'not-an-origin at rules[0].origin',
    ],
    [
      'a script for an origin',
      file([{ ...request, origin: 'javascript:1' }]),
      'not-an-origin at rules[0].origin',
    ],
    ['text turned round', file([{ ...request, path: '/a\u202eb' }]), 'unseen at rules[0].path'],
    ['a mark without width', file([{ ...request, path: '/a\u200bb' }]), 'unseen at rules[0].path'],
    ['half a character', file([{ ...request, path: '/a\ud800' }]), 'unseen at rules[0].path'],
    [
      'a header of credentials',
      file([{ kind: 'reason', statuses: [401], in: 'header', name: 'Set-Cookie' }]),
      'credential-header at rules[0].name',
    ],
    [
      'no status',
      file([{ kind: 'reason', statuses: [], in: 'body', name: 'a' }]),
      'no-status at rules[0].statuses',
    ],
    [
      'a status that is none',
      file([{ kind: 'reason', statuses: [401, 7], in: 'body', name: 'a' }]),
      'not-a-status at rules[0].statuses[1]',
    ],
    [
      'neither header nor body',
      file([{ kind: 'reason', statuses: [401], in: 'x', name: 'a' }]),
      'not-a-place at rules[0].in',
    ],
    [
      'a star for every key',
      file([{ kind: 'credential', area: 'cookie', key: '*', is: 'none' }]),
      'only-star at rules[0].key',
    ],
    ['too many rules', file(Array(LIMITS.rules + 1).fill(request)), 'too-many-rules at rules'],
    ['a huge file', file([], { site: 'a'.repeat(LIMITS.fileChars) }), 'too-large at the file'],
    [
      'ten thousand levels',
      file(0).replace('0}', `${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
      /^too-deep at rules\[0\]/,
    ],
    ['a prototype', `{"__proto__":{"format":1},${file([request]).slice(1)}`, 'forbidden-name at __proto__'],
    [
      'a prototype inside',
      file([{ kind: 'reason', statuses: [401], in: 'body', name: 'a', means: { E: 'F' } }]).replace(
        '"E"',
        '"__proto__"',
      ),
      'forbidden-name at rules[0].means.__proto__',
    ],
  ])('is refused as a whole: %s', (_name, text, problem) => {
    if (typeof problem === 'string') expect(problemOf(text)).toBe(problem);
    else expect(problemOf(text)).toMatch(problem);
    expect(({} as { format?: unknown }).format).toBeUndefined();
  });

  it('says in words what is wrong, where, and what to do', () => {
    const parsed = parseTaught(file([request, { ...request, path: 'x7' }]));
    if (parsed.ok) throw new Error('taken');
    expect(englishResolver(parsed.problem.says)).toBe(
      'At rules[1].path: a path begins with /, like /api/session.',
    );
  });

  it('has words for every problem, whatever it is given', () => {
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().map((value) => file([value])),
    );
    const wild = fc.record(
      {
        kind: fc.constantFrom('request', 'page', 'reason', 'credential'),
        path: fc.anything(),
        is: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const check = (read: ReturnType<typeof readRules>) => {
      if (read.ok) return;
      expect(englishResolver(read.problem.says)).not.toContain('⟦');
      expect(read.problem.where).not.toBe('');
    };
    fc.assert(fc.property(json, (text) => check(parseTaught(text))));
    fc.assert(fc.property(fc.array(wild), (rules) => check(readRules(rules))));
    fc.assert(fc.property(fc.anything(), (value) => check(readRules(value))));
  });

  it('gives back, of what it takes, exactly what it took', () => {
    const path = fc.string({ maxLength: 20 }).map((text) => `/${text}`);
    const rule = fc.record({ kind: fc.constant('request'), path, is: fc.constantFrom('refresh', 'other') });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
        const read = readRules(rules);
        if (read.ok) expect(parseTaught(serialiseTaught(read.rules, ''))).toEqual({ ok: true, rules });
      }),
    );
  });
});

describe('one rule', () => {
  it('is told by its field', () => {
    expect(problemOfRule({ ...request, path: '' })).toMatchObject({ where: 'path', code: 'empty' });
    expect(problemOfRule(request)).toBeNull();
  });
});
