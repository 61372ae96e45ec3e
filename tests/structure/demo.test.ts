import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeGroups } from '../../demo/codes.ts';
import { scenarios } from '../../demo/scenarios.ts';
import { causes } from '../../lib/causes/registry.ts';
import { demoDocument } from '../../scripts/make-demo-doc.ts';

describe('the practice site', () => {
  const listed = codeGroups.flatMap((group) => group.codes);

  it('lists every code of the catalogue on its start page, and no other', () => {
    expect([...listed].sort()).toEqual([...causes.map(({ code }) => code), 'no logout'].sort());
  });

  it.each(listed)('has a scenario for %s', (code) => {
    expect(scenarios.filter(({ cause }) => cause === code)).not.toEqual([]);
  });

  it('stands in docs/demo.md as it is today (node scripts/make-demo-doc.ts)', () => {
    expect(readFileSync(new URL('../../docs/demo.md', import.meta.url), 'utf8')).toBe(demoDocument());
  });

  it('has no scenario of an unknown code', () => {
    expect(scenarios.filter(({ cause }) => !listed.includes(cause))).toEqual([]);
  });
});
