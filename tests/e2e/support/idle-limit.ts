import type { DemoServer } from '../../../demo/server/index.ts';
import type { Driver, DriverPage } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { refreshData, signIn } from './practice-site.ts';
import { waitForVerdict } from './verdict.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Signs in and works a little, with pauses much shorter than the one to come. */
export async function signInAndWork(driver: Driver, demo: DemoServer, pauseMs = 800): Promise<DriverPage> {
  const page = await signIn(driver, demo);
  for (let i = 0; i < 3; i++) {
    await refreshData(page);
    await pause(pauseMs);
  }
  return page;
}

export async function clickUntilSignedOut(page: DriverPage): Promise<void> {
  await page.click('Refresh my data');
  await page.waitForUrl('/signin');
}

/** The headline case: away for longer than the server's idle limit, with both tokens good. */
export function testIdleLimit(limitSeconds: number): void {
  test(`is the server's idle limit after ${limitSeconds} s, with its rivals beside it`, async ({
    driver,
    demo,
  }) => {
    test.setTimeout(120_000 + limitSeconds * 1_000);
    demo.configure({ sessionIdleSeconds: limitSeconds });
    const page = await signInAndWork(driver, demo);
    const awayMs = limitSeconds * 1_000 + 1_200;
    await pause(awayMs);
    await clickUntilSignedOut(page);

    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(demo.sessionLog.map((entry) => entry.why)).toContain('idle-limit');
    expect(timeline.logouts).toHaveLength(1);
    expect(logout).toMatchObject({
      code: 'SERVER_IDLE_TIMEOUT',
      type: 'SESSION_ENDED',
      location: `${demo.url}/dashboard`,
    });
    expect(logout.alternatives?.map((one) => one.code)).toEqual(
      expect.arrayContaining(['SESSION_REVOKED', 'SESSION_STORE_LOST']),
    );
    expect(logout.ruledOut.map((one) => one.code)).toEqual(
      expect.arrayContaining(['ACCESS_TOKEN_EXPIRED', 'REFRESH_TOKEN_EXPIRED', 'MANUAL_LOGOUT']),
    );
    expect(Math.abs((logout.idleMs ?? 0) - awayMs)).toBeLessThan(3_000);
    for (const kind of ['access', 'refresh'])
      expect(logout.credentials.find((one) => one.kind === kind)).toMatchObject({ state: 'valid' });
    const known = new Set(timeline.events.map((event) => event.id));
    for (const step of logout.evidence) for (const id of step.eventIds) expect(known.has(id), id).toBe(true);
  });
}
