import { configDefaults, defineConfig } from 'vitest/config';

/** Rooms that touch a browser, a document, a process or a mock: each file of them gets a world of its own. */
const WITH_A_WORLD = [
  'lib/background',
  'lib/platform',
  'lib/sensors',
  'components',
  'entrypoints',
  'demo',
  'playwright',
  'scripts',
  'tests',
];
const testsOf = (room: string): string => `${room}/**/*.test.{ts,tsx}`;

/**
 * Tests beside the code, in Node; a test that needs a document asks for happy-dom in its first line. Scenarios for
 * browsers are named `*.spec.ts` and are Playwright's.
 *
 * The pure core keeps nothing between two calls, so its files share one world: a new one for each took longer than
 * the tests in it. `vitest run --isolate` gives each its own.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // Says when something hangs, not when a machine is busy: nothing here is measured by time.
    testTimeout: 30_000,
    setupFiles: ['tests/support/properties.ts'],
    exclude: [...configDefaults.exclude, '.output/**', 'demo/dist/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          isolate: false,
          include: [testsOf('lib')],
          exclude: [...configDefaults.exclude, ...WITH_A_WORLD.map(testsOf)],
        },
      },
      { extends: true, test: { name: 'worlds', include: WITH_A_WORLD.map(testsOf) } },
    ],
  },
});
