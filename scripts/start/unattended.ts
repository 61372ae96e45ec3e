import { verdictText } from '../../lib/cli/verdict-text.ts';
import { duration } from '../../lib/exports/figures.ts';
import type { Driver, DriverView } from '../../tests/e2e/support/driver.ts';
import { poll } from '../../tests/e2e/support/poll.ts';
import { settledTimeline } from '../../tests/e2e/support/verdict.ts';
import * as say from '../lib/say.mjs';
import { saveArtifacts } from './artifacts.ts';
import { compression, HEADLINE_CODE, headlineSettings, playHeadlineCase } from './headline-case.ts';
import { startPracticeSite } from './start-demo.ts';

/** The panel draws what it has heard of; a picture taken before it has is of no use. */
const PANEL_DRAWS_MS = 10_000;

const emphasis = { bold: say.bold, dim: say.dim };

function explainCompression(): void {
  const { limit, pause, accessTokenMs, refreshTokenMs } = compression;
  say.plain('The case: signed in for 20 days, logged out after a pause, although both tokens were good.');
  say.plain('Played with minutes compressed to seconds:');
  const row = (what: string, real: string, played: string) =>
    say.plain(`  ${what.padEnd(34)} ${real.padEnd(12)} ${played}`);
  row('', 'real', 'here');
  row('the server forgets a session after', duration(limit.realMs), duration(limit.playedMs));
  row('the pause', duration(pause.realMs), duration(pause.playedMs));
  row('life of the access token', duration(accessTokenMs), 'the same');
  row('life of the refresh token', duration(refreshTokenMs), 'the same');
}

/** The panel judges by itself, and may call the verdict provisional for a moment longer than the export does. */
async function waitUntilDrawn(panel: DriverView): Promise<void> {
  const drawn = async () => {
    const text = await panel.text();
    return text.includes(HEADLINE_CODE) && !/provisional/i.test(text);
  };
  await poll(drawn, {
    timeoutMs: PANEL_DRAWS_MS,
    what: 'the final verdict in the panel',
    everyMs: 200,
  }).catch(() => say.note('The panel does not show the final verdict; its picture is taken all the same.'));
}

/**
 * Plays the headline case without anybody watching, prints the verdict and leaves the artifacts.
 *
 * @returns exit code: 0 only where the verdict names the cause that the practice site knows to be true
 */
export async function playUnattended(driver: Driver): Promise<number> {
  const demo = await startPracticeSite(headlineSettings);
  try {
    say.headline('The headline case');
    explainCompression();
    say.plain('');
    const page = await driver.newPage(`${demo.url}/signin`);
    const panel = await driver.openPanel(page);
    const { logout, timeline } = await playHeadlineCase(driver, demo, page, say.progress);

    say.headline('Why was I logged out?');
    say.plain(verdictText(timeline, logout, emphasis));

    const truth = demo.sessionLog.findLast(({ event }) => event === 'ended');
    say.headline('Check');
    say.plain(`The practice site's own log: session ended, ${truth?.why ?? 'for no reason that it knows'}.`);
    const right = logout.code === HEADLINE_CODE && truth?.why === 'idle-limit';
    if (right) say.success(`The verdict is right: ${logout.code}`);
    else say.failure(`The verdict is ${logout.code}; ${HEADLINE_CODE} was played.`);

    say.headline('Files');
    await waitUntilDrawn(panel);
    await saveArtifacts(driver, demo.url, panel);
    return right ? 0 : 1;
  } finally {
    await demo.close();
  }
}

/**
 * Opens a site where there is no window, says what the extension sees of it, and leaves the artifacts. Nobody can sign
 * in there, so it only shows that the site is watched.
 *
 * @returns exit code
 */
export async function lookAtSite(driver: Driver, url: string): Promise<number> {
  say.headline(`A look at ${url}`);
  const page = await driver.newPage(url);
  const panel = await driver.openPanel(page);
  const origin = new URL(await page.url()).origin;
  const timeline = await settledTimeline(driver, origin);
  say.plain(`Opened ${await page.url()}; watched as ${origin}.`);
  say.plain(
    `${timeline.events.length} events, ${timeline.sessions.length} sessions, ${timeline.logouts.length} logouts.`,
  );
  for (const { kind, format, place } of timeline.credentials) {
    say.plain(`  ${kind} (${format}) in ${place.area}: ${JSON.stringify(place.key)}`);
  }
  if (timeline.credentials.length === 0) say.plain('No credential was seen.');
  say.headline('Files');
  await saveArtifacts(driver, origin, panel);
  say.note('Without a window nobody can sign in. Run the same command where there is a display to go on.');
  return 0;
}
