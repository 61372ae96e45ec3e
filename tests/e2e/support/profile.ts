import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder in which a browser keeps what it knows, and what to do with it in the end. */
export interface Profile {
  dir: string;
  remove(): void;
}

/** A profile that outlives the browser where a folder is named, else an empty one that is thrown away with it. */
export function profileFor(kind: string, keptDir: string | undefined): Profile {
  if (keptDir) return { dir: keptDir, remove: () => undefined };
  const dir = mkdtempSync(join(tmpdir(), `logout-lens-${kind}-`));
  // The browser's helpers may write for a moment after it has closed.
  return {
    dir,
    remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
