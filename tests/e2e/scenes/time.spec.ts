import { expect, test } from '../support/fixtures.ts';
import { refreshData, reopenClassic as reopen, signInOn } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, pressAfter } from '../support/scene.ts';

test.describe('time', () => {
  playScenarios('limits of server and page', [
    {
      scenario: 'server-idle',
      faster: { sessionIdleSeconds: 4 },
      async play({ page }) {
        await refreshData(page);
        await pause(4_500);
        await page.click('Refresh my data');
      },
    },
    {
      scenario: 'classic-idle',
      faster: { classicIdleSeconds: 4 },
      async play({ page }) {
        await reopen(page);
        await pause(4_500);
        await page.click('Open dashboard again', { role: 'link' });
      },
    },
    {
      scenario: 'client-idle',
      faster: { clientIdleSeconds: 4, clientIdleWarningSeconds: 2 },
    },
    {
      scenario: 'absolute',
      // The page asks by itself, so that the end is noticed when it comes.
      faster: { sessionAbsoluteSeconds: 5, accessTokenSeconds: 3600, clientPollSeconds: 0.2 },
      logouts: 3,
      unrecorded: true,
      async play({ page, demo }) {
        for (let i = 0; i < 4; i++) await page.moveMouse(100 + 20 * i, 200);
        await page.waitForUrl('/signin');
        await signInOn(page);
        await page.click('Save note');
        await page.waitForText('Note saved');
        await page.waitForUrl('/signin');
        await signInOn(page);
        await page.waitForUrl('/signin');
        expect(
          demo.sessionLog.filter((entry) => entry.why === 'absolute-limit' && entry.event === 'ended'),
        ).toHaveLength(3);
      },
    },
    {
      scenario: 'absolute-stated',
      faster: { sessionAbsoluteSeconds: 3 },
      play: pressAfter(3_300),
    },
  ]);

  playScenarios('dates and clocks', [
    {
      scenario: 'access-expired',
      faster: { accessTokenSeconds: 3 },
      play: pressAfter(3_300),
      also: ({ logout }) => {
        const access = logout.credentials.find((one) => one.kind === 'access');
        expect.soft(access?.state, 'access-expired').toBe('expired');
      },
    },
    { scenario: 'no-refresh-token', faster: { accessTokenSeconds: 3 }, play: pressAfter(3_300) },
    {
      scenario: 'cookie-expired',
      faster: { classicCookieSeconds: 3 },
      async play({ page }) {
        await reopen(page);
        await pause(3_200);
        await page.click('Open dashboard again', { role: 'link' });
      },
    },
    { scenario: 'expiry-units' },
    { scenario: 'clock-skew', endsAtOnce: true, observes: ['clock-offset'] },
    {
      scenario: 'timer-late',
      // Playwright keeps every page of Chromium visible, whatever lies in front of it.
      onlyIn: 'firefox',
      faster: { accessTokenSeconds: 5 },
      async play({ driver, demo, page }) {
        await pause(2_600);
        expect(demo.sessionLog.map((entry) => entry.event)).toContain('refreshed');
        const other = await driver.newPage('about:blank');
        await pause(5_500);
        await other.close();
        await page.bringToFront();
        await page.click('Refresh my data');
      },
    },
  ]);
});
