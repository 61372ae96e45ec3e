import type { DriverView } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { arrived, signIn } from './support/practice-site.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

/** In the panel: opens the dialog of a credential, chooses what to do, and confirms it. */
async function rehearse(panel: DriverView, credential: string, how?: RegExp, confirm = 'Remove it now') {
  await panel.click(`Rehearse the loss of the ${credential}`);
  await panel.waitForText('It cannot be undone');
  if (how !== undefined) await panel.click(how, { role: 'radio' });
  await panel.click(confirm);
}

test('a rehearsal changes a token in its place: an app that refreshes copes, and a logout is told as rehearsed', async ({
  driver,
  demo,
}, info) => {
  const page = await signIn(driver, demo);
  await arrived(page);
  const before = await page.evaluate(() => localStorage.getItem('auth-storage') ?? '');
  const panel = await driver.openPanel(page);
  await panel.waitForText(/Access token/);

  await rehearse(panel, 'access token', /^Corrupt it/, 'Corrupt it now');
  await panel.waitForText(/Rehearsal: you corrupted access token/);
  const corrupted = await page.evaluate(() => localStorage.getItem('auth-storage') ?? '');
  const differs = (a: string, b: string) =>
    (Object.keys(JSON.parse(a).state) as string[]).filter(
      (key) => JSON.stringify(JSON.parse(a).state[key]) !== JSON.stringify(JSON.parse(b).state[key]),
    );
  expect(differs(before, corrupted)).toEqual(['token']);
  // The page has a copy in its memory until it is loaded again.
  await page.reload();
  await panel.waitForText(/The app coped: it had another access token/);
  await panel.screenshot(info.outputPath('coped.png'));
  expect((await timelineOf(driver, demo.url)).logouts).toEqual([]);

  await rehearse(panel, 'access token');
  await panel.waitForText(/Rehearsal: you removed access token/);
  await page.reload();
  const { logout: verdict } = await waitForVerdict(driver, demo.url, { code: 'MANUAL_LOGOUT' });
  expect(verdict).toMatchObject({
    type: 'USER_ACTION',
    title: 'You rehearsed this logout',
    summary: expect.stringMatching(/^You removed the access token in Logout Lens/),
    context: { rehearsed: true },
    culprit: { kind: 'user' },
  });
  await panel.waitForText('You rehearsed this logout');
  await panel.screenshot(info.outputPath('rehearsed.png'));

  const { events } = await timelineOf(driver, demo.url);
  const acts = events.filter(({ kind }) => kind === 'user.rehearsal');
  expect(acts).toMatchObject([
    { by: 'user', how: 'corrupted', credential: 'access' },
    { by: 'user', how: 'removed', credential: 'access' },
  ]);
  const removals = events.filter(({ kind }) => kind === 'credential.removed');
  expect(removals[0]).toMatchObject({ how: 'rehearsal', credential: 'access' });
  expect(removals[0]?.stack).toBeUndefined();
  const values = Object.values(JSON.parse(before).state).concat(Object.values(JSON.parse(corrupted).state));
  const secrets = values.filter((value): value is string => typeof value === 'string' && value.length > 60);
  expect(secrets.length).toBeGreaterThan(2);
  const text = JSON.stringify(await driver.exportTimeline(new URL(demo.url).origin));
  for (const secret of secrets) expect(text).not.toContain(secret.slice(-30));
  await panel.close();
});
