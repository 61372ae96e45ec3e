import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { arrived, refreshData, signIn } from '../support/practice-site.ts';
import { pause, playScene, press, pressSwitch, type SceneSpec } from '../support/scene.ts';
import type { TimelineLogout } from '../support/timeline.ts';
import { waitForVerdict } from '../support/verdict.ts';

/** The verdict and what stays open beside it. */
const listed = (logout: TimelineLogout): string[] => [
  logout.code,
  ...(logout.alternatives ?? []).map((one) => one.code),
];

const scenes: SceneSpec[] = [
  {
    code: 'SIGNING_KEY_ROTATED',
    type: 'SESSION_ENDED',
    how: 'a deployment, and the server says that the signature does not fit',
    settings: { words: 'oauth' },
    play: pressSwitch('Deploy a new build'),
  },
  {
    code: 'SIGNING_KEY_ROTATED',
    type: 'SESSION_ENDED',
    how: 'a deployment, without a word',
    async play(scene) {
      // A pause that the session survives, so that the shorter one of the deployment is nothing new.
      await refreshData(scene.page);
      await pause(5_000);
      await refreshData(scene.page);
      await pressSwitch('Deploy a new build')(scene);
    },
  },
  {
    code: 'CONCURRENT_LOGIN',
    type: 'SESSION_ENDED',
    settings: { maxSessionsPerUser: 1 },
    play: pressSwitch('Sign in on another device'),
  },
  {
    code: 'SESSION_REVOKED',
    type: 'SESSION_ENDED',
    how: 'from another device, without a word',
    play: pressSwitch('End my sessions from another device'),
  },
];

test.describe('people, devices, servers', () => {
  for (const scene of scenes) playScene(scene);

  test('a rotated signing key without a sign of it looks like a revoked session: the family is listed whole', async ({
    driver,
    demo,
  }) => {
    const page = await signIn(driver, demo);
    await pressSwitch('Rotate the signing key')({ driver, demo, page });
    await page.waitForUrl('/signin');
    const { logout } = await waitForVerdict(driver, demo.url);
    expect(listed(logout)).toEqual(
      expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST', 'SIGNING_KEY_ROTATED']),
    );
  });

  test('a restarted server that lost its sessions is in the family, too', async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await arrived(page);
    await demo.restart();
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    const { logout } = await waitForVerdict(driver, demo.url);
    expect(listed(logout)).toEqual(expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST']));
  });

  test('a sign-out in one tab is one logout, of both tabs, with that tab’s cause', async ({
    driver,
    demo,
  }) => {
    const first = await signIn(driver, demo);
    const second = await driver.newPage(`${demo.url}/dashboard`);
    await arrived(second);
    await second.click('Sign out');
    await first.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(timeline.logouts).toHaveLength(1);
    expect(logout.code).toBe('MANUAL_LOGOUT');
    expect(logout.tabs).toHaveLength(2);
  });

  test('CROSS_TAB_LOGOUT: signed out by a tab of another origin, whose log is not this site’s', async ({
    driver,
    demo,
  }) => {
    const page = await signIn(driver, demo);
    await arrived(page);
    const portal = await driver.newPage(demo.url.replace('//app.', '//portal.app.'));
    await portal.waitForText('Company portal');
    await press('Sign out of everything')({ driver, demo, page: portal });
    await page.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(logout).toMatchObject({ code: 'CROSS_TAB_LOGOUT', type: 'USER_ACTION' });
    expect(timeline.logouts).toHaveLength(1);
    observed('by-other-tab');
  });
});
