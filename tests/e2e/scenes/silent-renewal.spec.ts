import type { DemoSettings } from '../../../demo/server/index.ts';
import { expect, test } from '../support/fixtures.ts';
import { signInWithPracticeId } from '../support/practice-site.ts';
import { pause } from '../support/scene.ts';
import { settledTimeline, waitForVerdict } from '../support/verdict.ts';

/** The access token has expired by then, and there is no refresh token: a hidden frame asks the provider. */
const EXPIRED_MS = 3_500;
const short: Partial<DemoSettings> = { accessTokenSeconds: 3 };

test.describe('silent renewal in a frame of another origin', () => {
  test('works while the provider has its session and gets its cookie', async ({ driver, demo }) => {
    demo.configure({ ...short, idpSite: 'same-site' });
    const page = await signInWithPracticeId(driver, demo);
    await pause(EXPIRED_MS);
    await page.click('Refresh my data');
    await page.waitForText('Your data is up to date');
    expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
  });

  const refused: [string, Partial<DemoSettings>][] = [
    ['the provider’s session is over, its cookie was sent', { idpSite: 'same-site', idpSessionSeconds: 2 }],
    ['the provider’s session is good, its cookie is not sent to the frame', { idpCookieSameSite: 'lax' }],
  ];
  for (const [how, settings] of refused)
    test(`SILENT_RENEW_LOGIN_REQUIRED: ${how}`, async ({ driver, demo }) => {
      demo.configure({ ...short, ...settings });
      const page = await signInWithPracticeId(driver, demo);
      await pause(EXPIRED_MS);
      await page.click('Refresh my data');
      await page.waitForUrl('/signin');
      const { logout, timeline } = await waitForVerdict(driver, demo.url);
      expect(logout).toMatchObject({ code: 'SILENT_RENEW_LOGIN_REQUIRED', type: 'REFRESH_FAILED' });
      expect(timeline.logouts).toHaveLength(1);
    });
});
