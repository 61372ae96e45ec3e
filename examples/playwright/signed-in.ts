import { test as base, type Page } from '@playwright/test';
import { withLogoutLens } from 'logout-lens/playwright';

/** Playwright's test, with Logout Lens in its browser. */
export const test = withLogoutLens(base);

/** Signs in and waits for the dashboard. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/signin');
  await page.getByTestId('email').fill('ada@example.com');
  await page.getByTestId('password').fill('correct horse');
  await page.getByTestId('sign-in').click();
  await page.waitForURL('**/dashboard');
  await work(page);
}

/** Asks the server for something, and is answered. */
export async function work(page: Page): Promise<void> {
  await page.getByTestId('refresh-data').click();
  await page.getByText('Your data is up to date').waitFor();
}

/** A setting of the practice site's, for everybody there. */
export async function forgetIdleSessionsAfter(seconds: number, page: Page): Promise<void> {
  await page.evaluate(async (sessionIdleSeconds) => {
    const headers = { 'content-type': 'application/json' };
    await fetch('/demo/settings', { method: 'PUT', headers, body: JSON.stringify({ sessionIdleSeconds }) });
  }, seconds);
}
