import type { Driver, DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { observed } from './support/observed.ts';
import { practiceUser, refreshData, signIn, signInOn } from './support/practice-site.ts';
import { waitForVerdict } from './support/verdict.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads the verdict where a developer would: in the DevTools of the tab. */
async function readInPanel(driver: Driver, page: DriverPage, code: string): Promise<void> {
  const panel = await driver.openPanel(page);
  await panel.waitForText(code);
  await panel.close();
}

test.describe('causes, brought about on the practice site and read in the panel', () => {
  test('MANUAL_LOGOUT: the sign-out button', async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await refreshData(page);
    await page.click('Sign out');
    await page.waitForUrl('/signin');
    const { logout } = await waitForVerdict(driver, demo.url);
    await readInPanel(driver, page, logout.code);
    expect(logout).toMatchObject({
      code: 'MANUAL_LOGOUT',
      type: 'USER_ACTION',
      location: `${demo.url}/dashboard`,
    });
    expect(logout.confidence).toBeGreaterThan(0.9);
  });

  test('REFRESH_TOKEN_REUSED: two tabs refresh at once; then so that both go on, for one access token more', async ({
    driver,
    demo,
  }) => {
    demo.configure({ accessTokenSeconds: 3, refreshDelayMs: 700 });
    const first = await signIn(driver, demo);
    const second = await driver.newPage(`${demo.url}/dashboard`);
    await second.waitForText('Good day');
    await pause(3_200);
    await first.click(/all tabs/i);
    await Promise.race([first.waitForUrl('/signin'), second.waitForUrl('/signin')]);
    const now = await waitForVerdict(driver, demo.url);
    expect(demo.sessionLog.map((entry) => entry.why)).toContain('refresh-reused');
    expect(now.logout).toMatchObject({ code: 'REFRESH_TOKEN_REUSED', type: 'REFRESH_FAILED' });
    expect(now.timeline.logouts).toHaveLength(1);
    expect(now.logout.evidence.some((step) => /same refresh token/.test(step.says))).toBe(true);

    // The delayed form: the loser takes the winner's tokens, and what the server revoked shows with their expiry.
    demo.configure({ accessTokenSeconds: 4, accessWithoutSession: true, reuseWords: 'none' });
    const reused = () => demo.sessionLog.filter((entry) => entry.why === 'refresh-reused').length;
    const before = reused();
    await first.goto(`${demo.url}/signin?fault=take-winners`);
    await signInOn(first);
    await second.goto(`${demo.url}/dashboard`);
    await second.waitForText('Good day');
    await pause(4_200);
    await first.click(/all tabs/i);
    await first.waitForText('Your data is up to date');
    await expect.poll(reused).toBeGreaterThan(before);
    await pause(4_200);
    await first.click('Refresh my data');
    await first.waitForUrl('/signin');
    const later = await waitForVerdict(driver, demo.url, { count: 2 });
    const panel = await driver.openPanel(first);
    await panel.waitForText('The race for one refresh token, and what came of it later');
    await panel.waitForText('REFRESH_TOKEN_REUSED');
    await panel.close();
    expect(later.logout).toMatchObject({ code: 'REFRESH_TOKEN_REUSED', type: 'REFRESH_FAILED' });
    expect(later.timeline.logouts).toHaveLength(2);
    expect(later.logout.evidence.some((step) => /revoked the whole family/.test(step.says))).toBe(true);
  });

  test('STORAGE_CLEARED_BY_SCRIPT: a vendor script, named with function, file and line', async ({
    driver,
    demo,
  }) => {
    const page = await signIn(driver, demo);
    await refreshData(page);
    await page.goto(`${demo.url}/dashboard?fault=vendor-cleanup`);
    await page.waitForText('Good day');
    for (let i = 0; i < 3; i++) {
      await pause(1_000);
      await page.moveMouse(100 + 10 * i, 200);
    }
    await page.waitForUrl('/signin');
    const { logout } = await waitForVerdict(driver, demo.url);
    await readInPanel(driver, page, logout.code);
    expect(logout).toMatchObject({ code: 'STORAGE_CLEARED_BY_SCRIPT', type: 'STORAGE_CLEARED' });
    expect(logout.culprit).toMatchObject({
      kind: 'script',
      function: 'purgeStorage',
      url: `${demo.url}/vendor/cleanup.js`,
    });
    expect(logout.culprit?.line).toBeGreaterThan(0);
    observed('by-script', 'activity');
  });

  test('a second logout after a new sign-in is a second one', inTurn('firefox'), async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await page.click('Sign out');
    await page.waitForUrl('/signin');
    await page.close();
    const again = await signIn(driver, demo);
    await refreshData(again);
    demo.revokeSessions(practiceUser.email);
    await again.click('Refresh my data');
    await again.waitForUrl('/signin');
    const { timeline } = await waitForVerdict(driver, demo.url, { code: 'SESSION_REVOKED' });
    expect(timeline.logouts.map((one) => one.code)).toEqual(['MANUAL_LOGOUT', 'SESSION_REVOKED']);
  });
});
