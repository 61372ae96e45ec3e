import type { Driver, DriverView } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { poll } from './support/poll.ts';
import { arrived, practiceUser, signIn, signInClassic } from './support/practice-site.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

/** In the panel: opens the dialog of a credential, chooses what to do, and confirms it. */
async function rehearse(panel: DriverView, credential: string, how?: RegExp, confirm = 'Remove it now') {
  // A list that is drawn anew between the press and the release takes no click: a person presses again.
  await poll(
    async () => {
      await panel.click(`Rehearse the loss of the ${credential}`);
      return panel.waitForText('It cannot be undone', { timeoutMs: 3_000 }).then(
        () => true,
        () => undefined,
      );
    },
    { timeoutMs: 20_000, what: 'the question before a rehearsal' },
  );
  if (how !== undefined) await panel.click(how, { role: 'radio' });
  await panel.click(confirm);
}

test(
  'a rehearsal changes a token in its place: an app that refreshes copes, and a logout is told as rehearsed',
  inTurn('chromium'),
  async ({ driver, demo }, info) => {
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
  },
);

/** The classic area's session cookie in the browser's own jar. Firefox lists what has expired until it next looks. */
const sessionCookie = (driver: Driver) =>
  driver.runInExtension(async () => {
    type Cookie = { value: string; path: string; httpOnly: boolean; expirationDate?: number };
    type Api = { cookies: { getAll(query: { name: string }): Promise<Cookie[]> } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const found = await (scope.browser ?? scope.chrome).cookies.getAll({ name: 'sessionid' });
    const alive = found.filter(
      ({ expirationDate = Number.POSITIVE_INFINITY }) => expirationDate * 1_000 > Date.now(),
    );
    return alive.map(({ value, path, httpOnly }) => ({ value, path, httpOnly }));
  });

test(
  'a cookie corrupted, let expire and removed is changed in the jar and its logout told as rehearsed; a token expires by the date beside it',
  inTurn('firefox'),
  async ({ driver, demo }) => {
    const page = await signInClassic(driver, demo);
    const panel = await driver.openPanel(page);
    const secrets: string[] = [];
    const ways = [
      { how: 'corrupted', choice: /^Corrupt it/, confirm: 'Corrupt it now' },
      { how: 'expired', choice: /^Let it expire/, confirm: 'Let it expire now' },
      { how: 'removed', choice: /^Remove it/, confirm: 'Remove it now' },
    ] as const;
    for (const [index, { how, choice, confirm }] of ways.entries()) {
      const [before] = await sessionCookie(driver);
      if (before === undefined) throw new Error('no session cookie');
      await rehearse(panel, 'session', choice, confirm);
      const after = () => sessionCookie(driver);
      if (how === 'corrupted') {
        await expect.poll(async () => (await after())[0]?.value).not.toBe(before.value);
        const [corrupted] = await after();
        expect(corrupted).toEqual({ ...before, value: expect.any(String) });
        expect(corrupted?.value).toHaveLength(before.value.length);
        secrets.push(corrupted?.value ?? '');
      } else await expect.poll(after).toEqual([]);
      await page.click('Open dashboard again', { role: 'link' });
      await page.waitForText('Any e-mail address');
      await waitForVerdict(driver, demo.url, { count: index + 1, final: false });
      secrets.push(before.value);
      await page.fill('E-mail', practiceUser.email);
      await page.fill('Password', practiceUser.password);
      await page.click('Sign in');
      await page.waitForText('You are signed in as');
      await panel.waitForText(/Rehearse the loss/);
    }

    const stored = { access_token: 'at_5d41402abc4b2a76b9719d911017c592e3b0c442', expires_at: 0 };
    const inAnHour = { ...stored, expires_at: Math.floor(Date.now() / 1_000) + 3_600 };
    await page.evaluate((value) => localStorage.setItem('oauth', value), JSON.stringify(inAnHour));
    await panel.waitForText(/Access token/);

    await rehearse(panel, 'access token', /^Let it expire/, 'Let it expire now');
    await panel.waitForText(/Rehearsal: you let access token .* expire/);
    const past = JSON.parse(await page.evaluate(() => localStorage.getItem('oauth') ?? '{}'));
    expect(past).toEqual({ ...stored, expires_at: expect.any(Number) });
    expect(past.expires_at * 1_000).toBeLessThan(Date.now());
    secrets.push(stored.access_token);

    const { timeline } = await waitForVerdict(driver, demo.url, { count: ways.length });
    const { events, logouts } = timeline;
    const rehearsed = {
      code: 'MANUAL_LOGOUT',
      title: 'You rehearsed this logout',
      context: { rehearsed: true },
      culprit: { kind: 'user' },
    };
    expect(logouts).toMatchObject(ways.map(() => rehearsed));
    const acts = events.filter(({ kind }) => kind === 'user.rehearsal');
    expect(acts.map(({ how, place }) => [how, (place as { area: string }).area])).toEqual([
      ...ways.map(({ how }) => [how, 'cookie']),
      ['expired', 'localStorage'],
    ]);
    const text = JSON.stringify(await driver.exportTimeline(demo.url));
    for (const secret of secrets) expect(text).not.toContain(secret);
    await panel.close();
  },
);
