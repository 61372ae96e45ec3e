import { describe, expect, it } from 'vitest';
import { englishResolver } from '../../messages/resolve.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { readSettings } from './settings-file.ts';

const site = { origin: 'https://app.test', origins: ['https://api.test'], badge: false, rules: [] };
const file = (more: object = {}) => ({
  format: 'logout-lens/settings',
  version: 1,
  thresholds: DEFAULT_SETTINGS,
  retention: { maxAgeDays: 30, maxEvents: 5_000 },
  sites: [site],
  ...more,
});
const problemOf = (content: string) => {
  const read = readSettings(content);
  if (read.ok) throw new Error('it was taken');
  return { ...read.problem, words: englishResolver(read.problem.says) };
};

describe('a file of settings', () => {
  it('is taken whole, or with parts left out, which then stay as they are', () => {
    const { format, version, ...parts } = file();
    expect(readSettings(JSON.stringify(file()))).toEqual({ ok: true, parts });
    const onPage = { notice: true, banner: false };
    expect(readSettings(JSON.stringify(file({ sites: [{ ...site, onPage }] }))).ok).toBe(true);
    expect(readSettings(`\uFEFF${JSON.stringify({ format, version })}`)).toEqual({ ok: true, parts: {} });
  });

  const token = `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0'}.${'x'.repeat(43)}`;
  it.each<[string, unknown, string, string]>([
    ['another format', file({ format: 'logout-lens/taught-site' }), 'not-settings', 'format'],
    ['another version', file({ version: 2 }), 'version', 'version'],
    ['a list', [], 'not-settings', 'format'],
    ['nothing', null, 'not-settings', 'format'],
    ['an unknown part', file({ colours: {} }), 'unknown-field', 'the file.colours'],
    ['thresholds that are none', file({ thresholds: 7 }), 'not-an-object', 'thresholds'],
    [
      'a threshold too many',
      file({ thresholds: { ...DEFAULT_SETTINGS, x: 1 } }),
      'unknown-field',
      'thresholds.x',
    ],
    ['a threshold too few', file({ thresholds: { accessSoonMs: 1 } }), 'missing', 'thresholds.refreshSoonMs'],
    [
      'a threshold as text',
      file({ thresholds: { ...DEFAULT_SETTINGS, accessSoonMs: '5' } }),
      'not-a-time',
      'thresholds.accessSoonMs',
    ],
    [
      'idle bands that do not ascend',
      file({ thresholds: { ...DEFAULT_SETTINGS, idleShortMs: 1 } }),
      'not-ascending',
      'thresholds.idleShortMs',
    ],
    ['half a retention', file({ retention: { maxAgeDays: 3 } }), 'missing', 'retention.maxEvents'],
    [
      'a retention beyond all bounds',
      file({ retention: { maxAgeDays: 3, maxEvents: 1e12 } }),
      'out-of-range',
      'retention.maxEvents',
    ],
    ['sites that are no list', file({ sites: {} }), 'not-a-list', 'sites'],
    ['a site that is none', file({ sites: [site, 7] }), 'not-an-object', 'sites[1]'],
    [
      'a page in the place of an origin',
      file({ sites: [{ ...site, origin: 'https://app.test/x' }] }),
      'not-an-origin',
      'sites[0].origin',
    ],
    [
      'a scheme that nobody watches',
      file({ sites: [{ ...site, origins: ['file://x'] }] }),
      'not-an-origin',
      'sites[0].origins[0]',
    ],
    ['a site twice', file({ sites: [site, site] }), 'twice', 'sites[1].origin'],
    ['a badge of maybe', file({ sites: [{ ...site, badge: 1 }] }), 'not-a-choice', 'sites[0].badge'],
    [
      'a console monitor of maybe',
      file({ sites: [{ ...site, consoleMonitor: 'on' }] }),
      'not-a-choice',
      'sites[0].consoleMonitor',
    ],
    [
      'a switch of maybe',
      file({ sites: [{ ...site, onPage: { notice: true, banner: 'yes' } }] }),
      'not-a-choice',
      'sites[0].onPage.banner',
    ],
    [
      'half of the switches',
      file({ sites: [{ ...site, onPage: { notice: true } }] }),
      'not-a-choice',
      'sites[0].onPage.banner',
    ],
    [
      'a rule that is wrong',
      file({ sites: [{ ...site, rules: [{ kind: 'page', path: 'hello', is: 'sign-in-page' }] }] }),
      'path-start',
      'sites[0].rules[0].path',
    ],
    [
      'a credential in a rule',
      file({
        sites: [{ ...site, rules: [{ kind: 'credential', area: 'cookie', key: token, is: 'session' }] }],
      }),
      'secret',
      'sites[0].rules',
    ],
  ])('with %s is refused: what, where, what to do', (_what, content, code, where) => {
    const problem = problemOf(JSON.stringify(content));
    expect(problem).toMatchObject({ code, where });
    expect(problem.words).toContain(where);
    expect(problem.words).not.toMatch(/⟦|eyJ/);
  });

  it('that is no JSON, or far too long, is refused', () => {
    expect(problemOf('{"format":').code).toBe('not-json');
    expect(problemOf(' '.repeat(2_000_001)).code).toBe('too-large');
  });
});
