import { expect, test } from '../support/fixtures.ts';
import { countsOf, launchWithPlain, pause, plainCount, seeded, timesOf } from './support/fire.ts';
import { openFollower } from './support/follower.ts';
import { openKiller } from './support/killer.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { rises, serialsOf, tallyOf } from './support/tally.ts';

const KILLS = timesOf('FIRE_KILLS', 24);
/** Below what one document may say; a page that stood still on a busy machine catches up all at once, and may not. */
const WRITES_PER_SECOND = 40;
const REQUESTS_PER_SECOND = 8;

const EXPECTED = ['dropped-at-limit', 'background-stopped'];

test('a background that is killed again and again, also while it starts, loses and doubles nothing', async ({
  browserKind,
}) => {
  test.setTimeout(120_000 + KILLS * 2_000);
  const random = seeded(7);
  const site = await startOracleSite();
  const driver = await launchWithPlain(browserKind);
  try {
    const origin = site.newOrigin();
    const follower = await openFollower(driver);
    const killer = await openKiller(driver, follower.page);
    const page = await driver.newPage(origin);
    await follower.follow(origin);
    await page.evaluate(
      ([writes, requests]) => window.oracle.start(writes as number, requests as number),
      [WRITES_PER_SECOND, REQUESTS_PER_SECOND],
    );
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(30 + random() * 800);
      if (kill % 3 === 2) await killer.killAtStart(random() * 50);
      else await killer.kill();
    }
    await page.evaluate(() => window.oracle.stop());
    const { sent, asked, base } = await countsOf(page);

    const events = await follower.until(
      origin,
      `${sent} writes and ${asked} answers, stored or counted`,
      (stored) => {
        const { serials, answers, dropped } = tallyOf(stored);
        const atLimit = dropped['dropped-at-limit'] ?? 0;
        return serials.length + atLimit >= sent && answers + (dropped['background-stopped'] ?? 0) >= asked;
      },
    );
    const { serials, twice, answers, dropped } = tallyOf(events);
    const plain = await plainCount(page);
    console.log(
      `${killer.kills} kills: ${serials.length} of ${sent} writes stored, ${answers} of ${asked} answers and ${dropped['background-stopped'] ?? 0} counted as lost; without protection ${plain} of ${sent} writes`,
    );
    expect(twice).toEqual([]);
    const all = serialsOf({ base, sent });
    expect(serials.filter((serial) => !all.includes(serial))).toEqual([]);
    expect(serials.length + (dropped['dropped-at-limit'] ?? 0)).toBe(sent);
    expect(rises(serials)).toBe(true);
    expect(answers + (dropped['background-stopped'] ?? 0)).toBe(asked);
    expect(Object.keys(dropped).filter((why) => !EXPECTED.includes(why))).toEqual([]);
    expect(killer.kills).toBeGreaterThanOrEqual(KILLS * 0.5);
    expect(plain, 'the arm without protection must lose, or this test proves nothing').toBeLessThan(sent);
  } finally {
    await driver.close();
    site.close();
  }
});
