import { expect, test } from '../support/fixtures.ts';
import { reopenClassic } from '../support/practice-site.ts';
import { playScenarios, type ScenarioPlay } from '../support/scenario.ts';

const purged = (scenario: string, button: string): ScenarioPlay => ({
  scenario,
  observes: ['by-script-cookie'],
  async play({ page }) {
    await reopenClassic(page);
    await page.click(button);
    await page.waitForText('Vendor clean-up has run.');
    await page.click('Open dashboard again', { role: 'link' });
  },
  also({ logout }, { origin }) {
    expect.soft(logout.culprit, scenario).toMatchObject({
      kind: 'script',
      // Chromium puts the kind of the receiver before it.
      function: expect.stringMatching(/^(?:Object\.)?purgeCookies$/),
      url: `${origin}/vendor/cleanup.js`,
    });
    expect.soft(logout.culprit?.line, scenario).toBeGreaterThan(0);
  },
});

test.describe('COOKIE_DELETED_BY_SCRIPT', () => {
  playScenarios('through document.cookie and cookieStore, named with function, file and line', [
    purged('cookie-by-script', 'Run vendor cookie clean-up'),
    purged('cookie-by-cookiestore', 'Run it through cookieStore'),
  ]);
});
