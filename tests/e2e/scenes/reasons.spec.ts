import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { arrived, practiceUser, refreshData, signIn, signInOn } from '../support/practice-site.ts';
import { playScene, press, pressSwitch, type SceneSpec } from '../support/scene.ts';
import { settledTimeline, waitForVerdict } from '../support/verdict.ts';

const FORGED = 'SESSION_USER_MISMATCH';

const scenes: SceneSpec[] = [
  {
    code: 'MANUAL_LOGOUT',
    type: 'USER_ACTION',
    turn: 'firefox',
    how: 'while the page writes down another reason',
    faults: 'forge-reason',
    play: press('Sign out'),
    async also({ logout }, { page }) {
      await page.waitForText('mixed up with another user');
      expect(logout.alternatives?.map((one) => one.code) ?? []).not.toContain(FORGED);
    },
  },
  {
    code: 'SESSION_REVOKED',
    type: 'SESSION_ENDED',
    turn: 'chromium',
    how: 'after an answer that speaks of somebody else',
    faults: 'foreign-reason',
    async play({ demo, page }) {
      await refreshData(page);
      demo.revokeSessions(practiceUser.email);
      await page.click('Refresh my data');
    },
  },
];

test.describe('reasons that are none', () => {
  for (const scene of scenes) playScene(scene);

  test(
    'a reason about somebody else, in a refused answer, is no logout',
    inTurn('chromium'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      await page.goto(`${demo.url}/dashboard?fault=foreign-reason`);
      await arrived(page);
      await refreshData(page);
      expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
    },
  );

  test(
    'a reason of yesterday, left in the storage, is not today’s',
    inTurn('firefox'),
    async ({ driver, demo }) => {
      const page = await driver.newPage(`${demo.url}/events?fault=keep-reason`);
      await page.evaluate(() => {
        const yesterday = new Date(Date.now() - 86_400_000).toISOString();
        const kept = {
          code: 'ACCOUNT_SUSPENDED',
          message: 'Account 456 is suspended',
          path: '/dashboard',
          context: { error: 'Your account was suspended.', endpoint: '/v1/me/', hasToken: true },
          timestamp: yesterday,
          source: 'backend_middleware',
        };
        localStorage.setItem('logout_reason', JSON.stringify(kept));
      });
      await page.goto(`${demo.url}/signin`);
      await page.waitForText('Your account is suspended.');
      await signInOn(page);
      await refreshData(page);
      demo.revokeSessions(practiceUser.email);
      await page.click('Refresh my data');
      await page.waitForUrl('/signin');
      const { logout, timeline } = await waitForVerdict(driver, demo.url);
      expect(logout.code).toBe('SESSION_REVOKED');
      expect(timeline.logouts).toHaveLength(1);
    },
  );

  test(
    'a reason that was the last session’s is not this one’s',
    inTurn('chromium'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      await page.goto(`${demo.url}/dashboard?fault=keep-reason`);
      await pressSwitch('Suspend my account')({ driver, demo, page });
      await page.waitForUrl('/signin');
      await pressSwitch('Put my account back')({ driver, demo, page });
      await page.waitForText('Your account is as it was.');
      await page.goto(`${demo.url}/signin`);
      await signInOn(page);
      await arrived(page);
      await page.click('Sign out');
      await page.waitForUrl('/signin');
      const { timeline } = await waitForVerdict(driver, demo.url, { code: 'MANUAL_LOGOUT' });
      expect(timeline.logouts.map((one) => one.code)).toEqual(['ACCOUNT_SUSPENDED', 'MANUAL_LOGOUT']);
    },
  );
});
