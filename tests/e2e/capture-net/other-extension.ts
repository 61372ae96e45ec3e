import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../support/driver.ts';

/** Loads another extension beside ours, which removes a cookie as it starts. Returns what removes its folder. */
export async function removeByOtherExtension(driver: Driver, url: string, name: string): Promise<() => void> {
  const dir = mkdtempSync(join(tmpdir(), 'logout-lens-other-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1.0',
    permissions: ['cookies'],
    host_permissions: ['http://*/*'],
    background: driver.kind === 'firefox' ? { scripts: ['other.js'] } : { service_worker: 'other.js' },
    ...(driver.kind === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'other@example.test' } } }
      : {}),
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'other.js'), `chrome.cookies.remove(${JSON.stringify({ url, name })});`);
  if (driver.kind === 'firefox') {
    const { FirefoxDriver } = await import('../../firefox/support/firefox-driver.ts');
    if (driver instanceof FirefoxDriver) await driver.firefox.browser.installExtension(dir);
  } else {
    const { ChromiumDriver } = await import('../support/chromium-driver.ts');
    if (driver instanceof ChromiumDriver)
      await driver.browser.protocol.send('Extensions.loadUnpacked', { path: dir });
  }
  return () => rmSync(dir, { recursive: true, force: true });
}
