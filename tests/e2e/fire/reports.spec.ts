import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../support/driver.ts';
import { expect, test } from '../support/fixtures.ts';
import { launch } from '../support/launch.ts';
import { poll } from '../support/poll.ts';
import { arrived, practiceUser, signIn } from '../support/practice-site.ts';
import { timelineOf } from '../support/verdict.ts';
import { pause, seeded, timesOf } from './support/fire.ts';
import { sigkillBrowser } from './support/sigkill.ts';
import { MOODS, startUnkindCollector } from './support/unkind-collector.ts';

/** What arrives twice once arrives twice. */
test.describe.configure({ retries: 0 });

const KILLS = timesOf('FIRE_REPORT_KILLS', 0);

/** Wakes the background of a browser that was just started, so that its outbox goes on. */
const wake = (driver: Driver, origin: string) =>
  driver.sendToExtension({ type: 'report-send-now', origin }) as Promise<{ waiting: number }>;

test('each logout reaches an unkind server once, in order, though the browser is killed after each', async ({
  browserKind,
  demo,
}) => {
  test.skip(KILLS === 0, 'npm run fire plays it');
  test.setTimeout(120_000 + KILLS * 90_000);
  const random = seeded(23);
  const profileDir = mkdtempSync(join(tmpdir(), 'logout-lens-reports-'));
  const collector = await startUnkindCollector();
  let driver = await launch(browserKind, { profileDir });
  try {
    const page = await signIn(driver, demo);
    const set = await driver.sendToExtension({
      type: 'report-set',
      origin: demo.url,
      on: true,
      format: 'first-tracker',
      url: collector.url,
      identity: false,
      headers: [],
    });
    expect(set).toMatchObject({ waiting: 0 });
    await page.close();
    for (let kill = 0; kill < KILLS; kill += 1) {
      collector.mood = MOODS[Math.floor(random() * MOODS.length)] ?? 'down';
      const tab = await signIn(driver, demo);
      await arrived(tab);
      demo.revokeSessions(practiceUser.email);
      await tab.click('Refresh my data');
      await tab.waitForUrl('/signin');
      // Before the verdict is final, while the report is made, or while it is sent.
      await pause(random() * 9_000);
      expect(sigkillBrowser(profileDir)).toBeGreaterThan(1);
      await driver.close().catch(() => undefined);
      driver = await launch(browserKind, { profileDir });
      await wake(driver, demo.url);
    }
    collector.mood = 'kind';
    const logouts = await poll(
      async () => {
        const state = await wake(driver, demo.url);
        const { logouts } = await timelineOf(driver, demo.url);
        const isDone = state.waiting === 0 && collector.taken.length >= logouts.length;
        return isDone ? logouts : undefined;
      },
      { timeoutMs: 90_000, what: 'all logouts at the server' },
    );
    expect(logouts).toHaveLength(KILLS);
    // Time for one that would come twice under another key.
    await pause(8_000);
    expect(collector.taken.map(({ code }) => code)).toEqual(logouts.map(({ code }) => code));
    expect(collector.taken.map(({ at }) => at)).toEqual(logouts.map(({ at }) => Math.round(at)));
    console.log(
      `${browserKind}, ${KILLS} SIGKILLs: ${logouts.length} logouts, each once, in ${collector.asked} attempts`,
    );
  } finally {
    await driver.close().catch(() => undefined);
    sigkillBrowser(profileDir);
    collector.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
