import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { countsOf, launchWithPlain, pause, plainCount, seeded, timesOf } from './support/fire.ts';
import { openFollower, type StoredEvent } from './support/follower.ts';
import { openKiller } from './support/killer.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { rises, serialsOf, tallyOf } from './support/tally.ts';

/**
 * What is lost once is lost, and still this one is tried once more: on a busy machine about one storm in nine left answers
 * that were neither stored nor within a gap. Four causes were mended; too few storms have passed since to say that there
 * is no other (docs/recorder-under-fire.md).
 */
test.describe.configure({ retries: 1 });

const KILLS = timesOf('FIRE_KILLS', 24);
/** Below what one document may say; a page that stood still on a busy machine catches up all at once, and may not. */
const WRITES_PER_SECOND = 40;
const REQUESTS_PER_SECOND = 8;
const ROUNDS_A_STORM = 20;
const LULL_MS = 4_000;
/** What a request's answer that was never told is declared lost after, and some more. */
const SETTLE_MS = 40_000;

test(
  'a background that is killed again and again, also while it starts, loses and doubles nothing',
  inTurn('chromium'),
  async ({ browserKind }) => {
    test.setTimeout(150_000 + KILLS * 3_000);
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
      // A log that has not begun cannot miss anything: the recording is under way when the first kill comes.
      await follower.until(
        origin,
        'a first answer',
        (stored) => tallyOf(stored).answers.length > 0,
        SETTLE_MS,
      );
      for (let kill = 0; kill < KILLS; kill += 1) {
        await pause(30 + random() * 800);
        if (kill % 3 === 2) await killer.killAtStart(random() * 50);
        else await killer.kill();
        // Without end two a second, no background lives long enough to take what the page holds, which then has a limit.
        if (kill % ROUNDS_A_STORM === ROUNDS_A_STORM - 1) await pause(LULL_MS);
      }
      await page.evaluate(() => window.oracle.stop());
      const { sent, answered, base } = await countsOf(page);

      const events = await follower
        .until(
          origin,
          `${sent} writes stored or counted, ${answered.length} answers stored or in a gap`,
          (stored) => {
            const { serials, dropped } = tallyOf(stored);
            const isWritten = serials.length + (dropped['dropped-at-limit'] ?? 0) >= sent;
            return isWritten && unaccounted(stored, answered).length === 0;
          },
          SETTLE_MS,
        )
        .catch(async (error: unknown) => {
          console.log(whereabouts(await follower.events(origin), answered));
          throw error;
        });
      const { serials, twice, answers, dropped } = tallyOf(events);
      const counted = dropped['background-stopped'] ?? 0;
      const plain = await plainCount(page);
      console.log(
        `${browserKind}, ${killer.kills} kills: ${serials.length} of ${sent} writes stored and ${dropped['dropped-at-limit'] ?? 0} counted, ${answers.length} of ${answered.length} answers stored and ${counted} counted, the rest in gaps without a count; without protection ${plain} of ${sent} writes`,
      );
      expect(twice).toEqual([]);
      expect(new Set(answers).size).toBe(answers.length);
      const all = new Set(serialsOf({ base, sent }));
      expect(serials.filter((serial) => !all.has(serial))).toEqual([]);
      expect(serials.length + (dropped['dropped-at-limit'] ?? 0)).toBe(sent);
      expect(rises(serials)).toBe(true);
      expect(answers.length + counted).toBeLessThanOrEqual(answered.length + OTHER_ERRANDS);
      expect(Object.keys(dropped).filter((why) => !EXPECTED.includes(why))).toEqual([]);
      expect(killer.kills).toBeGreaterThanOrEqual(KILLS * 0.5);
      expect(plain, 'the arm without protection must lose, or this test proves nothing').toBeLessThan(sent);
    } finally {
      await driver.close();
      site.close();
    }
  },
);

const EXPECTED = ['dropped-at-limit', 'background-stopped'];
/** The page's own load, its navigation and the look at its cookies may have been lost with the first kill. */
const OTHER_ERRANDS = 4;

/** Answers that are neither in the log nor within a gap that says that the background was stopped. */
function unaccounted(
  events: readonly StoredEvent[],
  answered: readonly { from: number; to: number }[],
): number[] {
  const stored = new Set(tallyOf(events).answers);
  const gaps = events.filter(({ kind, why }) => kind === 'recording.gap' && why === 'background-stopped');
  return answered.flatMap(({ from, to }, n) => {
    if (stored.has(n)) return [];
    return gaps.some((gap) => (gap.from ?? 0) <= to && (gap.to ?? 0) >= from) ? [] : [n];
  });
}

/** For a failure: when what is unaccounted for was answered, and when gaps were, in ms since the first answer. */
function whereabouts(
  events: readonly StoredEvent[],
  answered: readonly { from: number; to: number }[],
): string {
  const start = answered[0]?.from ?? 0;
  const since = (at = 0) => Math.round(at - start);
  const lost = unaccounted(events, answered).map(
    (n) => `${n}: ${since(answered[n]?.from)} to ${since(answered[n]?.to)}`,
  );
  const gaps = events.flatMap(({ kind, from, to, at, dropped = '' }) =>
    kind === 'recording.gap' ? [`${since(from)} to ${since(to)}, said at ${since(at)} ${dropped}`] : [],
  );
  return `Unaccounted for\n${lost.join('\n')}\nGaps\n${gaps.join('\n')}`;
}
