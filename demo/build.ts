import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(HERE, 'dist');

/**
 * Builds the client into demo/dist when it is missing or older than its sources. Returns whether it built.
 * Several processes may do so at once: each builds aside and the last one to finish wins.
 */
export async function buildDemo(): Promise<boolean> {
  const index = join(DIST, 'index.html');
  const sources = ['client', 'scenarios', 'scenarios.ts', 'codes.ts', 'faults.ts', 'vite.config.ts'].map(
    (name) => join(HERE, name),
  );
  if (existsSync(index) && statSync(index).mtimeMs >= Math.max(...sources.map(newestMs))) return false;
  // As deep as where it ends: the source maps name their files from there.
  const aside = join(HERE, `.dist-${process.pid}-${randomBytes(3).toString('hex')}`);
  await build({
    configFile: join(HERE, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: aside, emptyOutDir: true },
  });
  const old = `${aside}-old`;
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(aside, DIST);
  rmSync(old, { recursive: true, force: true });
  return true;
}

/** The newest modification time (ms) of a file or of anything below a folder. */
function newestMs(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
