import { defineConfig } from '@playwright/test';

/** `npm run demo` is the site that this suite tests. */
export default defineConfig({
  testDir: '.',
  timeout: 60_000,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://app.localhost:5180',
    // Playwright's own Chromium (npx playwright install chromium), or this one.
    launchOptions: process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {},
  },
});
