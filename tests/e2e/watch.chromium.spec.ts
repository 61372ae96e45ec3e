import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { launch } from './support/launch.ts';
import { practiceUser, refreshData, signIn, signInOn } from './support/practice-site.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

const PRODUCT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

type Manifest = { host_permissions?: string[]; optional_host_permissions?: string[] };

/**
 * The build that users install, in a folder of its own. Headless Chromium never answers a permission prompt, but a
 * host that was granted at installation stays granted when the manifest asks for it as optional from then on: so it
 * is started once with the hosts required, then as it is shipped.
 */
async function withShippedBuild(granted: boolean, use: (driver: Driver) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'logout-lens-shipped-'));
  const extensionDir = join(folder, 'extension');
  const profileDir = join(folder, 'profile');
  cpSync(PRODUCT, extensionDir, { recursive: true });
  const path = join(extensionDir, 'manifest.json');
  const shipped = readFileSync(path, 'utf8');
  if (granted) {
    const manifest = JSON.parse(shipped) as Manifest;
    writeFileSync(
      path,
      JSON.stringify({
        ...manifest,
        host_permissions: manifest.optional_host_permissions,
        optional_host_permissions: [],
      }),
    );
    await (await launch('chromium', { extensionDir, profileDir })).close();
    writeFileSync(path, shipped);
  }
  const driver = await launch('chromium', { extensionDir, profileDir });
  try {
    await use(driver);
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

test.describe('the build that users install', () => {
  test('asks for no site: nothing is injected, nothing recorded, one button starts watching', async ({
    demo,
  }) => {
    await withShippedBuild(false, async (driver) => {
      const page = await signIn(driver, demo);
      expect(await page.evaluate(() => Storage.prototype.setItem.toString())).toContain('[native code]');
      const panel = await driver.openPanel(page);
      await panel.waitForText('Watch this site');
      await panel.waitForText(demo.url);
      const { events } = await timelineOf(driver, demo.url).catch(() => ({ events: [] as unknown[] }));
      expect(events).toEqual([]);
    });
  });

  test('watches a tab that is already open at once, and everything from the next load on', async ({
    demo,
  }) => {
    await withShippedBuild(true, async (driver) => {
      const page = await signIn(driver, demo);
      const panel = await driver.openPanel(page);
      await panel.click('Watch this site');
      await panel.waitForText('Recording');
      await panel.waitForText(/access token/i);
      await refreshData(page);
      await page.click('Sign out');
      const { logout } = await waitForVerdict(driver, demo.url);
      expect(logout.code).toBe('MANUAL_LOGOUT');

      await page.reload();
      await signInOn(page);
      await refreshData(page);
      demo.revokeSessions(practiceUser.email);
      await page.click('Refresh my data');
      const revoked = await waitForVerdict(driver, demo.url, { code: 'SESSION_REVOKED' });
      const removed = revoked.timeline.events.filter((event) => event.kind === 'credential.removed').at(-1);
      expect(removed?.stack, 'a page loaded while watched has stacks').toBeTruthy();

      await panel.click('Stop watching');
      await panel.waitForText('Watch this site');
      const before = (await timelineOf(driver, demo.url)).events.length;
      const other = await signIn(driver, demo);
      await refreshData(other);
      expect((await timelineOf(driver, demo.url)).events.length - before).toBeLessThanOrEqual(1);
    });
  });
});
