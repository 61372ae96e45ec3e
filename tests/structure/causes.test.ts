import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../lib/causes/define.ts';
import { causes } from '../../lib/causes/registry.ts';
import { serverStated } from '../../lib/causes/server-stated.ts';
import { english } from '../../lib/messages/catalog.ts';
import { causesDocument } from '../../scripts/make-causes-doc.ts';

const folder = new URL('../../lib/causes/', import.meta.url);
const catalog: Readonly<Record<string, string>> = english;

/** A cause is one file, its test beside it, its words, one line in the registry: each failure says what is missing. */
describe('every cause', () => {
  for (const { code } of causes) {
    const slug = slugOf(code);
    const file = serverStated.some((cause) => cause.code === code) ? 'server-stated' : slug;
    it(`${code} has its file, its test and its words`, () => {
      expect(existsSync(new URL(`${file}.ts`, folder)), `lib/causes/${file}.ts, named after the code`).toBe(
        true,
      );
      expect(
        existsSync(new URL(`${file}.test.ts`, folder)),
        `lib/causes/${file}.test.ts: match, look-alike, evidence missing`,
      ).toBe(true);
      for (const part of ['name', 'title', 'explanation', 'advice'])
        expect(
          catalog[`cause.${slug}.${part}`],
          `cause.${slug}.${part} in lib/messages/en/causes.ts or cause-explanations.ts`,
        ).toBeTruthy();
    });
  }

  it('is in the registry once', () => {
    const defining = readdirSync(folder).filter(
      (file) =>
        file.endsWith('.ts') &&
        !file.endsWith('.test.ts') &&
        /\bdefineCause\(\{\s/.test(readFileSync(new URL(file, folder), 'utf8')),
    );
    expect(defining.map((file) => file.replace('.ts', '')).sort()).toEqual(
      [
        ...causes.filter((cause) => !serverStated.includes(cause)).map((cause) => slugOf(cause.code)),
        'server-stated',
      ].sort(),
    );
  });

  it('stands in docs/causes.md as it is today (npm run docs)', () => {
    expect(readFileSync(new URL('../../docs/causes.md', import.meta.url), 'utf8')).toBe(causesDocument());
  });
});
