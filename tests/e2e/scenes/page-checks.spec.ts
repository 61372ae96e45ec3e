import { expect, test } from '../support/fixtures.ts';
import { playScene, pressSwitch } from '../support/scene.ts';

/** The server answers as ever; the page itself misses something and says so to its sign-in page. */
test.describe('the page’s own checks', () => {
  for (const [code, button] of [
    ['ACCOUNT_REQUIRED', 'Take my account away'],
    ['PLAN_REQUIRED', 'Take my plan away'],
  ] as const)
    for (const tracker of ['backend', 'full'] as const)
      playScene({
        code,
        type: 'AUTH_ERROR',
        how: tracker === 'full' ? 'with the full tracker, in both keys' : '',
        settings: { ownershipChecks: false, clientTracker: tracker },
        play: pressSwitch(button),
        async also({ logout }, { page }) {
          await page.waitForText('to go on.');
          expect(logout.context).toMatchObject({ source: 'refresh_user_validation' });
        },
      });
});
