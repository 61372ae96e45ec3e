import { expect, test } from '../support/fixtures.ts';
import { arrived, practiceUser } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, playScene, pressAfter, pressSwitch } from '../support/scene.ts';

/** The access token has expired when the page asks; what the refresh says is each scenario's own. */
const faster = { accessTokenSeconds: 3 };
const whenExpired = pressAfter(3_300);

test.describe('the refresh', () => {
  playScenarios('of tokens that ran out', [
    {
      scenario: 'refresh-expired',
      faster: { accessTokenSeconds: 3, refreshTokenSeconds: 3, refreshTokenSecondsWithoutRemember: 3 },
      play: pressAfter(4_000),
    },
    { scenario: 'refresh-refused', faster: { ...faster, sessionAbsoluteSeconds: 3 }, play: whenExpired },
    {
      scenario: 'refresh-revoked',
      faster,
      async play({ demo, page }) {
        await pause(3_300);
        demo.revokeSessions(practiceUser.email);
        await page.click('Refresh my data');
      },
    },
    { scenario: 'refresh-500', faster: { ...faster, refreshAnswer: '503' }, play: whenExpired },
    { scenario: 'refresh-429', faster, play: whenExpired },
    { scenario: 'refresh-drop', faster, play: whenExpired },
    {
      scenario: 'lost-result',
      faster,
      async play(scene) {
        await whenExpired(scene);
        await scene.page.waitForText('Your data is up to date');
        await whenExpired(scene);
      },
    },
    {
      scenario: 'tab-race',
      faster: { accessTokenSeconds: 3, refreshDelayMs: 700 },
      async play({ driver, demo, page }) {
        const second = await driver.newPage(`${demo.url}/dashboard`);
        await arrived(second);
        await pause(3_000);
        await page.click(/all tabs/i);
        await Promise.race([page.waitForUrl('/signin'), second.waitForUrl('/signin')]);
        expect(demo.sessionLog.map((entry) => entry.why)).toContain('refresh-reused');
      },
    },
  ]);

  // As a person plays it: one button of the switches page.
  playScene({
    code: 'REFRESH_SERVER_ERROR',
    type: 'REFRESH_FAILED',
    turn: 'chromium',
    how: '500',
    play: pressSwitch('Refresh answers 500'),
  });
});
