import { test } from '../support/fixtures.ts';
import { refreshData, reopenClassic } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, press } from '../support/scene.ts';

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
        await pause(4_000);
        await page.goto('about:blank');
      },
      endsAt: 'about:blank',
    },
    { scenario: 'refresh-storm' },
    { scenario: 'throw', play: press('Refresh my data'), observes: ['errors'] },
    { scenario: 'crash', play: press('Refresh my data'), observes: ['errors'] },
  ]);
});
