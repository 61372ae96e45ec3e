import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

/**
 * Builds every page of `pages/` with the library that it uses, unminified, as one script a page and the chunks that
 * they share. Nothing is written to the disk.
 * @returns the script's text by its address: `/oidc-client-ts.js`
 */
export async function bundlePages(): Promise<Map<string, string>> {
  const input = Object.fromEntries(
    readdirSync(PAGES)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name.replace('.ts', ''), PAGES + name]),
  );
  const built = await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input,
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
  const scripts = new Map<string, string>();
  for (const { output } of [built].flat() as {
    output: { type: string; fileName: string; code?: string }[];
  }[])
    for (const one of output) if (one.type === 'chunk') scripts.set(`/${one.fileName}`, one.code ?? '');
  return scripts;
}
