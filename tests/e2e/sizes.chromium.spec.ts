import { expect, test } from '@playwright/test';
import { panelSize } from '../../scripts/lib/panel-size.mjs';
import { extensionDirOf } from './support/launch.ts';

/** Goal for the panel, gzip. What is fetched when there is a log has a limit of its own, so that nothing hides there. */
const MOST_BYTES = { first: 150_000, log: 130_000 };

test('the panel keeps to its size (npm run sizes says where the bytes are)', () => {
  const { first, log } = panelSize(extensionDirOf('chromium'));
  expect(first, 'bytes to the first content').toBeLessThanOrEqual(MOST_BYTES.first);
  expect(log, 'bytes more for a log').toBeLessThanOrEqual(MOST_BYTES.log);
});
