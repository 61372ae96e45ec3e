import { describe, expect, it } from 'vitest';
import { type Fetched, TooLarge } from '../platform/fetch-text.ts';
import { type OriginalPositionsDeps, originalPositions } from './original-positions.ts';

const MAP = JSON.stringify({
  version: 3,
  sources: ['src/auth.ts'],
  sourcesContent: ['storage.clear();'],
  names: [],
  mappings: 'AAAA',
});
const PLACE = { url: 'https://app.example/a.js', line: 1, column: 1 };

function site(files: Record<string, string>, headers: Record<string, string> = {}) {
  const asked: string[] = [];
  const deps: OriginalPositionsDeps = {
    hasAccess: async (origin) => origin === 'https://app.example',
    async fetchText(url): Promise<Fetched | null> {
      asked.push(url);
      const text = files[url];
      if (text === 'HUGE') throw new TooLarge();
      return text === undefined ? null : { text, url, header: (name) => headers[name] ?? null };
    },
  };
  return { asked, deps };
}

describe('tracing places in scripts to where they were written', () => {
  it('fetches script and map once for all their places', async () => {
    const { asked, deps } = site({
      'https://app.example/a.js': 'x//# sourceMappingURL=a.js.map\n//# sourceMappingURL=a.js.map',
      'https://app.example/a.js.map': MAP,
    });
    const found = await originalPositions([PLACE, { ...PLACE, column: 2 }, { ...PLACE, line: 9 }], deps);
    expect(found[0]).toMatchObject({ source: 'src/auth.ts', line: 1, code: 'storage.clear();' });
    expect(found[1]).toMatchObject({ source: 'src/auth.ts' });
    expect(found[2]).toEqual({ untraced: 'not-in-map' });
    expect(asked).toEqual(['https://app.example/a.js', 'https://app.example/a.js.map']);
  });

  it('takes the map that the header names, and one inside the script', async () => {
    const header = site(
      { 'https://app.example/a.js': 'x', 'https://app.example/m': MAP },
      { sourcemap: '/m' },
    );
    expect((await originalPositions([PLACE], header.deps))[0]).toMatchObject({ source: 'src/auth.ts' });
    const data = `data:application/json;base64,${btoa(MAP)}`;
    const inlined = site({ 'https://app.example/a.js': `x\n//# sourceMappingURL=${data}` });
    expect((await originalPositions([PLACE], inlined.deps))[0]).toMatchObject({ source: 'src/auth.ts' });
    expect(inlined.asked).toHaveLength(1);
  });

  it.each([
    ['not-http', { url: 'blob:https://app.example/x' }, {}],
    ['no-access', { url: 'https://cdn.example/a.js' }, {}],
    ['no-file', {}, {}],
    ['too-large', {}, { 'https://app.example/a.js': 'HUGE' }],
    ['no-map-named', {}, { 'https://app.example/a.js': 'x' }],
    ['no-map-file', {}, { 'https://app.example/a.js': '//# sourceMappingURL=a.map' }],
    ['no-access', {}, { 'https://app.example/a.js': '//# sourceMappingURL=https://maps.example/a.map' }],
    [
      'map-unreadable',
      {},
      { 'https://app.example/a.js': '//# sourceMappingURL=a.map', 'https://app.example/a.map': '<html>' },
    ],
  ])('says why it cannot: %s', async (untraced, place, files) => {
    const { deps } = site(files as Record<string, string>);
    expect(await originalPositions([{ ...PLACE, ...place }], deps)).toEqual([{ untraced }]);
  });

  it('takes an unreachable server for a file that is not there', async () => {
    const deps: OriginalPositionsDeps = {
      hasAccess: async () => true,
      fetchText: () => Promise.reject(new TypeError('Failed to fetch')),
    };
    expect(await originalPositions([PLACE], deps)).toEqual([{ untraced: 'no-file' }]);
  });
});
