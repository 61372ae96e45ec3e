import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where commands leave what a person may want to look at. Ignored by Git. */
export const artifacts = join(root, 'artifacts');

/**
 * Node 22.18 is the first that runs TypeScript without a flag; the package `node` among the development
 * dependencies brings a newer one than many machines have.
 *
 * @returns {string | null} path of a Node that can, null where neither the package nor the caller's own can
 */
export function modernNode() {
  const packaged = ['node', 'node.exe'].map((name) => join(root, 'node_modules', 'node', 'bin', name));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const own = major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
  return packaged.find((file) => existsSync(file)) ?? own;
}

/**
 * Environment for the tools in node_modules: they find that newer Node, and each other, before anything else.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(extra = {}) {
  const node = modernNode();
  const folders = [node ? dirname(node) : '', join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: folders.filter(Boolean).join(delimiter), ...extra };
}

/**
 * Path of a tool that a package installed. On Windows it is a command file, which only a shell can run.
 *
 * @param {string} name as in node_modules/.bin
 */
export function tool(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}
