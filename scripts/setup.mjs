// Sets up what the other commands lack: packages and browsers. `npm run setup` does it without running anything.
import { pathToFileURL } from 'node:url';
import { ensureBrowsers } from './lib/install-browsers.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { pathVariable } from './lib/places.mjs';
import { endChildrenWithUs } from './lib/run.mjs';
import * as say from './lib/say.mjs';

/**
 * @param {import('./lib/places.mjs').BrowserKind[]} kinds browsers that the command needs
 * @returns {Promise<{ packages: boolean, env: Record<string, string>, missing: string[] }>} whether the packages are there,
 *   the variables that tell the tools which browsers to use, and the browsers that could not be had
 */
export async function setUp(kinds) {
  const packages = await ensurePackages();
  const browsers = await ensureBrowsers(kinds);
  const env = /** @type {Record<string, string>} */ ({});
  for (const browser of Object.values(browsers)) {
    env[pathVariable[browser.kind]] = browser.path;
    say.success(`${browser.name} (${browser.path})`);
  }
  return { packages, env, missing: kinds.filter((kind) => !browsers[kind]) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  endChildrenWithUs();
  const { packages, missing } = await setUp(['chromium', 'firefox']);
  process.exitCode = packages && missing.length === 0 ? 0 : 1;
}
