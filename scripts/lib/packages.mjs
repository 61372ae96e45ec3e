import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modernNode, root } from './project.mjs';
import { run } from './run.mjs';
import * as say from './say.mjs';

/**
 * Says whether node_modules holds what the lock file asks for. npm writes down what it has installed in
 * node_modules/.package-lock.json, as the last thing it does, so an interrupted installation is seen too.
 *
 * @param {string | null} wanted text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json, null where there is none
 * @returns {string | null} why packages must be installed, null where nothing is to do
 */
export function whyInstall(wanted, installed) {
  if (installed === null) return 'no packages are installed yet';
  if (wanted === null) return null;
  const want = JSON.parse(wanted).packages ?? {};
  const have = JSON.parse(installed).packages ?? {};
  for (const [path, entry] of Object.entries(want)) {
    const other = have[path];
    if (path === '' || (!other && (entry.optional || entry.peer))) continue;
    if (!other || other.version !== entry.version || other.integrity !== entry.integrity) {
      return `${path.replace(/^.*node_modules\//, '')} ${entry.version ?? ''} is not installed`;
    }
  }
  return null;
}

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** npm itself, by the file that runs us where npm does: on Windows its command file would need a shell. */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return { command: process.execPath, before: [cli] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [] };
}

/**
 * Installs the packages of the lock file where they are missing or others.
 *
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensurePackages() {
  const reason = whyInstall(
    read(join(root, 'package-lock.json')),
    read(join(root, 'node_modules', '.package-lock.json')),
  );
  if (reason === null && modernNode()) return true;
  say.progress(`Installing packages with npm ci (${reason ?? 'Node 24 is missing'}) …`);
  const { command, before } = npm();
  // A browser for Playwright or puppeteer is never downloaded: the system's own are used.
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
  const { code } = await run(command, [...before, 'ci', '--no-audit', '--no-fund'], { env, show: true });
  if (code !== 0) {
    say.failure(`npm ci failed (exit code ${code}). Check the network and the registry, then try again.`);
    return false;
  }
  if (!modernNode()) {
    say.failure(
      'Node 22.18 or newer is needed and the package "node" was installed without its binary, because npm ' +
        'ran no install scripts. Use a newer Node, or allow that script: npm rebuild node',
    );
    return false;
  }
  say.success('packages installed');
  return true;
}
