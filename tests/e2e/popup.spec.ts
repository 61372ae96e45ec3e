import { isBesideThePage, tabIdOf, toolbarOf } from './support/extension-api.ts';
import { expect, test } from './support/fixtures.ts';
import { refreshData, signIn } from './support/practice-site.ts';
import { timelineOf } from './support/verdict.ts';

test('without DevTools: watch a site, see its session, mark, read why it ended, beside the page', async ({
  driver,
  demo,
}) => {
  test.setTimeout(150_000);
  const page = await signIn(driver, demo);
  await refreshData(page);
  // In a tab here; what it follows is the tab in front, whatever document it is itself.
  const side = await driver.openExtensionPage('sidepanel.html');
  const tabId = await tabIdOf(side, demo.url);
  const toolbar = () => toolbarOf(side, tabId);

  await driver.sendToExtension({ type: 'unwatch', origin: demo.url });
  const popup = await driver.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.waitForText('Not watched');
  await popup.click('Watch this site');
  await popup.waitForText('Recording');
  await popup.waitForText(/Signed in/);
  await popup.waitForText(/Deadline\s+.*in \d+/);

  expect((await toolbar()).alarms, 'nobody is woken for a badge that is off').not.toContain('badge');
  expect((await toolbar()).badge).toBe('');
  await popup.check('Show the time left on the toolbar button');
  await expect.poll(async () => (await toolbar()).badge).toMatch(/^\d+[mhd]$/);
  expect((await toolbar()).title).toMatch(/^Logout Lens\. .*in \d+/);
  expect((await toolbar()).alarms).toContain('badge');

  await popup.fill('What you did just now (may stay empty)', 'I clicked Save');
  await popup.click('Put a mark');
  await popup.waitForText(/Marked at/);
  const marks = (await timelineOf(driver, demo.url)).events.filter(({ kind }) => kind === 'user.mark');
  expect(marks).toMatchObject([{ says: 'I clicked Save', by: 'user' }]);

  await popup.click('Pause');
  await popup.waitForText('Paused');
  await popup.click('Resume');
  await popup.waitForText('Recording');

  await page.bringToFront();
  await refreshData(page);
  await page.click('Sign out');
  await page.waitForUrl('/signin');
  await popup.bringToFront();
  await popup.waitForText('Signed out');
  await popup.waitForText(/Last logout\s+.*signed out/i);
  await expect.poll(async () => (await toolbar()).badge).toBe('✕');
  expect((await toolbar()).title).toContain('Logged out at');
  expect((await toolbar()).alarms).not.toContain('badge');
  await popup.check('Show the time left on the toolbar button', false);
  await expect.poll(async () => (await toolbar()).badge).toBe('');

  await popup.click('Read why');
  await expect.poll(() => isBesideThePage(popup)).toBe(true);

  await page.bringToFront();
  await side.waitForText(demo.url);
  // A tab that shows nothing yet is the browser's own page in both.
  const closed = await driver.newPage();
  await closed.bringToFront();
  await side.waitForText('Nothing to watch here');
  await side.waitForText('a page of the browser itself');
});
