import type { Driver, DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { poll } from './support/poll.ts';

/** Goes on by Tab until what has the focus is in the example site. */
const toTheExample = (page: DriverPage) =>
  poll(
    async () => {
      const isThere = await page.evaluate(() => {
        const frame = document.activeElement;
        if (!(frame instanceof HTMLIFrameElement)) return false;
        return frame.contentDocument?.activeElement?.tagName === 'INPUT';
      });
      if (!isThere) await page.press('Tab');
      return isThere;
    },
    { timeoutMs: 15_000, what: 'a field of the example that has the focus' },
  );

/** Reads and does only what a person sees, by keys where the example is concerned. */
test(
  'the first run: watch, sign in, be logged out, read why, in under a minute',
  inTurn('firefox'),
  async ({ driver }, testInfo) => {
    test.setTimeout(120_000);
    const sites = await sitesOf(driver);
    const page = await driver.openExtensionPage('first-run.html');
    const beganAt = performance.now();
    await page.click('Watch this site');
    await page.waitForText('Press “Sign in” on the example');
    await toTheExample(page);
    await page.press('Enter');
    await page.waitForText(/About \d+ s to go/);
    await page.waitForText('The page signed itself out after', { timeoutMs: 30_000 });
    await page.waitForText(/signOutWhenIdle \(idle-timer\.js:\d+\) removed the credentials/);
    const took = `${driver.kind}: the reason was read ${((performance.now() - beganAt) / 1_000).toFixed(1)} s after the page was open`;
    testInfo.annotations.push({ type: 'minute', description: took });
    console.log(took);

    await page.waitForText('practice.example/home');
    expect(await sitesOf(driver), 'no site knows of it').toEqual(sites);
    const left = () => page.evaluate(() => localStorage.length);
    expect(await left(), 'nothing of the example lies in storage').toBe(0);
    await page.click('Try it again');
    await page.waitForText('Watch this site');
    expect(await page.text()).not.toContain('signed itself out');
  },
);

/** Sites of which anything is kept; those of other tests in this browser may still be writing. */
async function sitesOf(driver: Driver): Promise<string[]> {
  const { sites } = (await driver.sendToExtension({ type: 'list-stored' })) as {
    sites: { origin: string }[];
  };
  return sites.map(({ origin }) => origin);
}
