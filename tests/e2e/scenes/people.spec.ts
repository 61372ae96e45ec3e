import { setOffline } from '../capture-net/go-offline.ts';
import type { DriverPage } from '../support/driver.ts';
import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { arrived, practiceUser, refreshData, reopenClassic, signIn } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, playScene, press, pressSwitch, type Scene } from '../support/scene.ts';
import type { TimelineLogout } from '../support/timeline.ts';
import { waitForVerdict } from '../support/verdict.ts';

/** The verdict and what stays open beside it. */
const listed = (logout: TimelineLogout): string[] => [
  logout.code,
  ...(logout.alternatives ?? []).map((one) => one.code),
];

/** A pause that the session survives, so that the shorter one on the way to its end is nothing new. */
async function surviveAPause(page: DriverPage): Promise<void> {
  await refreshData(page);
  await pause(5_000);
  await refreshData(page);
}

/** The page asks the provider's frame every second, and has to know the session before it can miss it. */
async function endAtProvider({ demo, page }: Scene): Promise<void> {
  await page.goto(`${demo.url}/switches`);
  await pause(1_800);
  await page.click('End the Practice ID session');
}

test.describe('people, tabs, devices, servers', () => {
  playScenarios('people, tabs, devices', [
    { scenario: 'manual', play: press('Sign out') },
    {
      scenario: 'two-tabs',
      async play({ driver, demo }) {
        const second = await driver.newPage(`${demo.url}/dashboard`);
        await arrived(second);
        await second.click('Sign out');
      },
      also: ({ logout }) => {
        expect(logout.tabs).toHaveLength(2);
      },
    },
    {
      scenario: 'cross-tab',
      observes: ['by-other-tab'],
      async play({ driver, demo }) {
        const portal = await driver.newPage(demo.url.replace('//app.', '//portal.app.'));
        await portal.waitForText('Company portal');
        await portal.click('Sign out of everything');
      },
    },
    { scenario: 'concurrent', play: pressSwitch('Sign in on another device') },
    {
      scenario: 'revoked',
      async play({ demo, page }) {
        await refreshData(page);
        demo.revokeSessions(practiceUser.email);
        await page.click('Refresh my data');
      },
    },
    { scenario: 'idp-changed', play: endAtProvider },
    { scenario: 'idp-check-session', observes: ['check-session-frame'], play: endAtProvider },
    {
      scenario: 'other-network',
      async play(scene) {
        // A pause that the session survives, so that the one on the way is nothing new.
        await refreshData(scene.page);
        await pause(3_000);
        await refreshData(scene.page);
        await setOffline(scene.driver, scene.page, true);
        await pause(300);
        await setOffline(scene.driver, scene.page, false);
        await pressSwitch('Come from another network')(scene);
      },
    },
  ]);

  playScenarios('servers', [
    { scenario: 'key-rotated', play: pressSwitch('Deploy a new build') },
    {
      scenario: 'restart',
      async play({ demo, page }) {
        await reopenClassic(page);
        await demo.restart();
        await page.click('Open dashboard again', { role: 'link' });
      },
    },
    {
      scenario: 'two-backends',
      async play({ page }) {
        await page.click('Open dashboard again', { role: 'link' });
      },
    },
    {
      scenario: 'proxy',
      async play(scene) {
        await pressSwitch("Expire the access proxy's session")(scene);
        await scene.page.waitForText('The proxy has forgotten you.');
        await scene.page.click('Dashboard', { role: 'link' });
      },
      endsAt: /authorize/,
    },
  ]);

  playScene({
    code: 'SIGNING_KEY_ROTATED',
    type: 'SESSION_ENDED',
    turn: 'firefox',
    how: 'a deployment, without a word',
    async play(scene) {
      await surviveAPause(scene.page);
      await pressSwitch('Deploy a new build')(scene);
    },
  });

  test(
    'a rotated signing key without a sign of it looks like a revoked session: the family is listed whole',
    inTurn('firefox'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      await surviveAPause(page);
      await pressSwitch('Rotate the signing key')({ driver, demo, page });
      await page.waitForUrl('/signin');
      const { logout } = await waitForVerdict(driver, demo.url);
      expect(listed(logout)).toEqual(
        expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST', 'SIGNING_KEY_ROTATED']),
      );
    },
  );

  test(
    'a restarted server that lost its sessions is in the family, too',
    inTurn('chromium'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      await surviveAPause(page);
      await demo.restart();
      await page.click('Refresh my data');
      await page.waitForUrl('/signin');
      const { logout } = await waitForVerdict(driver, demo.url);
      expect(listed(logout)).toEqual(expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST']));
    },
  );
});
