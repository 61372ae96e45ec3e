import type { DriverPage } from '../support/driver.ts';
import { expect, test } from '../support/fixtures.ts';
import { launch } from '../support/launch.ts';
import { observed, observedWithout } from '../support/observed.ts';
import { waitForVerdict } from '../support/verdict.ts';
import { type NetSite, startNetSite } from './net-site.ts';
import { removeByOtherExtension } from './other-extension.ts';

async function signedIn(site: NetSite, page: DriverPage): Promise<void> {
  await page.goto(`${site.app}/`);
  await page.fill('Password', 'correct horse');
  await page.click('Sign in');
  await page.waitForUrl(/\/home/);
  await page.evaluate(async () => void (await fetch('/api/items')));
}

/** One browser for all the ways in which a session cookie goes; each has a site, and so a log, of its own. */
test('who removed a session cookie: an answer, its own date, another extension', async ({ browserKind }) => {
  test.setTimeout(150_000);
  const driver = await launch(browserKind, browserKind === 'chromium' ? { loadBy: 'protocol' } : {});
  const ways: [string, (site: NetSite, page: DriverPage) => Promise<unknown>, RegExp, RegExp][] = [
    [
      'an answer with a past date',
      (_site, page) => page.evaluate(async () => void (await fetch('/api/drop'))),
      /answer of the server/,
      /GET .*\/api\/drop/,
    ],
    [
      'an answer with Clear-Site-Data',
      (_site, page) => page.evaluate(async () => void (await fetch('/api/clear'))),
      /answer of the server/,
      /GET .*\/api\/clear/,
    ],
    [
      'its own date',
      (_site, page) => page.evaluate(async () => void (await fetch('/api/short'))),
      /reached its own date/,
      /expiry date/,
    ],
    [
      'another extension',
      async (site) => undo.push(await removeByOtherExtension(driver, site.app, 'sessionid')),
      /own interface or another extension/,
      /another extension|an extension/,
    ],
  ];
  const undo: (() => void)[] = [];
  try {
    // Just installed: the background has to be up before anything happens that it must see.
    await driver.sendToExtension({ type: 'list-sites' });
    for (const [what, remove, evidence, culprit] of ways) {
      const site = await startNetSite();
      try {
        const page = await driver.newPage();
        await signedIn(site, page);
        await remove(site, page);
        const { logout } = await waitForVerdict(driver, site.app, { timeoutMs: 20_000 });
        const says = logout.evidence.map((one) => one.says);
        expect.soft(says, what).toContainEqual(expect.stringMatching(evidence));
        expect.soft(logout.culprit?.says, `${what}: ${logout.code}`).toMatch(culprit);
        await page.close();
        await driver.clearCookies();
      } finally {
        await site.close();
      }
    }
    observed('by-set-cookie', 'by-clear-site-data', 'by-own-date');
    observedWithout('which of them', 'by-other-extension');
  } finally {
    await driver.close();
    for (const one of undo) one();
  }
});
