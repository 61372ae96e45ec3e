import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** A picture of a scene, with what stands above it on a sheet. */
export type Picture = { name: string; width: number; png: Buffer };

/** Wide enough for one picture of each width beside the other. */
const SHEET_WIDTH_PX = 2_520;
/** A longer picture goes on in the next column, as a newspaper does: it could not be read else. */
const COLUMN_PX = 1_300;
/** Letters, digits and hyphens: nothing in a name is read as HTML. */
const safe = (name: string) => name.replace(/[^\w-]/g, '_');
/** Where a PNG says how high it is. */
const HEIGHT_AT = 20;

function columnsOf({ name, width, png }: Picture): string {
  const height = png.readUInt32BE(HEIGHT_AT);
  const columns = Array.from({ length: Math.ceil(height / COLUMN_PX) }, (_, n) => {
    const size = `width:${width}px;height:${Math.min(COLUMN_PX, height - n * COLUMN_PX)}px`;
    return `<div class="of-${safe(name)}" style="${size};background-position:0 -${n * COLUMN_PX}px"></div>`;
  });
  const image = `url(data:image/png;base64,${png.toString('base64')})`;
  return `<style>.of-${safe(name)}{background-image:${image}}</style><figure><figcaption>${safe(name)}</figcaption>${columns.join('')}</figure>`;
}

/** Puts several pictures into one PNG, each with its name, in their own size. */
export async function saveContactSheet(
  browser: Browser,
  file: string,
  pictures: readonly Picture[],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH_PX, height: 600 } });
  await page.setContent(
    `<style>body{margin:8px;width:max-content;max-width:${SHEET_WIDTH_PX}px;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;background:#888;font:12px monospace}figure{margin:0;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}figcaption{flex-basis:100%}</style>${pictures.map(columnsOf).join('')}`,
  );
  writeFileSync(file, await page.locator('body').screenshot());
  await page.close();
}
