import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from '../../../demo/server/index.ts';
import type { LogEvent } from '../../../lib/events/event.ts';
import { openFollower } from '../fire/support/follower.ts';
import { expect, test } from '../support/fixtures.ts';
import { inTurn } from '../support/in-turn.ts';
import { launch } from '../support/launch.ts';
import { refreshData, signIn } from '../support/practice-site.ts';
import { hourOf } from './support/hour-of.ts';
import { serveRecorder } from './support/recorder-page.ts';

/** Bytes of the files whose path has all these words. */
function bytesOf(folder: string, ...words: string[]): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => words.every((word) => path.includes(word)))
    .map((path) => statSync(join(folder, path)))
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + file.size, 0);
}

const ROUND_MS = 60_000;
const GOAL_BYTES_AN_EVENT = 100;

/**
 * An hour on a simulated clock, stored by the product's own recorder a few events at a time, as they come. Counted are
 * the records; the browsers' journals beside them (some MB) come and go, and do not grow with the log.
 */
test(
  'an hour of a busy app takes at most 100 bytes an event on disk',
  inTurn('chromium'),
  async ({ browserKind }) => {
    test.setTimeout(120_000);
    const profileDir = mkdtempSync(join(tmpdir(), 'logout-lens-size-'));
    const demo = await startDemo({ port: 0, settings: { accessTokenSeconds: 4 }, quiet: true });
    const site = await serveRecorder();
    const driver = await launch(browserKind, { profileDir });
    try {
      // What such an app brings about, as it really is recorded.
      const page = await signIn(driver, demo);
      for (let round = 0; round < 3; round += 1) {
        await page.moveMouse(100 + round, 200);
        await page.press('a');
        await refreshData(page);
        await page.reload();
        await page.waitForText('Good day');
      }
      const follower = await openFollower(driver);
      await follower.follow(demo.url);
      const round = await follower.until(demo.url, 'a busy round', (events) => events.length > 40);
      const hour = hourOf(round, ROUND_MS);

      const recorder = await driver.newPage(site.url);
      let stored = 0;
      for (let from = 0; from < hour.length; from += 2_000)
        stored = await recorder.evaluate(
          (events) => window.store?.(events as unknown as LogEvent[], 12) ?? 0,
          hour.slice(from, from + 2_000),
        );
      expect(stored).toBe(hour.length);
      const sizeOfRecords = () => recorder.evaluate(() => window.sizeOfRecords?.() ?? 0);
      // What will not grow any more is packed once nobody waits to write.
      await expect.poll(sizeOfRecords).toBeLessThanOrEqual(hour.length * GOAL_BYTES_AN_EVENT);
      const each = (await sizeOfRecords()) / hour.length;
      const onDisk = bytesOf(profileDir, 'recorder.localhost') / hour.length;
      console.log(
        `${browserKind}: ${hour.length} events in the hour, ${Math.round(each)} bytes each, ${Math.round(onDisk)} with the browser's journals`,
      );
      expect(each).toBeGreaterThan(5);
    } finally {
      await driver.close().catch(() => undefined);
      await demo.close();
      site.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  },
);
