import { expect, test } from '../support/fixtures.ts';
import { signInWithPracticeId } from '../support/practice-site.ts';
import { playScenarios } from '../support/scenario.ts';
import { pause, pressAfter } from '../support/scene.ts';
import { settledTimeline } from '../support/verdict.ts';

/** The access token has expired by then, and there is no refresh token: a hidden frame asks the provider. */
const whenExpired = pressAfter(4_300);

test.describe('silent renewal in a frame of another origin', () => {
  test('works while the provider has its session and gets its cookie', async ({ driver, demo }) => {
    demo.configure({ accessTokenSeconds: 3, idpSite: 'same-site' });
    const page = await signInWithPracticeId(driver, demo);
    await pause(3_500);
    await page.click('Refresh my data');
    await page.waitForText('Your data is up to date');
    expect((await settledTimeline(driver, demo.url)).logouts).toEqual([]);
  });

  playScenarios('is refused, or never comes', [
    { scenario: 'silent-renew', faster: { idpSessionSeconds: 1 }, play: whenExpired },
    { scenario: 'silent-third-party', play: whenExpired },
    { scenario: 'interaction-required', play: whenExpired },
    { scenario: 'silent-timeout', faster: { clientSilentSeconds: 1 }, play: whenExpired },
  ]);
});
