import { defineConfig } from '@playwright/test';
import { leftBy } from './tests/e2e/support/in-turn.ts';
import type { BrowserKind } from './tests/e2e/support/launch.ts';

// Playwright 1.65 reads this when it attaches to Chromium: without it a DevTools window is no page.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/**
 * Scenarios in tests/e2e are written against tests/e2e/support/driver.ts and run in both browsers, those named
 * `*.chromium.spec.ts` or `*.firefox.spec.ts` and those in tests/firefox in one.
 * Some take turns (tests/e2e/support/in-turn.ts); playwright.whole.config.ts plays all of them in both.
 * Browsers are the machine's own: CHROMIUM_PATH, FIREFOX_PATH, else found.
 */
export default defineConfig<object, { browserKind: BrowserKind }>({
  testDir: 'tests',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/global-setup.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Real DevTools on two busy cores: what failed is tried once more, and named at the end. Not where a single failure
  // would be a lost event, a leaked secret or a false alarm: those files say `retries: 0`.
  retries: 1,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    {
      name: 'chromium',
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: '**/*.firefox.spec.ts',
      grepInvert: leftBy('chromium'),
      use: { browserKind: 'chromium' },
    },
    {
      name: 'firefox',
      testMatch: ['e2e/**/*.spec.ts', 'firefox/**/*.spec.ts'],
      testIgnore: '**/*.chromium.spec.ts',
      grepInvert: leftBy('firefox'),
      use: { browserKind: 'firefox' },
    },
  ],
});
