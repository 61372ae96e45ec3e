import type { DemoServer, DemoSettings } from '../../demo/server/index.ts';
import type { Driver, DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { practiceUser, refreshData, signIn } from './support/practice-site.ts';
import { waitForVerdict } from './support/verdict.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Scene = { driver: Driver; demo: DemoServer; page: DriverPage };
type Scenario = {
  code: string;
  settings?: Partial<DemoSettings>;
  /** Mistakes of the page, see demo/faults.ts. */
  faults?: string;
  play(scene: Scene): Promise<void>;
};

const press = (button: string | RegExp) => async (scene: Scene) => scene.page.click(button);
const pressAfter = (ms: number) => async (scene: Scene) => {
  await pause(ms);
  await scene.page.click('Refresh my data');
};
/** Something happens to the account at the server, and the next request finds out about it. */
const atServer =
  (action: string) =>
  async ({ demo, page }: Scene) => {
    await fetch(`http://127.0.0.1:${demo.port}/demo/actions/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: practiceUser.email }),
    });
    await page.click('Refresh my data');
  };

const scenarios: Scenario[] = [
  {
    code: 'REFRESH_SERVER_ERROR',
    settings: { accessTokenSeconds: 2, refreshAnswer: '500' },
    play: pressAfter(2_500),
  },
  {
    code: 'REFRESH_NETWORK_ERROR',
    settings: { accessTokenSeconds: 2, refreshAnswer: 'drop' },
    play: pressAfter(2_500),
  },
  {
    code: 'TOKEN_REFRESH_FAILED',
    settings: { accessTokenSeconds: 3, sessionAbsoluteSeconds: 3 },
    play: pressAfter(3_500),
  },
  {
    code: 'NO_REFRESH_TOKEN',
    settings: { accessTokenSeconds: 2, issueRefresh: false },
    play: pressAfter(2_500),
  },
  {
    code: 'REFRESH_TOKEN_REVOKED',
    settings: { accessTokenSeconds: 2, revokedWords: 'oauth' },
    play: async (scene) => {
      await pause(2_500);
      await atServer('revoke-sessions')(scene);
    },
  },
  { code: 'PERMISSION_MISTAKEN', faults: 'logout-on-403', play: press(/Load reports/) },
  { code: 'CLEAR_SITE_DATA', settings: { clearSiteData: 'storage' }, play: press('Refresh my data') },
  { code: 'CSRF_MISMATCH', settings: { csrf: 'laravel' }, play: press('Save note') },
  {
    code: 'CLOCK_SKEW',
    settings: { clockOffsetSeconds: -3660 },
    faults: 'local-expiry-check',
    play: ({ page }) => page.waitForUrl('/signin'),
  },
  {
    code: 'CLIENT_IDLE_TIMEOUT',
    settings: { clientIdleSeconds: 6, clientIdleWarningSeconds: 2 },
    play: () => pause(6_500),
  },
  { code: 'SESSION_ACCOUNT_MISMATCH', play: atServer('session-to-other-account') },
  { code: 'SESSION_USER_MISMATCH', play: atServer('session-to-other-user') },
  { code: 'ACCOUNT_SUSPENDED', play: atServer('suspend-account') },
  { code: 'ACCOUNT_CANCELLED', play: atServer('cancel-account') },
  { code: 'PLAN_INACTIVE', play: atServer('deactivate-plan') },
  { code: 'USER_INACTIVE', play: atServer('deactivate-user') },
];

test.describe('what the first trackers met', () => {
  for (const { code, settings, faults, play } of scenarios)
    test(code, async ({ driver, demo }) => {
      demo.configure(settings ?? {});
      const page = await signIn(driver, demo);
      if (faults) {
        await page.goto(`${demo.url}/dashboard?fault=${faults}`);
        await page.waitForText('Good day');
      }
      if (!faults && !settings) await refreshData(page);
      await play({ driver, demo, page });
      const { logout, timeline } = await waitForVerdict(driver, demo.url);
      expect(logout.code, logout.title).toBe(code);
      expect(timeline.logouts).toHaveLength(1);
    });

  test('a rotated signing key without a word looks like a revoked session: the family is listed whole', async ({
    driver,
    demo,
  }) => {
    const page = await signIn(driver, demo);
    await refreshData(page);
    await atServer('rotate-key')({ driver, demo, page });
    const { logout } = await waitForVerdict(driver, demo.url);
    const listed = [logout.code, ...(logout.alternatives ?? []).map((one) => one.code)];
    expect(listed).toEqual(
      expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST', 'SIGNING_KEY_ROTATED']),
    );
  });

  test('a restarted server that lost its sessions is in the family, too', async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await refreshData(page);
    await demo.restart();
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    const { logout } = await waitForVerdict(driver, demo.url);
    const listed = [logout.code, ...(logout.alternatives ?? []).map((one) => one.code)];
    expect(listed).toEqual(expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST']));
  });

  test('a sign-out in one tab is one logout, of both tabs, with that tab’s cause', async ({
    driver,
    demo,
  }) => {
    const first = await signIn(driver, demo);
    const second = await driver.newPage(`${demo.url}/dashboard`);
    await second.waitForText('Good day');
    await second.click('Sign out');
    await first.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(timeline.logouts).toHaveLength(1);
    expect(logout.code).toBe('MANUAL_LOGOUT');
    expect(logout.tabs).toHaveLength(2);
  });
});
