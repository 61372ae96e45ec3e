import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DriverPage } from '../support/driver.ts';
import { expect } from './fixtures.ts';
import { madeUp } from './made-up.ts';

const STORES = fileURLToPath(new URL('../../../lib/recognizers/stores/', import.meta.url));
const isRecording = process.env.RECORD_STORES === '1';

/**
 * Holds what a library keeps in web storage against what is recorded of it in lib/recognizers/stores, from which the
 * recogniser's own tests take their examples. With RECORD_STORES=1 it is recorded instead: the same keys, paths
 * and types, every value made up.
 */
export async function checkStore(name: string, page: DriverPage): Promise<void> {
  const stored = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((area) =>
      Object.keys(area).map((key) => ({
        area: area === localStorage ? 'localStorage' : 'sessionStorage',
        key,
        value: area.getItem(key) ?? '',
      })),
    ),
  );
  const shapes = stored
    .map(({ area, key, value }) => ({ area, key: madeUp(key), value: madeUp(value, key) }))
    .sort((a, b) => (a.area + a.key < b.area + b.key ? -1 : 1));
  const file = `${STORES}${name}.json`;
  if (isRecording) writeFileSync(file, `${JSON.stringify(shapes, null, 2)}\n`);
  const recorded: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  expect(shapes, `${name} keeps something else than lib/recognizers/stores/${name}.json says`).toEqual(
    recorded,
  );
}
