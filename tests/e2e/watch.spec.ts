import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { practiceUser, refreshData, signIn, signInOn } from './support/practice-site.ts';
import { withShippedBuild } from './support/shipped-build.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

test.describe('the build that users install', () => {
  test(
    'asks for no site: nothing is injected, nothing recorded, one button starts watching',
    inTurn('chromium'),
    async ({ browserKind, demo }) => {
      await withShippedBuild(browserKind, async ({ driver }) => {
        const page = await signIn(driver, demo);
        expect(await page.evaluate(() => Storage.prototype.setItem.toString())).toContain('[native code]');
        const panel = await driver.openPanel(page);
        await panel.waitForText('Watch this site');
        await panel.waitForText(demo.url);
        const answer = await driver.exportTimeline(demo.url);
        expect(answer).toMatchObject({ error: { code: 'nothing-recorded' } });
        expect(await driver.sendToExtension({ type: 'list-sites' })).toEqual({ sites: [] });
        expect(await driver.sendToExtension({ type: 'watch', origin: demo.url })).toMatchObject({
          error: { code: 'no-access' },
        });
      });
    },
  );

  test(
    'watches a tab that is already open at once, and everything from the next load on',
    inTurn('chromium'),
    async ({ browserKind, demo }) => {
      test.setTimeout(150_000);
      await withShippedBuild(browserKind, async (shipped) => {
        await shipped.grant([demo.url]);
        const { driver } = shipped;
        const page = await signIn(driver, demo);
        const panel = await driver.openPanel(page);
        await panel.click('Watch this site');
        await panel.waitForText('Recording');
        await panel.waitForText(/access token/i);
        expect(await page.evaluate(() => Storage.prototype.setItem.toString())).toContain('[native code]');
        await refreshData(page);
        await page.click('Sign out');
        const { logout } = await waitForVerdict(driver, demo.url);
        expect(logout.code).toBe('MANUAL_LOGOUT');

        await page.reload();
        await signInOn(page);
        await refreshData(page);
        demo.revokeSessions(practiceUser.email);
        await page.click('Refresh my data');
        const revoked = await waitForVerdict(driver, demo.url, { code: 'SESSION_REVOKED' });
        const removed = revoked.timeline.events.filter((event) => event.kind === 'credential.removed').at(-1);
        expect(removed?.stack, 'a page loaded while watched has stacks').toBeTruthy();

        await panel.click('Stop watching');
        await panel.waitForText('Watch this site');
        const before = (await timelineOf(driver, demo.url)).events.length;
        const other = await signIn(driver, demo);
        await refreshData(other);
        expect((await timelineOf(driver, demo.url)).events.length - before).toBeLessThanOrEqual(1);
      });
    },
  );

  test(
    'runs no script on sites that nobody watches, though another one is watched',
    inTurn('firefox'),
    async ({ browserKind, demo }) => {
      await withShippedBuild(browserKind, async (shipped) => {
        const watched = 'http://watched.localhost';
        await shipped.grant([watched]);
        const { driver } = shipped;
        expect(await driver.sendToExtension({ type: 'watch', origin: watched })).toMatchObject({
          watched: true,
        });
        const page = await signIn(driver, demo);
        await refreshData(page);
        expect(await page.evaluate(() => Storage.prototype.setItem.toString())).toContain('[native code]');
        expect(await driver.exportTimeline(demo.url)).toMatchObject({ error: { code: 'nothing-recorded' } });
      });
    },
  );
});
