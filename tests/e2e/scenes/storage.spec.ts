import { expect, test } from '../support/fixtures.ts';
import { poll } from '../support/poll.ts';
import { reopenClassic } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, press, pressSwitch, type Scene } from '../support/scene.ts';
import { timelineOf } from '../support/verdict.ts';

const reopen = ({ page }: Scene) => page.click('Open dashboard again', { role: 'link' });

/** A busy jar tells of its changes late; a verdict is final after three seconds (the late order has unit tests). */
const evictionOf = ({ driver, origin = '' }: Scene) =>
  poll(
    async () =>
      (await timelineOf(driver, origin)).events.some(
        (event) => event.kind === 'cookie.changed' && event.cause === 'evicted',
      ),
    { what: 'the eviction of a cookie', timeoutMs: 15_000, everyMs: 500 },
  );

async function saveAndReopen(scene: Scene): Promise<void> {
  await reopenClassic(scene.page);
  await scene.page.click('Save draft');
  await scene.page.waitForText('Draft saved.');
  await reopen(scene);
}

test.describe('cookies and storage', () => {
  playScenarios('cookies', [
    {
      scenario: 'cookie-deleted',
      async play(scene) {
        await reopenClassic(scene.page);
        await pause(1_000);
        await scene.page.click('Save draft');
        await pause(1_000);
        await reopen(scene);
      },
      also: ({ logout }, { origin }) => {
        expect.soft(logout.culprit, 'cookie-deleted').toMatchObject({ kind: 'response' });
        expect.soft(logout.location, 'cookie-deleted').toBe(`${origin}/classic/`);
      },
    },
    { scenario: 'cookie-too-big', play: saveAndReopen },
    { scenario: 'cookie-collision', play: saveAndReopen },
    { scenario: 'cookie-narrow-path', play: saveAndReopen },
    {
      scenario: 'cookie-evicted',
      observes: ['by-eviction'],
      async play(scene) {
        await reopenClassic(scene.page);
        await press('Let the vendor plant 200 cookies')(scene);
        await scene.page.waitForText('The vendor has planted its cookies.');
        await evictionOf(scene);
        await reopen(scene);
      },
    },
    {
      scenario: 'cached-sign-in',
      async play({ page }) {
        await reopenClassic(page);
        await page.back();
      },
    },
  ]);

  playScenarios('storage', [
    {
      scenario: 'per-tab',
      async play(scene) {
        await press('Refresh my data')(scene);
        await scene.page.waitForText('Your data is up to date');
        const next = await scene.driver.newPage();
        await scene.page.close();
        await next.goto(`${scene.demo.url}/dashboard`);
        scene.page = next;
      },
    },
    { scenario: 'vendor-remove', play: pressSwitch('Vendor script: remove the session') },
    {
      scenario: 'clear-site-data',
      play: press('Refresh my data'),
    },
    {
      scenario: 'delete-by-property',
      async play({ page }) {
        for (let i = 0; i < 2; i++) {
          await pause(1_000);
          await page.moveMouse(100 + 10 * i, 300);
        }
      },
      also: ({ logout }) => {
        expect.soft(logout.ruledOut.length, 'delete-by-property').toBeGreaterThan(3);
      },
    },
    {
      scenario: 'browser-clears',
      observes: ['by-cleared-data'],
      async play({ driver, demo, page }) {
        // Firefox tells of nothing: that a draft went with the tokens is all that speaks for it there.
        await page.fill('New note', 'Half a thought');
        await page.click('Refresh my data');
        await page.waitForText('Your data is up to date');
        await driver.clearSiteData(demo.url);
      },
    },
  ]);
});
