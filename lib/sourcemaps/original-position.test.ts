import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { originalPosition, readSourceMap } from './original-position.ts';

const SOURCE = `export function dropTokens(storage: Storage): void {
  // Why this is called is another matter.
  storage.removeItem('auth-storage');
}
(globalThis as { dropTokens?: unknown }).dropTokens = dropTokens;
`;

/** What a real bundler writes. */
async function bundled(): Promise<{ code: string; map: string }> {
  const built = await build({
    logLevel: 'silent',
    configFile: false,
    build: { write: false, sourcemap: true, minify: true, rolldownOptions: { input: 'entry.ts' } },
    plugins: [
      {
        name: 'in-memory',
        resolveId: (id) => (id.endsWith('entry.ts') ? '/src/auth/entry.ts' : null),
        load: (id) => (id === '/src/auth/entry.ts' ? SOURCE : null),
      },
    ],
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code: string; map: unknown }[] };
  const [chunk] = output.output;
  return { code: chunk?.code ?? '', map: JSON.stringify(chunk?.map) };
}

describe('the place where code was written', () => {
  it('is found for a place in what a bundler made of it, with the line itself', async () => {
    const { code, map } = await bundled();
    const column = code.split('\n')[0]?.indexOf('removeItem') ?? -1;
    expect(column).toBeGreaterThan(0);
    expect(originalPosition(readSourceMap(map), 1, column + 1)).toMatchObject({
      source: expect.stringMatching(/^(?:[\w-]+\/)*src\/auth\/entry\.ts$/),
      line: 3,
      column: 11,
      isLibrary: false,
      code: "storage.removeItem('auth-storage');",
    });
  });

  const one = (sources: string[], more: object = {}) =>
    readSourceMap(JSON.stringify({ version: 3, sources, names: [], mappings: 'AAAA', ...more }));

  it.each([
    ['webpack://app/./src/auth.ts?3f2a', 'app/src/auth.ts', false],
    ['webpack:///./src/auth.ts', 'src/auth.ts', false],
    ['../../src/auth.ts', 'src/auth.ts', false],
    ['../node_modules/zustand/esm/index.mjs', 'node_modules/zustand/esm/index.mjs', true],
    ['webpack/runtime/jsonp', 'webpack/runtime/jsonp', true],
  ])('shows %s as %s', (source, shown, isLibrary) => {
    expect(originalPosition(one([source]), 1, 1)).toMatchObject({ source: shown, isLibrary });
  });

  it('is a library’s where the map says so', () => {
    expect(originalPosition(one(['a.ts'], { ignoreList: [0] }), 1, 1)?.isLibrary).toBe(true);
  });

  it('is unknown outside the map, before the first line, and without the source itself', () => {
    expect(originalPosition(one(['a.ts']), 7, 1)).toBeNull();
    expect(originalPosition(one(['a.ts']), 0, 0)).toBeNull();
    expect(originalPosition(one(['a.ts']), 1, 1)?.code).toBeNull();
  });

  it('is found in a map of sections, behind the guard that some servers put before JSON', () => {
    const map = { version: 3, sources: ['b.ts'], names: [], mappings: 'AAAA' };
    const sections = [{ offset: { line: 2, column: 4 }, map }];
    const text = `)]}'\n${JSON.stringify({ version: 3, sections })}`;
    expect(originalPosition(readSourceMap(text), 3, 5)).toMatchObject({ source: 'b.ts', line: 1, column: 1 });
  });

  it.each(['', 'nonsense', '[]', '{"version":3}', 'null'])('refuses %j as a map', (text) => {
    expect(() => readSourceMap(text)).toThrow();
  });
});
