import type { DriverPage } from '../support/driver.ts';
import { test } from '../support/fixtures.ts';
import { refreshData, reopenClassic } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, press } from '../support/scene.ts';

/** Waits until a page that is sent to and fro has come to its sign-in page so often. */
async function waitForRounds(page: DriverPage, rounds: number): Promise<void> {
  let before = '';
  for (let seen = 0; seen < rounds; ) {
    // Between two documents there is nothing to ask.
    const url = await page.url().catch(() => before);
    if (url.endsWith('/signin') && !before.endsWith('/signin')) seen += 1;
    before = url;
    await pause(50);
  }
}

test.describe('mistakes of the page', () => {
  playScenarios('about an answer', [
    { scenario: 'permission-mistaken', play: press('Load reports') },
    {
      scenario: 'foreign-401',
      async play(scene) {
        await refreshData(scene.page);
        await press('Show the weather')(scene);
      },
    },
    { scenario: 'probe-failed', endsAtOnce: true },
    { scenario: 'spurious-401' },
    { scenario: 'credentials-missing', endsAtOnce: true },
    { scenario: 'credentials-missing-401', endsAtOnce: true },
    { scenario: 'csrf', play: press('Save note') },
    { scenario: 'csrf-rails', play: press('Save note') },
    { scenario: 'csrf-django', play: press('Save note') },
    {
      scenario: 'graphql',
      async play(scene) {
        await reopenClassic(scene.page);
        await press('Ask GraphQL')(scene);
      },
    },
    { scenario: 'live-refused', play: press('Connect live updates') },
  ]);

  playScenarios('about itself', [
    {
      scenario: 'login-loop',
      endsAtOnce: true,
      async play({ page }) {
        await waitForRounds(page, 4);
        await page.close();
      },
      endsAt: null,
    },
    { scenario: 'refresh-storm' },
    { scenario: 'throw', play: press('Refresh my data'), observes: ['errors'] },
    { scenario: 'crash', play: press('Refresh my data'), observes: ['errors'] },
  ]);
});
