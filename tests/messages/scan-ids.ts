import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the code says of texts: ids named literally, patterns of composed ids, and every quoted string. */
export type Mentions = {
  named: { id: string; file: string }[];
  composed: { pattern: RegExp; file: string }[];
  quoted: Set<string>;
};

const NAMED = /\b(?:text|t)\(\s*(['"])([a-z][\w-]*(?:\.[\w-]+)+)\1/g;
const QUOTED = /(['"])([a-z][\w-]*(?:\.[\w-]+)+)\1/g;
const TEMPLATE = /`([a-z][\w-]*\.(?:[\w.-]|\$\{[^`}]*\})*)`/g;

/** Scans the sources below the given folders; tests and the catalogue itself are left out. */
export function scanIds(root: string, folders: readonly string[]): Mentions {
  return scanFiles(
    root,
    folders.flatMap((folder) => sourcesBelow(join(root, folder))),
  );
}

/** Scans the given files, by absolute path. */
export function scanFiles(root: string, files: readonly string[]): Mentions {
  const mentions: Mentions = { named: [], composed: [], quoted: new Set() };
  for (const file of files) scanFile(file, file.slice(root.length + 1), mentions);
  return mentions;
}

function scanFile(path: string, file: string, mentions: Mentions): void {
  const source = readFileSync(path, 'utf8');
  for (const match of source.matchAll(NAMED)) mentions.named.push({ id: match[2] ?? '', file });
  for (const match of source.matchAll(QUOTED)) mentions.quoted.add(match[2] ?? '');
  for (const match of source.matchAll(TEMPLATE)) {
    const template = match[1] ?? '';
    if (template.includes('${')) mentions.composed.push({ pattern: patternOf(template), file });
  }
}

/** `cause.${slug}.title` matches every id of that form. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w.-]*')}$`);
}

function sourcesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !/(^|\/)messages\/[^/]+\//.test(name),
    )
    .sort()
    .map((name) => join(folder, name));
}
