import { type FileProblem, fieldsOf, fileProblem } from './file-problem.ts';
import type { SiteSettings } from './parts/sites-part.ts';
import type { PartStore } from './settings-part.ts';
import { SETTINGS_PARTS } from './settings-parts.ts';

export const SETTINGS_FORMAT = 'logout-lens/settings';
export const SETTINGS_VERSION = 1;
/** UTF-16 code units: some thousands of rules. */
const MAX_CHARS = 2_000_000;

/** All settings as the text of one file. Nothing that was recorded is in it. Rejects where a part cannot be read. */
export async function writeSettings(store: PartStore): Promise<string> {
  const parts: Record<string, unknown> = {};
  for (const { key, read } of SETTINGS_PARTS) parts[key] = await read(store);
  return `${JSON.stringify({ format: SETTINGS_FORMAT, version: SETTINGS_VERSION, ...parts }, null, 2)}\n`;
}

export type ReadSettings = { ok: true; parts: Record<string, unknown> } | { ok: false; problem: FileProblem };

/**
 * Reads a file of settings. Everything in it is untrusted; one thing that is wrong, and none of it is taken. A part
 * that is missing is left as it is. Never throws, changes nothing.
 */
export function readSettings(content: string): ReadSettings {
  if (content.length > MAX_CHARS) return refuse(fileProblem('too-large', 'the file', { limit: MAX_CHARS }));
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(fileProblem('not-json', 'the file'));
  }
  const format: unknown = Object(parsed).format;
  if (format !== SETTINGS_FORMAT) return refuse(fileProblem('not-settings', 'format'));
  const version: unknown = Object(parsed).version;
  if (version !== SETTINGS_VERSION)
    return refuse(fileProblem('version', 'version', { known: SETTINGS_VERSION }));
  const names = ['format', 'version', ...SETTINGS_PARTS.map(({ key }) => key)];
  const read = fieldsOf(parsed, 'the file', names);
  if ('problem' in read) return refuse(read.problem);
  const parts: Record<string, unknown> = {};
  for (const { key, check } of SETTINGS_PARTS) {
    if (!Object.hasOwn(read.fields, key)) continue;
    const problem = check(read.fields[key], key);
    if (problem !== null) return refuse(problem);
    parts[key] = read.fields[key];
  }
  return { ok: true, parts };
}

/** Applies parts that `readSettings` took, in the order of the registry. @returns sites that wait for a click */
export async function applySettings(
  parts: Record<string, unknown>,
  store: PartStore,
): Promise<readonly SiteSettings[]> {
  const waiting: SiteSettings[] = [];
  for (const { key, apply } of SETTINGS_PARTS) {
    if (!Object.hasOwn(parts, key)) continue;
    waiting.push(...((await apply(parts[key], store)).waiting ?? []));
  }
  return waiting;
}

const refuse = (problem: FileProblem) => ({ ok: false as const, problem });
