import type { Page } from '@playwright/test';
import { signIn, test } from './signed-in.ts';

test.use({ baseURL: process.env.OTHER_URL });

/** A script of somebody else's throws the tokens away. */
async function loseTokens(page: Page): Promise<void> {
  await signIn(page);
  await page.goto('/switches');
  await page.getByTestId('vendor-remove').click();
  await page.waitForURL('**/signin');
}

test('does not look at how it ends', async ({ page }) => {
  await loseTokens(page);
});

test('expects another cause', async ({ page, expectLogout }) => {
  await loseTokens(page);
  await expectLogout('SESSION_REVOKED');
});
