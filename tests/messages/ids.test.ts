import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/messages/catalog.ts';
import { scanIds } from './scan-ids.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const mentions = scanIds(root, ['lib', 'components', 'entrypoints', 'cli', 'playwright']);
const ids = new Set(Object.keys(english));
const areas = new Set([...ids].map((id) => id.split('.')[0]));

/** Ids that no code spells out: a cause's and a failure's texts follow from their codes, a shortcut's from the manifest. */
const BY_CONVENTION = [
  /^failure\.[a-z-]+$/,
  /^command\.[a-z-]+$/,
  /^cause\.[a-z0-9-]+\.(title|name|explanation|advice)$/,
];

describe('the catalogue', () => {
  it.each(Object.entries<string>(english))('has a text that parses: %s', (_id, message) => {
    expect(() => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })).not.toThrow();
  });

  it('names its ids area.subject: lower case, with dots', () => {
    const odd = [...ids].filter((id) => !/^[a-z][a-z-]*(\.[A-Za-z0-9_-]+)+$/.test(id));
    expect(odd).toEqual([]);
  });

  it('holds every id that the code names (missing: add it to lib/messages/en)', () => {
    const missing = mentions.named.filter(({ id }) => !ids.has(id));
    expect(missing.map(({ id, file }) => `${id} in ${file}`)).toEqual([]);
  });

  it('holds at least one text for every composed id (missing: add it to lib/messages/en)', () => {
    const empty = mentions.composed.filter(({ pattern }) => {
      const area = pattern.source.slice(1).split('\\.')[0];
      return areas.has(area) && ![...ids].some((id) => pattern.test(id));
    });
    expect(empty.map(({ pattern, file }) => `${pattern.source} in ${file}`)).toEqual([]);
  });

  it('holds no text that nothing uses (unused: remove it from lib/messages/en)', () => {
    const unused = [...ids].filter(
      (id) =>
        !mentions.quoted.has(id) &&
        !mentions.composed.some(({ pattern }) => pattern.test(id)) &&
        !BY_CONVENTION.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });
});
