import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ExportRefused, exportTimeline, renderText, zipOf } from '../../lib/exports/index.ts';
import { TEXT_FORMATS } from '../../lib/exports/registry.ts';
import { readHar } from '../../lib/imports/har/read-har.ts';
import { createFingerprinter, generateInstallationKey } from '../../lib/secrets/index.ts';
import { leaks } from '../support/canary.ts';
import { chromiumSanitized, denyListed } from './others.ts';
import { harWith, PLACES, SECRET } from './planted.ts';

const DOCUMENT = new URL('../../docs/sharing.md', import.meta.url);
const key = generateInstallationKey();

/** Everything that an export writes of a HAR; nothing where it refuses to write. */
async function ours(har: object): Promise<{ name: string; text: string }[]> {
  const made = await key;
  const read = await readHar(har, { fingerprinterFor: (site) => createFingerprinter(made, site) });
  if (!read.ok) throw new Error(read.problem.code);
  try {
    const timeline = await exportTimeline({ ...read, events: read.events }, 'json');
    const archive = Object.entries(unzipSync(zipOf(timeline)));
    return [
      ...TEXT_FORMATS.map((name) => ({ name, text: renderText(timeline, name) })),
      ...archive.map(([name, bytes]) => ({ name: `zip: ${name}`, text: strFromU8(bytes) })),
    ];
  } catch (error) {
    if (error instanceof ExportRefused) return [{ name: 'refused', text: error.message }];
    throw error;
  }
}

const read = (text: string) => (leaks(text, SECRET).length > 0 ? '**still there**' : 'gone');

describe('a secret in a HAR', () => {
  it.each(PLACES)('$where: is in none of our formats, in no encoding', async (place) => {
    const har = harWith(place);
    expect(leaks(JSON.stringify(har), SECRET), 'it is planted').not.toEqual([]);
    const written = await ours(har);
    for (const { name, text } of written) expect(leaks(text, SECRET), name).toEqual([]);
    // The rest of the story is still told.
    if (written.length > 1)
      expect(written.some(({ text }) => text.includes('SERVER_IDLE_TIMEOUT'))).toBe(true);
  });

  it('the table of docs/sharing.md says the same, and what others leave', async () => {
    const rows: string[] = [];
    for (const place of PLACES) {
      const har = harWith(place);
      const chromium = read(JSON.stringify(chromiumSanitized(har)));
      const own = (await ours(har)).map(({ text }) => text).join('\n');
      rows.push(`| ${place.where} | ${chromium} | ${read(denyListed(har))} | ${read(own)} |`);
    }
    const count = (column: number) =>
      rows.filter((row) => row.split(' | ')[column]?.includes('still')).length;
    const table = [
      '| where the secret was | Chromium, “sanitized” | a plain deny-list | Logout Lens, every format |',
      '| --- | --- | --- | --- |',
      ...rows,
      `| **still there** | **${count(1)} of ${rows.length}** | **${count(2)} of ${rows.length}** | **${count(3)} of ${rows.length}** |`,
    ];
    const cells = (text: string) => text.replace(/ *\| */g, ' | ').replace(/-{3,}/g, '---');
    const document = readFileSync(DOCUMENT, 'utf8');
    if (process.env.WRITE_DOCS)
      writeFileSync(
        DOCUMENT,
        document.replace(
          /(<!-- contrast -->\n\n)[\s\S]*?(\n\n<!-- \/contrast -->)/,
          `$1${table.join('\n')}$2`,
        ),
      );
    else
      for (const line of table)
        expect(cells(document), 'WRITE_DOCS=1 vitest run tests/redaction writes it anew').toContain(
          cells(line),
        );
    expect(count(1)).toBeGreaterThan(10);
    expect(count(3)).toBe(0);
  });

  it('the rules that Chromium is compared by are its own: they give what its DevTools wrote', () => {
    const file = (name: string) =>
      JSON.parse(
        readFileSync(
          new URL(`../fixtures/har/headline.chromium-devtools${name}.har`, import.meta.url),
          'utf8',
        ),
      );
    expect(chromiumSanitized(file(''))).toEqual(file('-sanitized'));
  });
});
