import { expect, test } from '../support/fixtures.ts';
import { reopenClassic, signIn, signInClassic, signInOn } from '../support/practice-site.ts';
import { pause, playScene, pressAfter, pressSwitch, type SceneSpec } from '../support/scene.ts';
import { waitForVerdict } from '../support/verdict.ts';

const scenes: SceneSpec[] = [
  {
    code: 'CLIENT_IDLE_TIMEOUT',
    type: 'SESSION_ENDED',
    settings: { clientIdleSeconds: 6, clientIdleWarningSeconds: 2 },
    play: () => pause(5_000),
  },
  {
    code: 'ABSOLUTE_TIMEOUT',
    type: 'SESSION_ENDED',
    how: 'the server says so',
    settings: { sessionAbsoluteSeconds: 3, limitWords: 'plain' },
    play: pressAfter(3_500),
  },
  {
    code: 'CLOCK_SKEW',
    type: 'TOKEN_EXPIRED',
    play: pressSwitch("Set the server's clock an hour back"),
    observes: ['clock-offset'],
  },
];

test.describe('time', () => {
  for (const scene of scenes) playScene(scene);

  test('ABSOLUTE_TIMEOUT: sessions end at the same age, whatever the activity', async ({ driver, demo }) => {
    // The page asks by itself, so that the end is noticed when it comes.
    demo.configure({ sessionAbsoluteSeconds: 6, clientPollSeconds: 0.2 });
    const page = await signIn(driver, demo);
    for (let i = 0; i < 4; i++) await page.moveMouse(100 + 20 * i, 200);
    await page.waitForUrl('/signin');
    await signInOn(page);
    await page.click('Save note');
    await page.waitForText('Note saved');
    await page.waitForUrl('/signin');
    await signInOn(page);
    await page.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url, { count: 3 });
    expect(timeline.logouts).toHaveLength(3);
    expect(logout).toMatchObject({ code: 'ABSOLUTE_TIMEOUT', type: 'SESSION_ENDED' });
    expect(
      demo.sessionLog.filter((entry) => entry.why === 'absolute-limit' && entry.event === 'ended'),
    ).toHaveLength(3);
  });

  test('SESSION_COOKIE_EXPIRED: by its own date, although no browser says so at once', async ({
    driver,
    demo,
  }) => {
    demo.configure({ classicCookieSeconds: 4 });
    const page = await signInClassic(driver, demo);
    await reopenClassic(page);
    await pause(4_500);
    await page.click('Open dashboard again', { role: 'link' });
    await page.waitForUrl('/classic/sign-in/');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(logout).toMatchObject({ code: 'SESSION_COOKIE_EXPIRED', type: 'TOKEN_EXPIRED' });
    expect(timeline.logouts).toHaveLength(1);
  });
});
