import type { Driver } from '../../tests/e2e/support/driver.ts';
import * as say from '../lib/say.mjs';
import { startPracticeSite } from './start-demo.ts';

/**
 * Opens a site, or the practice site, with DevTools on the panel, and stays until the browser is closed.
 *
 * @param url site to open; null for the practice site
 * @param interrupted ends the wait as well
 */
export async function openAttended(
  driver: Driver,
  url: string | null,
  interrupted: AbortSignal,
): Promise<number> {
  const demo = url === null ? await startPracticeSite({}) : null;
  const address = url ?? `${demo?.url}/`;
  try {
    const page = await driver.newPage(address);
    await driver.openPanel(page);
    say.success(`${address} is open, DevTools beside it show the Logout Lens panel.`);
    if (demo) say.plain('Pick a way to be signed out on its start page, sign in, and follow the steps.');
    else
      say.plain('Sign in and use the site as always: the panel says why you are logged out, when you are.');
    say.plain(say.dim('Close the browser or press Ctrl-C to end.'));
    const aborted = new Promise<void>((resolve) => interrupted.addEventListener('abort', () => resolve()));
    await Promise.race([driver.closed(), aborted]);
    return 0;
  } finally {
    await demo?.close();
  }
}
