import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { launch } from '../support/launch.ts';
import { seeded, timesOf } from './support/fire.ts';
import { openFollower, type StoredEvent } from './support/follower.ts';
import { startOracleSite } from './support/oracle-site.ts';
import { serialsOf, tallyOf } from './support/tally.ts';

/** What is lost once is lost. */
test.describe.configure({ retries: 0 });

const DAMAGES = timesOf('FIRE_DAMAGES', 2);

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile());

/**
 * Files of the extension's IndexedDB in a closed profile. Firefox keeps storage.local, which knows that there was a
 * log, in a database of another name (`…^userContextId=`): it stays.
 */
function databaseFiles(profileDir: string): string[] {
  const chromium = join(profileDir, 'Default', 'IndexedDB');
  const firefox = join(profileDir, 'storage', 'default');
  const root = existsSync(chromium) ? chromium : firefox;
  return filesIn(root).filter(
    (path) => /extension/.test(path) && !/LOCK$|LOG(\.old)?$|\.metadata|userContextId/.test(path),
  );
}

/** Cuts every other database, and spoils bytes of the rest. */
function damage(profileDir: string, round: number, random: () => number): void {
  const files = databaseFiles(profileDir).filter((path) => statSync(path).size > 0);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const bytes = readFileSync(path);
    if (round % 2 === 0) writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * random())));
    else {
      for (let i = 0; i < Math.max(8, bytes.length / 64); i += 1) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      writeFileSync(path, bytes);
    }
  }
}

test(
  'a damaged database costs its log at most: it is said, and recording goes on',
  inTurn('chromium'),
  async ({ browserKind }) => {
    test.setTimeout(60_000 + DAMAGES * 60_000);
    const random = seeded(3);
    const profileDir = mkdtempSync(join(tmpdir(), 'logout-lens-damaged-'));
    const site = await startOracleSite();
    const origin = site.newOrigin();
    let driver = await launch(browserKind, { profileDir });
    let told = 0;
    try {
      for (let round = 0; round <= DAMAGES; round += 1) {
        const follower = await openFollower(driver);
        const page = await driver.newPage(origin);
        await follower.follow(origin);
        await page.evaluate(() => window.oracle.write(50));
        const base = await page.evaluate(() => window.oracle.base);
        const all = serialsOf({ base, sent: 50 });
        const events = await follower.until(origin, 'fifty writes', (stored) => {
          const there = new Set(tallyOf(stored).serials);
          return all.every((serial) => there.has(serial));
        });
        const isSaid = (stored: StoredEvent[]) => stored.some(({ why }) => why === 'log-damaged');
        const isWhole = (stored: StoredEvent[]) => tallyOf(stored).serials.length === 50 * (round + 1);
        if (isSaid(events)) told += 1;
        // Nothing may be missing without a word. A record that turns out to be broken later is said later.
        else if (round > 0) {
          const what = `a log of ${50 * (round + 1)} writes, or a word that it was damaged`;
          await follower.until(origin, what, (stored) => isSaid(stored) || isWhole(stored));
        }
        await driver.close();
        if (round === DAMAGES) break;
        damage(profileDir, round, random);
        driver = await launch(browserKind, { profileDir });
      }
      console.log(
        `${browserKind}, ${DAMAGES} damaged databases: recording went on in all, ${told} times it was said`,
      );
    } finally {
      await driver.close().catch(() => undefined);
      site.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  },
);
