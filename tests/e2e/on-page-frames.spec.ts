import type { Driver, DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { startFramedSite } from './support/framed-site.ts';
import { inTurn } from './support/in-turn.ts';
import { switchOn, waitForGone, waitForShown } from './support/on-page.ts';
import { poll } from './support/poll.ts';
import { shownOn } from './support/shown-on-page.ts';

/** How many foreign elements stand in the page now, and how many stood in one of its frames at any time. */
const strangeIn = (page: DriverPage) =>
  page.evaluate(() => ({
    top: document.querySelectorAll('[popover]').length,
    frames: (window as unknown as { inFrames: number }).inFrames,
  }));

/** Waits until a site's log holds a refused request of a frame of another origin. */
const waitForRefusal = (driver: Driver, site: string, frame: string) =>
  poll(
    async () => {
      const { events } = (await driver.exportTimeline(site)) as { events: { kind: string }[] };
      return events.some(
        (event) =>
          event.kind === 'request.finished' &&
          (event as { status?: unknown; origin?: unknown }).status === 401 &&
          JSON.stringify(event).includes(frame),
      );
    },
    { timeoutMs: 10_000, what: 'a refused request of the frame in the log', everyMs: 300 },
  );

test(
  'a logout in a frame is told once, in the page around it and in no frame',
  inTurn('chromium'),
  async ({ driver }) => {
    const site = await startFramedSite();
    try {
      const portal = await driver.newPage(`${site.portal}/portal`);
      const page = await driver.newPage(`${site.app}/login`);
      for (const origin of [site.app, site.portal]) {
        await driver.sendToExtension({ type: 'watch', origin });
        await switchOn(driver, origin, { notice: true, banner: false });
      }
      const signInAnd = async (press: string) => {
        await page.goto(`${site.app}/login`);
        await page.fill('E-mail', 'ada@example.com');
        await page.fill('Password', 'x');
        await page.click('Sign in');
        await page.waitForUrl('/app');
        // The session has proved itself.
        await page.click('Ask in a frame');
        await page.waitForText('a frame heard 200');
        site.revoke();
        await page.click(press);
      };

      // A frame of the site's own, then one of another origin that says so to the page: the page is told, once.
      for (const press of ['Ask in a frame', 'Ask in the widget']) {
        await signInAnd(press);
        await waitForShown(driver, page, /You’re being logged out/);
        expect(await strangeIn(page), press).toEqual({ top: 1, frames: 0 });
        expect(await shownOn(driver, portal)).toBe(null);
        await page.press('Escape');
        await waitForGone(driver, page);
      }

      // In a frame of somebody else's page the site loses its session: that is no logout of the page around it, which is
      // told nothing, and no word of the site stands in a page that is not its own.
      await portal.bringToFront();
      await portal.click('Ask in the app');
      await waitForRefusal(driver, site.portal, site.app);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await strangeIn(portal)).toEqual({ top: 0, frames: 0 });
      expect(await strangeIn(page)).toEqual({ top: 0, frames: 0 });
    } finally {
      await site.close();
    }
  },
);
