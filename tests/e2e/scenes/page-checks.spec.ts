import { expect, test } from '../support/fixtures.ts';
import { playScenarios, type ScenarioPlay } from '../support/scenario.ts';
import { pressSwitch } from '../support/scene.ts';

const checked = (scenario: string, button: string, clientTracker: 'backend' | 'full'): ScenarioPlay => ({
  scenario,
  faster: { clientTracker },
  unrecorded: clientTracker === 'full',
  play: pressSwitch(button),
  async also({ logout }, { page }) {
    await page.waitForText('to go on.');
    expect.soft(logout.context, scenario).toMatchObject({ source: 'refresh_user_validation' });
  },
});

/** The server answers as ever; the page itself misses something and says so to its sign-in page. */
test.describe('the page’s own checks', () => {
  playScenarios('with either tracker: in one key or in both', [
    checked('account-required', 'Take my account away', 'backend'),
    checked('plan-required', 'Take my plan away', 'backend'),
    checked('account-required', 'Take my account away', 'full'),
    checked('plan-required', 'Take my plan away', 'full'),
  ]);
});
