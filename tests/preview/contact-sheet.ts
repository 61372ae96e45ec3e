import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** A picture of a scene, with what stands below it on a sheet. */
export type Picture = { name: string; width: number; png: Buffer };

/** Wide enough for one picture of each width beside the other. */
const SHEET_WIDTH_PX = 2_520;
/** Letters, digits and hyphens: nothing in a name is read as HTML. */
const safe = (name: string) => name.replace(/[^\w-]/g, '_');

/** Puts several pictures into one PNG, each with its name, in their own size. */
export async function saveContactSheet(
  browser: Browser,
  file: string,
  pictures: readonly Picture[],
): Promise<void> {
  const figures = pictures.map(
    ({ name, width, png }) =>
      `<figure><figcaption>${safe(name)}</figcaption><img width="${width}" src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH_PX, height: 600 } });
  await page.setContent(
    `<style>body{margin:8px;width:max-content;max-width:${SHEET_WIDTH_PX}px;display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;background:#888;font:12px monospace}figure{margin:0}img{display:block}</style>${figures.join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every((one) => one.complete));
  writeFileSync(file, await page.locator('body').screenshot());
  await page.close();
}
