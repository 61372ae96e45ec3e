import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { observed } from './support/observed.ts';
import { practiceUser, refreshData, signIn } from './support/practice-site.ts';
import { settledTimeline } from './support/verdict.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test.describe('no logout', () => {
  test('a refresh with rotation after a recovered 401', inTurn('chromium'), async ({ driver, demo }) => {
    demo.configure({ accessTokenSeconds: 2 });
    const page = await signIn(driver, demo);
    await pause(2_500);
    await refreshData(page);
    const { logouts, sessions, events } = await settledTimeline(driver, demo.url);
    expect(events.some((event) => event.kind === 'credential.rotated')).toBe(true);
    expect(logouts).toEqual([]);
    expect(sessions).toHaveLength(1);
  });

  test('a reload, a second tab, a tab closed', inTurn('firefox'), async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await page.reload();
    await page.waitForText('Good day');
    const second = await driver.newPage(`${demo.url}/dashboard`);
    await second.waitForText('Good day');
    await page.close();
    await refreshData(second);
    expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
  });

  test('a 403 without loss', inTurn('chromium'), async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await page.click(/Load reports/);
    await pause(500);
    await refreshData(page);
    expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
  });

  test('a failed sign-in', async ({ driver, demo }) => {
    const page = await driver.newPage(`${demo.url}/signin`);
    await page.fill('E-mail', practiceUser.email);
    await page.fill('Password', 'wrong horse');
    await page.click('Sign in');
    await pause(1_000);
    expect(new URL(await page.url()).pathname).toBe('/signin');
    const { logouts, sessions, events } = await settledTimeline(driver, demo.url);
    expect(logouts).toEqual([]);
    expect(sessions).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'page.form', signInForm: true }));
    expect(events).toContainEqual(expect.objectContaining({ kind: 'user.intent', intent: 'sign-in' }));
    observed('sign-in-form');
  });

  test(
    'a request that gets no answer, and the next one works',
    inTurn('firefox'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      demo.configure({ meAnswer: 'drop' });
      await page.click('Refresh my data');
      await pause(1_000);
      demo.configure({ meAnswer: 'normal' });
      await refreshData(page);
      expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
    },
  );

  test('other keys written and removed', inTurn('chromium'), async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await page.evaluate(() => {
      for (let i = 0; i < 200; i++) localStorage.setItem(`draft-${i}`, 'x'.repeat(i));
      for (let i = 0; i < 200; i++) localStorage.removeItem(`draft-${i}`);
      localStorage.setItem('user-settings', '{"theme":"dark"}');
      localStorage.removeItem('user-settings');
      sessionStorage.clear();
    });
    await refreshData(page);
    expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
  });

  test('another service that refuses', inTurn('firefox'), async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await page.click(/weather/i);
    await pause(500);
    await refreshData(page);
    expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
  });
});
