import { expect, test } from './support/fixtures.ts';
import { clickUntilSignedOut, signInAndWork, testIdleLimit } from './support/idle-limit.ts';
import { inTurn } from './support/in-turn.ts';
import { practiceUser } from './support/practice-site.ts';
import { waitForVerdict } from './support/verdict.ts';

/** In seconds. `npm run headline:real` adds the limit as it was met, 25 minutes; a minute is in a file of its own. */
const LIMITS = [
  5,
  ...(process.env.LOGOUT_LENS_IDLE_SECONDS ? [Number(process.env.LOGOUT_LENS_IDLE_SECONDS)] : []),
];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test.describe('refused after idling, both tokens good', () => {
  for (const limitSeconds of LIMITS) testIdleLimit(limitSeconds);

  test(
    'an administrator who revokes the idle session cannot be told from the limit: both are listed',
    inTurn('firefox'),
    async ({ driver, demo }) => {
      const page = await signInAndWork(driver, demo);
      await pause(5_500);
      demo.revokeSessions(practiceUser.email);
      await pause(600);
      await clickUntilSignedOut(page);
      const { logout } = await waitForVerdict(driver, demo.url);
      const listed = [logout.code, ...(logout.alternatives ?? []).map((one) => one.code)];
      expect(listed).toEqual(expect.arrayContaining(['SERVER_IDLE_TIMEOUT', 'SESSION_REVOKED']));
    },
  );

  test('without idling it is not idle', inTurn('chromium'), async ({ driver, demo }) => {
    const page = await signInAndWork(driver, demo, 1_500);
    demo.revokeSessions(practiceUser.email);
    await clickUntilSignedOut(page);
    const { logout } = await waitForVerdict(driver, demo.url);
    expect(logout.code).toBe('SESSION_REVOKED');
    expect(logout.alternatives?.map((one) => one.code)).not.toContain('SERVER_IDLE_TIMEOUT');
    expect(logout.ruledOut.map((one) => one.code)).toContain('SERVER_IDLE_TIMEOUT');
  });

  test('is read in the DevTools panel, and its evidence leads to the events', async ({
    driver,
    demo,
  }, info) => {
    demo.configure({ sessionIdleSeconds: 5 });
    const page = await signInAndWork(driver, demo);
    const panel = await driver.openPanel(page);
    await panel.waitForText('access');
    await pause(6_500);
    await clickUntilSignedOut(page);
    await panel.waitForText(/The server ended the session after/);
    await panel.waitForText('SESSION_REVOKED');
    await panel.waitForText(/was refused with 401/);
    await panel.click(/GET \/v1\/me\/ was refused with 401/);
    await panel.waitForText('request.finished');
    await panel.waitForText('xmlhttprequest');
    await panel.screenshot(info.outputPath('panel.png'));
    await panel.close();
  });
});
