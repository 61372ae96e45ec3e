import { defineConfig } from 'vitest/config';

/**
 * Tests beside the code, in Node; a test that needs a document asks for happy-dom in its first line. Scenarios for
 * browsers are named `*.spec.ts` and are Playwright's.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // Says when something hangs, not when a machine is busy: nothing here is measured by time.
    testTimeout: 30_000,
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'demo/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/**/*.test.{ts,tsx}',
    ],
    exclude: ['**/node_modules/**', '.output/**', 'demo/dist/**'],
  },
});
