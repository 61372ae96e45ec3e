import type { DemoServer, DemoSettings } from '../../demo/server/index.ts';
import type { Driver, DriverPage } from '../../tests/e2e/support/driver.ts';
import { refreshData, signInOn } from '../../tests/e2e/support/practice-site.ts';
import type { Timeline, TimelineLogout } from '../../tests/e2e/support/timeline.ts';
import { waitForVerdict } from '../../tests/e2e/support/verdict.ts';

/** The cause that the practice site brings about here. */
export const HEADLINE_CODE = 'SERVER_IDLE_TIMEOUT';

/** Figures of the case as it was met, and as it is played. Credentials keep their real lives. */
export const compression = {
  limit: { realMs: 25 * 60_000, playedMs: 5_000 },
  pause: { realMs: 26 * 60_000, playedMs: 6_500 },
  accessTokenMs: 60 * 60_000,
  refreshTokenMs: 20 * 24 * 60 * 60_000,
};

export const headlineSettings: Partial<DemoSettings> = {
  sessionIdleSeconds: compression.limit.playedMs / 1000,
  accessTokenSeconds: compression.accessTokenMs / 1000,
  refreshTokenSeconds: compression.refreshTokenMs / 1000,
};

/** Pauses that the session survives: a gap is long only against those before it. */
const SHORT_PAUSE_MS = 1_500;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Plays the case on a page that shows the practice site's sign-in page: sign in with "Remember me", work a little, go
 * idle for longer than the server keeps a session, press a button. Both tokens are good by their own dates.
 *
 * @param tell hears what is done, step by step
 * @returns the final verdict; rejects where none came within the time that the product promises, and some more
 */
export async function playHeadlineCase(
  driver: Driver,
  demo: DemoServer,
  page: DriverPage,
  tell: (step: string) => void,
): Promise<{ logout: TimelineLogout; timeline: Timeline }> {
  tell('Sign in with "Remember me for 20 days"');
  await signInOn(page, { remember: true });

  tell('Work: refresh the data, write a note, move the mouse');
  await refreshData(page);
  await page.moveMouse(200, 300);
  await pause(SHORT_PAUSE_MS);
  await page.fill('New note', 'A wren in the hedge.');
  await page.click('Save note');
  await page.waitForText('Note saved.');
  await pause(SHORT_PAUSE_MS);
  await refreshData(page);

  tell(`Go idle for ${compression.pause.playedMs / 1000} s`);
  await pause(compression.pause.playedMs);

  tell('Press "Refresh my data"');
  await page.click('Refresh my data');
  await page.waitForUrl('/signin');
  tell('The site shows its sign-in page. Waiting for the verdict');
  return waitForVerdict(driver, demo.url, { timeoutMs: 20_000 });
}
