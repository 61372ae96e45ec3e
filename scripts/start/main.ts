// The part of `npm start` that needs packages: scripts/start.mjs has set them up and has built the extension.
import { launch } from '../../tests/e2e/support/launch.ts';
import { parseStartArguments } from '../lib/arguments.mjs';
import * as say from '../lib/say.mjs';
import { openAttended } from './attended.ts';
import { lookAtSite, playUnattended } from './unattended.ts';

const { browser, headless, url } = parseStartArguments(process.argv.slice(2));

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interrupted.abort());
}

say.progress(`Starting ${browser === 'firefox' ? 'Firefox' : 'Chromium'} with the extension …`);
const driver = await launch(browser, { headless }).catch((error: unknown) => {
  say.failure(`The browser did not start: ${error instanceof Error ? error.message : String(error)}`);
  if (!headless) say.plain('Without a display, npm start -- --headless plays the headline case unattended.');
  process.exit(1);
});
interrupted.signal.addEventListener('abort', () => void driver.close());

try {
  if (!headless) process.exitCode = await openAttended(driver, url, interrupted.signal);
  else process.exitCode = await (url ? lookAtSite(driver, url) : playUnattended(driver));
} catch (error) {
  if (interrupted.signal.aborted) process.exitCode = 130;
  else {
    say.failure(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} finally {
  await driver.close().catch(() => undefined);
}
// A browser that ends by itself may leave a connection open that would keep us.
process.exit();
