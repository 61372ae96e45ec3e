import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { pathVariable } from './places.mjs';
import { run } from './run.mjs';
import * as say from './say.mjs';

/** @typedef {import('./places.mjs').BrowserKind} BrowserKind */

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice = {
  chromium:
    'Install Chromium or Chrome for Testing (https://googlechromelabs.github.io/chrome-for-testing/), 120 or newer',
  firefox: 'Install Firefox (https://www.mozilla.org/firefox/), 142 or newer',
};

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @returns {Promise<string[] | null>} words to put before apt-get, null where it may not be used without asking */
async function aptPrefix() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  if (onPath('sudo') && (await run('sudo', ['-n', 'true'])).code === 0) return ['sudo', '-n'];
  return null;
}

/** @param {BrowserKind[]} missing */
async function installFromDebian(missing) {
  const prefix = await aptPrefix();
  if (prefix === null) return;
  const packages = missing.map((kind) => debianPackage[kind]);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...args] = [...prefix, 'apt-get', ...words];
    say.progress(`${command} ${args.join(' ')} …`);
    const { code } = await run(command, args, { env, show: true });
    if (code !== 0) {
      say.failure(`apt-get ${words[0]} failed (exit code ${code})`);
      return;
    }
  }
}

/**
 * Finds the browsers that a command needs, and installs what is missing where the machine's packages allow it.
 * What cannot be had is explained on the terminal.
 *
 * @param {BrowserKind[]} kinds
 * @returns {Promise<Partial<Record<BrowserKind, import('./browsers.mjs').Browser>>>} those that are there
 */
export async function ensureBrowsers(kinds) {
  // A path that the user named is theirs to mend: nothing is installed beside it.
  const missing = kinds.filter((kind) => !findBrowser(kind).browser && !process.env[pathVariable[kind]]);
  if (missing.length > 0) await installFromDebian(missing);
  const found = /** @type {Partial<Record<BrowserKind, import('./browsers.mjs').Browser>>} */ ({});
  for (const kind of kinds) {
    const { browser, rejected } = findBrowser(kind);
    if (browser) {
      found[kind] = browser;
      continue;
    }
    say.failure(`No usable ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found.`);
    for (const { path, why } of rejected) say.plain(`    ${path}: ${why}`);
    say.plain(`    ${advice[kind]}, or name its path in ${pathVariable[kind]}.`);
  }
  return found;
}
