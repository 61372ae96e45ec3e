import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { reopenClassic, signInClassic } from '../support/practice-site.ts';
import { waitForVerdict } from '../support/verdict.ts';

test.describe('COOKIE_DELETED_BY_SCRIPT', () => {
  for (const [way, button] of [
    ['document.cookie', 'Run vendor cookie clean-up'],
    ['cookieStore', 'Run it through cookieStore'],
  ] as const)
    test(`through ${way}, named with function, file and line`, async ({ driver, demo }) => {
      demo.configure({ classicCookieHttpOnly: false });
      const page = await signInClassic(driver, demo);
      await reopenClassic(page);
      await page.click(button);
      await page.waitForText('Vendor clean-up has run.');
      await page.click('Open dashboard again', { role: 'link' });
      await page.waitForUrl('/classic/sign-in/');
      const { logout, timeline } = await waitForVerdict(driver, demo.url);
      expect(logout).toMatchObject({
        code: 'COOKIE_DELETED_BY_SCRIPT',
        type: 'STORAGE_CLEARED',
        culprit: {
          kind: 'script',
          // Chromium puts the kind of the receiver before it.
          function: expect.stringMatching(/^(?:Object\.)?purgeCookies$/),
          url: `${demo.url}/vendor/cleanup.js`,
        },
      });
      expect(logout.culprit?.line).toBeGreaterThan(0);
      expect(timeline.logouts).toHaveLength(1);
      observed('by-script-cookie');
    });
});
