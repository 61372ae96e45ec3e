import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { launch } from '../support/launch.ts';
import { pause, seeded, timesOf } from './support/fire.ts';
import { openFollower } from './support/follower.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { sigkillBrowser } from './support/sigkill.ts';
import { rises, tallyOf } from './support/tally.ts';

/** What is lost once is lost. */
test.describe.configure({ retries: 0 });

const SIGKILLS = timesOf('FIRE_SIGKILLS', 2);

test(
  'a browser that is killed outright keeps all that it had said was stored, and says since when it was gone',
  inTurn('firefox'),
  async ({ browserKind }) => {
    test.setTimeout(60_000 + SIGKILLS * 60_000);
    const random = seeded(11);
    const profileDir = mkdtempSync(join(tmpdir(), 'logout-lens-sigkill-'));
    const site = await startOracleSite();
    const origin = site.newOrigin();
    let driver = await launch(browserKind, { profileDir });
    let kept = 0;
    let slowestMs = 0;
    try {
      for (let kill = 1; kill <= SIGKILLS; kill += 1) {
        const follower = await openFollower(driver);
        const page = await driver.newPage(origin);
        await follower.follow(origin);
        await page.evaluate(() => window.oracle.start(60, 5));
        const base = await page.evaluate(() => window.oracle.base);
        const own = (serials: readonly number[]) => serials.filter((n) => n > base && n < base + 1_000_000);
        await follower.until(origin, 'some writes', (events) => own(tallyOf(events).serials).length > 5);
        await pause(random() * 1_000);
        const published = await follower.events(origin);
        expect(sigkillBrowser(profileDir)).toBeGreaterThan(1);
        await driver.close().catch(() => undefined);

        driver = await launch(browserKind, { profileDir });
        const next = await openFollower(driver);
        const askedAt = performance.now();
        await next.follow(origin);
        const stored = await next.until(origin, 'the log', (events) => events.length > 0);
        slowestMs = Math.max(slowestMs, performance.now() - askedAt);
        const ids = new Set(stored.map(({ id }) => id));
        expect(published.filter(({ id }) => !ids.has(id))).toEqual([]);
        const { serials, twice, dropped } = tallyOf(stored);
        expect(twice).toEqual([]);
        const mine = own(serials);
        expect(rises(mine)).toBe(true);
        // A prefix without a hole: what is missing is the end.
        if (dropped['dropped-at-limit'] === undefined)
          expect(mine).toEqual(Array.from(mine, (_, i) => base + i + 1));
        kept += mine.length;
        await next.page.close();
      }
      const follower = await openFollower(driver);
      await driver.newPage(origin);
      await follower.follow(origin);
      await follower.until(
        origin,
        'a gap for each kill',
        (events) => events.filter(({ why }) => why === 'browser-closed').length >= SIGKILLS,
      );
      console.log(
        `${browserKind}, ${SIGKILLS} SIGKILLs: ${kept} writes kept, none missing that had been published; the log was there in at most ${Math.round(slowestMs)} ms`,
      );
    } finally {
      await driver.close().catch(() => undefined);
      sigkillBrowser(profileDir);
      site.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  },
);
