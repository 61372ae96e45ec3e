import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of this folder with all that it imports, as one script that can be run in a page. */
export async function bundled(module: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-bundle-'));
  const entry = fileURLToPath(new URL(module, import.meta.url));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { outDir, lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'script.js' } },
    });
    return readFileSync(join(outDir, 'script.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
