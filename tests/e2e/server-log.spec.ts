import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { practiceUser, reopenClassic, signInClassic } from './support/practice-site.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

const line = (entry: object) => JSON.stringify(entry);

test(
  'the server’s log settles in the panel what a browser leaves open: of all sessions that it names, by this one’s cookie',
  inTurn('chromium'),
  async ({ driver, demo }) => {
    const page = await signInClassic(driver, demo);
    await reopenClassic(page);
    demo.revokeSessions(practiceUser.email);
    await page.click('Open dashboard again', { role: 'link' });
    await page.waitForUrl('/classic/sign-in/');
    const { logout } = await waitForVerdict(driver, demo.url);
    expect(logout.alternatives?.length, 'open without the log').toBeGreaterThan(0);

    const own = demo.sessionLog.filter(({ event }) => event === 'ended');
    expect(own).toHaveLength(1);
    const [ended] = own;
    // Of somebody who is called the same, and whose session ended at the same moment for another reason.
    const decoy = { ...ended, sessionId: 'x9'.repeat(16), why: 'idle-limit' };
    const log = [line(decoy), 'a line of something else', ...demo.sessionLog.map(line)].join('\n');

    const panel = await driver.openPanelTab(demo.url);
    await panel.click('Join lines…');
    await panel.fill('Lines of the log', log);
    await panel.click('Join these lines');
    await panel.waitForText('says why this session ended, and was joined.');
    await panel.waitForText('1 line is about another user or session.');
    await panel.waitForText('1 line has no time, or is of no known format.');
    await panel.click('Close', { timeoutMs: 15_000 });
    await panel.waitForText(/the server’s own log settles it/);
    await panel.waitForText('SESSION_REVOKED');
    await panel.waitForText('1 line of pasted lines is joined.');
    expect(await panel.text()).not.toContain(ended?.sessionId);

    // Kept nowhere: not in the log, not in an export that is made elsewhere, not when the panel is opened anew.
    const timeline = await timelineOf(driver, demo.url);
    expect(timeline.events.map(({ kind }) => kind)).not.toContain('server.logged');
    const another = await driver.openPanelTab(demo.url);
    await another.waitForText('Join lines…');
    expect(await another.text()).not.toContain('is joined.');
  },
);
