import { test as base } from '../support/fixtures.ts';
import { type LibrarySite, startLibrarySite } from './library-site.ts';

export { expect } from '@playwright/test';

/** The tests' own `test` with the pages of the libraries, built once a worker. */
export const test = base.extend<object, { libraries: LibrarySite }>({
  libraries: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from it
    async ({}, use) => {
      const site = await startLibrarySite();
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
