import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?['"](\.[^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g;

/** Our own files that come with a module when it is loaded, and those that they fetch later. Absolute paths. */
export type Loaded = { files: Set<string>; later: Set<string> };

/** Follows the static imports of a source file; types and packages are left out. */
export function staticImports(entry: string): Loaded {
  const loaded: Loaded = { files: new Set(), later: new Set() };
  follow(entry, loaded);
  return loaded;
}

function follow(file: string, loaded: Loaded): void {
  if (loaded.files.has(file)) return;
  loaded.files.add(file);
  const source = readFileSync(file, 'utf8');
  const beside = (path: string) => join(dirname(file), path);
  for (const [, path = ''] of source.matchAll(DYNAMIC)) loaded.later.add(beside(path));
  for (const [, path = ''] of source.matchAll(STATIC))
    if (existsSync(beside(path))) follow(beside(path), loaded);
}
