import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { panelSize } from '../../scripts/lib/panel-size.mjs';
import { extensionDirOf } from './support/launch.ts';

/** Goal for the panel, gzip. What is fetched when there is a log has a limit of its own, so that nothing hides there. */
const MOST_BYTES = { first: 123_000, log: 129_000 };
/** What runs in every page of a watched site, gzip. */
const MOST_BYTES_IN_A_PAGE = { 'page-hook': 7_000, relay: 12_500 };

test('the panel keeps to its size (npm run sizes says where the bytes are)', () => {
  const { first, log } = panelSize(extensionDirOf('chromium'));
  expect(first, 'bytes to the first content').toBeLessThanOrEqual(MOST_BYTES.first);
  expect(log, 'bytes more for a log').toBeLessThanOrEqual(MOST_BYTES.log);
});

test('so do the scripts that run in a page', () => {
  for (const [name, most] of Object.entries(MOST_BYTES_IN_A_PAGE)) {
    const script = readFileSync(join(extensionDirOf('chromium'), `content-scripts/${name}.js`));
    expect(gzipSync(script, { level: 9 }).length, name).toBeLessThanOrEqual(most);
  }
});
