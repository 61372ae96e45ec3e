import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordLog } from '../recorded/record-log.ts';
import { expect, test } from './support/fixtures.ts';
import { launch } from './support/launch.ts';
import { practiceUser, refreshData, reopenClassic, signIn, signInClassic } from './support/practice-site.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

test('the recording goes on over a restart of the browser, and says when it was closed', async ({
  browserKind,
  demo,
}) => {
  test.setTimeout(150_000);
  const profileDir = mkdtempSync(join(tmpdir(), 'logout-lens-restart-'));
  let driver = await launch(browserKind, { profileDir });
  try {
    await refreshData(await signIn(driver, demo));
    // A site of its own to whoever records: another host.
    const classic = demo.url.replace('//app.', '//classic.');
    await reopenClassic(await signInClassic(driver, { url: classic }));
    const before = await timelineOf(driver, demo.url);
    await driver.close();

    driver = await launch(browserKind, { profileDir });
    const page = await driver.newPage(`${demo.url}/dashboard`);
    await page.waitForText('Good day');
    await refreshData(page);
    demo.revokeSessions(practiceUser.email);
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);

    // Each export has names of its own for the events.
    const facts = (events: typeof before.events) => events.map(({ at, kind }) => `${at} ${kind}`);
    const kept = new Set(facts(timeline.events));
    expect(facts(before.events).filter((fact) => !kept.has(fact))).toEqual([]);
    expect(timeline.sessions).toHaveLength(1);
    expect(timeline.logouts).toHaveLength(1);
    // The session began before the restart, so its age is known.
    expect(logout.at - timeline.sessions[0]!.startedAt).toBe(logout.sessionAgeMs);
    expect(timeline.sessions[0]).toMatchObject({ start: 'login' });
    expect(
      timeline.events.filter((event) => event.kind === 'recording.gap').map((event) => event.why),
    ).toContain('browser-closed');

    // Its session hung on a cookie without a date.
    const morning = await driver.newPage(`${classic}/classic/`);
    await morning.waitForUrl('/classic/sign-in/');
    const lost = await waitForVerdict(driver, classic);
    expect(lost.logout).toMatchObject({ code: 'SESSION_COOKIE_LOST_ON_RESTART', type: 'STORAGE_CLEARED' });
    recordLog('browser-restart', browserKind, lost.timeline);
  } finally {
    await driver.close().catch(() => undefined);
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
