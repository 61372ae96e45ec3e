import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { candidates, pathVariable } from './places.mjs';

/**
 * @typedef {import('./places.mjs').BrowserKind} BrowserKind
 *
 * @typedef {object} Machine what finding a browser needs to know; injected, so that it can be tested
 * @property {string} platform as process.platform
 * @property {string} home
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder, none where there is no such folder
 * @property {(path: string) => string | null} describe what the program says of its version, null if it says nothing
 *
 * @typedef {object} Browser
 * @property {BrowserKind} kind
 * @property {string} path
 * @property {string} name e.g. "Chromium 156"
 * @property {number} version major
 * @property {'flag' | 'protocol'} loadBy how an unpacked extension gets in: --load-extension, or Extensions.loadUnpacked
 *
 * @typedef {object} Search
 * @property {Browser | null} browser
 * @property {{ path: string, why: string }[]} rejected what was found and cannot be used
 */

/** Oldest that the extension's manifest accepts. */
export const oldest = { chromium: 120, firefox: 142 };

/** First branded Chrome that ignores --load-extension. */
const CHROME_WITHOUT_FLAG = 137;

/**
 * @param {string} pattern a path in which `*` stands for any part of one name
 * @param {Machine} machine
 * @returns {string[]} newest name first
 */
function expand(pattern, machine) {
  const path = machine.platform === 'win32' ? win32 : posix;
  const [first = '', ...rest] = pattern.split(path.sep);
  let found = [first];
  for (const part of rest) {
    if (!part.includes('*')) {
      found = found.map((folder) => folder + path.sep + part);
      continue;
    }
    const [start = '', end = ''] = part.split('*');
    found = found.flatMap((folder) =>
      machine
        .list(folder)
        .filter((name) => name.length >= part.length - 1 && name.startsWith(start) && name.endsWith(end))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map((name) => folder + path.sep + name),
    );
  }
  return found;
}

/**
 * @param {BrowserKind} kind
 * @param {string} path
 * @param {Machine} machine
 * @returns {Browser | string} the browser, or why it cannot be used
 */
function judge(kind, path, machine) {
  const description = machine.describe(path);
  const version = Number(/(\d+)\.\d/.exec(description ?? '')?.[1]);
  if (!description || !Number.isFinite(version)) return 'it does not tell its version';
  if (version < oldest[kind]) return `version ${version} is too old: ${oldest[kind]} or newer is needed`;
  if (kind === 'firefox') {
    if (!/firefox/i.test(description)) return `it is no Firefox but "${description}"`;
    return { kind, path, name: `Firefox ${version}`, version, loadBy: 'protocol' };
  }
  if (!/chrom/i.test(description)) return `it is no Chromium but "${description}"`;
  const testing = /for testing/i.test(description);
  const branded = /google chrome/i.test(description) && !testing;
  const name = branded ? 'Google Chrome' : testing ? 'Chrome for Testing' : 'Chromium';
  const loadBy = branded && version >= CHROME_WITHOUT_FLAG ? 'protocol' : 'flag';
  return { kind, path, name: `${name} ${version}`, version, loadBy };
}

/**
 * Finds an installed browser that can load the unpacked extension: by its environment variable, which then is
 * the only place looked at, else on PATH, else in the usual places.
 *
 * @param {BrowserKind} kind
 * @param {Machine} [machine]
 * @returns {Search}
 */
export function findBrowser(kind, machine = thisMachine()) {
  const chosen = machine.env[pathVariable[kind]];
  const paths = chosen ? [chosen] : candidates(kind, machine).flatMap((pattern) => expand(pattern, machine));
  const rejected = [];
  for (const path of paths) {
    if (!machine.exists(path)) {
      if (chosen) rejected.push({ path, why: `${pathVariable[kind]} names it, but there is no such file` });
      continue;
    }
    const browser = judge(kind, path, machine);
    if (typeof browser !== 'string') return { browser, rejected };
    rejected.push({ path, why: browser });
  }
  return { browser: null, rejected };
}

/**
 * chrome.exe --version opens a window instead of answering, so on Windows the folder tells: an installation keeps
 * its files in a folder named after the version, Chrome for Testing has a file `<version>.manifest`.
 *
 * @param {string} path
 */
function describeWindowsProgram(path) {
  const folder = win32.dirname(path);
  const ini = win32.join(folder, 'application.ini');
  if (existsSync(ini)) return `Firefox ${/^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? ''}`;
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  const version = entries.map((name) => /^(\d+(?:\.\d+){3})(\.manifest)?$/.exec(name)).find(Boolean);
  if (!version) return null;
  const brand = /\\Google\\Chrome\\/i.test(path)
    ? 'Google Chrome'
    : version[2]
      ? 'Google Chrome for Testing'
      : 'Chromium';
  return `${brand} ${version[1]}`;
}

/** @param {string} path */
function describeProgram(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** @returns {Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    describe: process.platform === 'win32' ? describeWindowsProgram : describeProgram,
  };
}
