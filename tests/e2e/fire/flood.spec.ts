import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { countsOf, timesOf } from './support/fire.ts';
import { openFollower } from './support/follower.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { rises, tallyOf } from './support/tally.ts';

/** What is lost once is lost. */
test.describe.configure({ retries: 0 });

const WRITES = timesOf('FIRE_FLOOD', 100_000);

/** Chromium has the writes themselves still to store, in the process that also starts the background. */
const SLOW_MS = WRITES / 8;

test(
  `a flood of writes is cut at a limit and counted to the last one, and the page works on`,
  inTurn('firefox'),
  async ({ driver }) => {
    test.setTimeout(120_000 + WRITES / 2);
    const site = await startOracleSite();
    try {
      const origin = site.newOrigin();
      const follower = await openFollower(driver);
      await follower.follow(origin);
      const page = await driver.newPage(origin);
      const tookMs = await page.evaluate((writes) => {
        const from = performance.now();
        window.oracle.write(writes);
        return performance.now() - from;
      }, WRITES);
      const last = await page.evaluate(() => localStorage.getItem('access_token'));
      expect(last?.length).toBeGreaterThan(50);
      // Once it is over, single writes are witnessed again.
      await follower.until(
        origin,
        'the count',
        (events) => tallyOf(events).dropped['dropped-at-limit'] !== undefined,
        30_000 + SLOW_MS,
      );
      await page.evaluate(() => window.oracle.write(1));
      const { sent, base } = await countsOf(page);
      const events = await follower.until(
        origin,
        `all ${sent} writes, stored or counted`,
        (stored) => {
          const { serials, dropped } = tallyOf(stored);
          return (
            serials.length + (dropped['dropped-at-limit'] ?? 0) >= sent && serials.at(-1) === base + sent
          );
        },
        60_000 + SLOW_MS,
      );
      const { serials, twice, dropped } = tallyOf(events);
      console.log(
        `${driver.kind}, flood of ${WRITES} writes in ${Math.round(tookMs)} ms: ${serials.length} stored, ${dropped['dropped-at-limit']} counted in gaps`,
      );
      expect(twice).toEqual([]);
      expect(rises(serials)).toBe(true);
      expect(serials.length + (dropped['dropped-at-limit'] ?? 0)).toBe(sent);
      expect(Object.keys(dropped)).toEqual(['dropped-at-limit']);
      expect(await page.evaluate(async () => (await fetch('/api/alfa/alfa/alfa')).status)).toBe(200);
      await follower.page.close();
    } finally {
      site.close();
    }
  },
);
