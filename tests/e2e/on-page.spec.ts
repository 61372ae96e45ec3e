import type { Driver, DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { poll } from './support/poll.ts';
import { practiceUser, signIn, signInOn } from './support/practice-site.ts';
import { pressAt, type ShownOnPage, shownOn } from './support/shown-on-page.ts';
import { waitForVerdict } from './support/verdict.ts';

const switchOn = (driver: Driver, origin: string, on: { notice: boolean; banner: boolean }) =>
  driver.sendToExtension({ type: 'set-on-page', origin, ...on });

/** Waits until something of ours that says so stands on the page. */
function waitForShown(driver: Driver, page: DriverPage, says: RegExp): Promise<ShownOnPage> {
  let last: ShownOnPage | null = null;
  return poll(
    async () => {
      last = await shownOn(driver, page);
      return last !== null && says.test(last.text) ? last : undefined;
    },
    { timeoutMs: 10_000, what: `${says} on the page`, seen: () => last?.text ?? 'nothing on the page' },
  );
}

const waitForGone = (driver: Driver, page: DriverPage, timeoutMs = 5_000) =>
  poll(async () => (await shownOn(driver, page)) === null, {
    timeoutMs,
    what: 'a page without anything of ours',
  });

const isAnythingOn = (page: DriverPage) =>
  page.evaluate(() => document.querySelector('html > [popover]') !== null);

async function press(driver: Driver, page: DriverPage, name: RegExp): Promise<void> {
  const button = (await shownOn(driver, page))?.buttons.find((one) => name.test(one.name));
  if (button === undefined) throw new Error(`Nothing on the page is named ${name}.`);
  await pressAt(page, button);
}

test('a notice and a banner come once each, in one tab, where they are switched on', async ({
  driver,
  demo,
}, info) => {
  test.setTimeout(90_000);
  const page = await signIn(driver, demo);
  await driver.sendToExtension({ type: 'watch', origin: demo.url });
  const logOut = async () => {
    demo.revokeSessions(practiceUser.email);
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
  };

  // Off by default: nothing is put into the page.
  await logOut();
  await waitForVerdict(driver, demo.url);
  expect(await isAnythingOn(page)).toBe(false);

  await switchOn(driver, demo.url, { notice: true, banner: false });
  await page.goto(`${demo.url}/signin`);
  await signInOn(page);
  const other = await driver.newPage(`${demo.url}/dashboard`);
  await other.waitForText('Good day');
  await page.bringToFront();
  await logOut();
  const notice = await waitForShown(driver, page, /You’re being logged out/);
  await page.screenshot(info.outputPath('notice.png'));
  expect(notice.buttons.map(({ name }) => name)).toEqual(['Close', 'See the evidence']);
  expect(await shownOn(driver, other)).toBe(null);
  await page.reload();
  await waitForShown(driver, page, /You’re being logged out/);
  await waitForGone(driver, page, 12_000);
  await page.screenshot(info.outputPath('after.png'));
});
