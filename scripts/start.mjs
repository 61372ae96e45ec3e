// `npm start`: sets up, builds, opens a browser with the extension. Node's own modules only: it installs the rest first.
import { parseStartArguments } from './lib/arguments.mjs';
import { modernNode, tool } from './lib/project.mjs';
import { endChildrenWithUs, run } from './lib/run.mjs';
import * as say from './lib/say.mjs';
import { setUp } from './setup.mjs';

const usage = `npm start [-- [site] [--browser chromium|firefox] [--headless]]

  npm start                          the practice site, with DevTools on the Logout Lens panel
  npm start -- https://some.site     that site instead
  npm start -- --browser firefox     in Firefox
  npm start -- --headless            plays the headline case unattended; also where there is no display

CHROMIUM_PATH and FIREFOX_PATH name a browser's program where it is not found.`;

/** Only Linux says by its environment that there is nothing to show a window on. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {'chromium' | 'firefox'} browser */
async function build(browser) {
  const args = ['build', '--mode', 'testing', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])];
  const { code, output } = await run(tool('wxt'), args);
  if (code !== 0) {
    say.plain(output.trimEnd());
    say.failure('The extension could not be built.');
    return false;
  }
  say.success(
    'extension built: this build may see every site and watches every page, so nothing asks for permission',
  );
  return true;
}

async function main() {
  const { browser, headless: wanted, url, help } = parseStartArguments(process.argv.slice(2));
  if (help) {
    say.plain(usage);
    return 0;
  }
  endChildrenWithUs();
  say.headline('Setup');
  const headless = wanted || !hasDisplay();
  if (headless && !wanted) say.note('There is no display: the browser runs without a window.');
  const { packages, env, missing } = await setUp([browser]);
  const node = modernNode();
  if (!packages || missing.length > 0 || !node) return 1;
  if (!(await build(browser))) return 1;
  const args = ['--browser', browser, ...(headless ? ['--headless'] : []), ...(url ? [url] : [])];
  const { code } = await run(node, ['scripts/start/main.ts', ...args], { env, show: true });
  return code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    say.failure(error instanceof Error ? error.message : String(error));
    say.plain(usage);
    process.exitCode = 2;
  },
);
