import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} PanelSize gzip, bytes
 * @property {number} first what panel.html names: until the first content
 * @property {number} log the views of a log and the engine that judges it, and what these import, beyond that
 * @property {[file: string, bytes: number][]} later each file that the panel may fetch after that
 */

const STATIC = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * Sizes of the panel in a build of the extension.
 * @param {string} dir folder of the build, with panel.html
 * @returns {PanelSize}
 */
export function panelSize(dir) {
  const bytes = (/** @type {string} */ file) => gzipSync(readFileSync(file), { level: 9 }).length;
  const sum = (/** @type {Iterable<string>} */ files) =>
    [...files].reduce((all, file) => all + bytes(file), 0);
  const html = readFileSync(join(dir, 'panel.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) =>
    join(dir, path),
  );
  const first = withImports(named);
  const chunks = readdirSync(join(dir, 'chunks')).map((name) => join(dir, 'chunks', name));
  const ofLog = chunks.filter((file) => /\/(PanelView|engine)-[^/]+\.js$/.test(file));
  if (ofLog.length !== 2)
    throw new Error(`${dir}/chunks: expected one PanelView-*.js and one engine-*.js, found ${ofLog.length}`);
  const log = [...withImports(ofLog)].filter((file) => !first.has(file));
  const later = chunks.filter((file) => !first.has(file) && !log.includes(file));
  return {
    first: sum(first),
    log: sum(log),
    later: later.map((file) => [file.slice(dir.length + 1), bytes(file)]),
  };
}

/**
 * @param {string[]} files
 * @returns {Set<string>} the files and what they import statically
 */
function withImports(files) {
  const found = /** @type {Set<string>} */ (new Set());
  const follow = (/** @type {string} */ file) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC))
      follow(join(dirname(file), path));
  };
  for (const file of files) follow(file);
  return found;
}
