import type { DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { launch } from './support/launch.ts';
import { switchOn, waitForShown } from './support/on-page.ts';
import { poll } from './support/poll.ts';
import { practiceUser, signInOn } from './support/practice-site.ts';
import { allowInPrivate, openPrivate } from './support/private-window.ts';

/** What of ours takes place in a page. */
const inSight = (page: DriverPage) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[popover]')].filter((one) => one.getBoundingClientRect().height > 0)
        .length,
  );

const oursIn = (lines: readonly string[]) =>
  lines.filter((line) => /TokenMonitor|LogoutTracker|LOGOUT/.test(line));

test(
  'a private window has its own notice and lines, and a notice goes with an extension that is loaded anew',
  inTurn('firefox'),
  async ({ browserKind, demo }) => {
    test.setTimeout(120_000);
    const driver = await launch(browserKind);
    try {
      await driver.sendToExtension({ type: 'watch', origin: demo.url });
      await switchOn(driver, demo.url, { notice: true, banner: false });
      await driver.sendToExtension({ type: 'set-console-monitor', origin: demo.url, on: true });
      const logOut = async (page: DriverPage) => {
        demo.revokeSessions(practiceUser.email);
        // It may have asked by itself before it is pressed.
        await page.click('Refresh my data', { timeoutMs: 3_000 }).catch(() => {});
        await page.waitForUrl('/signin');
      };

      // Not allowed there: nothing is seen and nothing is shown.
      const own = await openPrivate(driver, `${demo.url}/signin`);
      await signInOn(own);
      await logOut(own);
      expect(await own.evaluate(() => '__tokenMonitor' in window)).toBe(false);
      expect(await inSight(own)).toBe(0);
      const { events } = (await driver.exportTimeline(demo.url)) as { events: { kind: string }[] };
      expect(events.filter(({ kind }) => kind === 'page.navigated')).toEqual([]);

      // The switch for private windows loads the extension anew.
      const page = await driver.newPage(`${demo.url}/signin`);
      await signInOn(page);
      await logOut(page);
      await waitForShown(driver, page, /You’re being logged out/);
      await allowInPrivate(driver);
      await poll(async () => (await inSight(page)) === 0, {
        timeoutMs: 8_000,
        what: 'a page without a notice of an extension that is gone',
      });

      const printed: Record<'own' | 'page', string[]> = { own: [], page: [] };
      own.onConsole(({ text }) => printed.own.push(text));
      page.onConsole(({ text }) => printed.page.push(text));
      await driver.sendToExtension({ type: 'list-sites' });
      await own.reload();
      await signInOn(own);
      await poll(() => printed.own.some((line) => /Access token: \d+ minutes until expiry/.test(line)), {
        timeoutMs: 10_000,
        what: 'the figures of the private session in its own console',
        seen: () => printed.own.join('\n'),
      });
      await logOut(own);
      await waitForShown(driver, own, /You’re being logged out/);
      await poll(() => printed.own.some((line) => line.includes('LOGOUT REASON DETAILS')), {
        timeoutMs: 15_000,
        what: 'the reason in the private window’s console',
        seen: () => printed.own.join('\n'),
      });
      expect(await inSight(page)).toBe(0);
      expect(oursIn(printed.page)).toEqual([]);
      expect(
        await page.evaluate(() =>
          (
            window as unknown as { __tokenMonitor?: { getTokenStatus(): object } }
          ).__tokenMonitor?.getTokenStatus(),
        ),
      ).toMatchObject({ accessTokenExpired: null, refreshTokenExpired: null });
    } finally {
      await driver.close();
    }
  },
);
