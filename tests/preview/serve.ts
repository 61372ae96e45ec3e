import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export type ServedPreview = { url: string; close(): Promise<void> };

/** Builds the preview into a folder of its own, and serves it on a free port of this machine until it is closed. */
export async function servePreview(): Promise<ServedPreview> {
  const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'panel-preview-'));
  await build({ configFile, build: { outDir, emptyOutDir: true, minify: false } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
