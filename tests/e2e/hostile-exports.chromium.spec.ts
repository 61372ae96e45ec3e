import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { exportTimeline, renderText, type Timeline } from '../../lib/exports/index.ts';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { everyKindLog, GENERATOR, LOGOUT_MS, SITE } from '../schema/sample-log.ts';
import { HOSTILE_TEXTS, spoil } from '../support/hostile-texts.ts';
import { renderMarkdown } from '../support/render-markdown.ts';

/** Markdown as a tracker shows it, with nothing taken out and no policy around it. */
const pageOf = (timeline: Timeline, format: (typeof FORMATS)[number]): string =>
  format === 'markdown'
    ? `<!doctype html><meta charset="utf-8"><title>x</title>${renderMarkdown(renderText(timeline, format))}`
    : renderText(timeline, format);

const FORMATS = ['html', 'svg', 'markdown'] as const;

test('a report, a picture and a rendered issue full of hostile texts run nothing and ask for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium').browser?.path ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => {
      asked.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const timeline = await exportTimeline(
      { origin: SITE, events: everyKindLog(), asOf: LOGOUT_MS + 60_000, generator: GENERATOR },
      'json',
    );
    const opened: string[] = [];
    for (const [index, payload] of HOSTILE_TEXTS.entries()) {
      const hostile = spoil(timeline, payload);
      for (const format of FORMATS) {
        const file = join(folder, `${index}.${format === 'markdown' ? 'md.html' : format}`);
        writeFileSync(file, pageOf(hostile, format));
        const address = pathToFileURL(file).href;
        opened.push(address);
        await page.goto(address);
        const seen = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          return {
            hit: (globalThis as { hit?: number }).hit,
            alien: document.querySelectorAll('img, iframe, a, object, embed, link, foreignObject, image, use')
              .length,
            scripts: document.querySelectorAll('script:not([type="application/json"])').length,
            handlers: [...document.querySelectorAll('*')].filter((one) =>
              one.getAttributeNames().some((name) => name.startsWith('on')),
            ).length,
            text: document.documentElement.textContent?.length ?? 0,
          };
        });
        expect(seen, `${format} with ${payload}`).toMatchObject({ alien: 0, scripts: 0, handlers: 0 });
        expect(seen.hit, `${format} with ${payload}`).toBeUndefined();
        expect(seen.text).toBeGreaterThan(200);
      }
    }
    expect(asked).toEqual(opened);

    // A filter of the report, with no script: only rows of its group are left.
    await page.goto(opened[0] ?? '');
    await page.locator('details.events > summary').click();
    await page.getByLabel('Requests', { exact: true }).check();
    const kinds = await page.locator('.events tbody tr:visible td:nth-child(2)').allTextContents();
    expect(kinds.length).toBeGreaterThan(3);
    expect(kinds.filter((kind) => !/^(?:request|response|connection)\./.test(kind))).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
