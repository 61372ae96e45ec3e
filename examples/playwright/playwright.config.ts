import { defineConfig } from '@playwright/test';

/** `npm run demo -- --set sessionIdleSeconds=4` is the site that this suite tests. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://app.localhost:5180',
    // Playwright's own Chromium (npx playwright install chromium), or this one.
    launchOptions: process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {},
  },
});
