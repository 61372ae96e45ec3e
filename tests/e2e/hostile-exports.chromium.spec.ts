import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { exportTimeline, renderText, type Timeline } from '../../lib/exports/index.ts';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { everyKindLog, GENERATOR, LOGOUT_MS, SITE } from '../schema/sample-log.ts';

/** Each would run or fetch something where a format let it out of its text. */
const CORPUS = [
  '<script>globalThis.hit=1</script>',
  '<img src="https://evil.test/a.png" onerror="globalThis.hit=1">',
  '"><svg onload=globalThis.hit=1>',
  "' onmouseover='globalThis.hit=1",
  '</script><script>globalThis.hit=1</script>',
  '</style><style>@import "https://evil.test/b.css";</style>',
  '</title></svg><iframe src="javascript:globalThis.hit=1"></iframe>',
  ']]><!-- --><?xml-stylesheet href="https://evil.test/c.xsl"?>',
  '<a href="javascript:globalThis.hit=1">x</a>',
  '[x](javascript:alert(1)) ![y](https://evil.test/d.png)',
  '\u202egnp.exe\u2066 \u200b\u0000 \ufeff',
  '{html}<b>x</b>{html} [x|https://evil.test/e] !https://evil.test/f.png!',
  '&lt;script&gt; &#60;script&#62; %3Cscript%3E',
];
const KEPT = new Set([
  'kind',
  'area',
  'state',
  'credentialId',
  'fingerprint',
  'id',
  'format',
  'type',
  'origin',
]);

/** The same timeline with every text of it spoilt. */
function spoil(value: unknown, payload: string, name = ''): unknown {
  if (typeof value === 'string') return KEPT.has(name) ? value : `${value}${payload}`;
  if (Array.isArray(value)) return value.map((item) => spoil(item, payload, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, payload, key)]));
}

test('a report and a picture full of hostile texts run nothing and ask for nothing', async () => {
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
    for (const [index, payload] of CORPUS.entries()) {
      const hostile = spoil(timeline, payload) as Timeline;
      for (const format of ['html', 'svg'] as const) {
        const file = join(folder, `${index}.${format}`);
        writeFileSync(file, renderText(hostile, format));
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
