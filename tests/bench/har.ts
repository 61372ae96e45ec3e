/**
 * What opening and sharing a large HAR costs: `npm run bench -- har`. Times are those on the processor, all threads together; `parse` is the limit:
 * the engine's own JSON.parse of the same text, which reads and judges nothing.
 *
 *   parse    decoding the bytes and JSON.parse
 *   open     openFile: decode, guard, place, reduce to events, no secret left
 *   judge    diagnose
 *   export   the redacted timeline, and as HAR
 */
import { diagnose } from '../../lib/classify/diagnose.ts';
import { exportTimeline, renderText } from '../../lib/exports/index.ts';
import { entryOf, harOf, jwt, signedInAndRefused } from '../../lib/imports/har/testing.ts';
import { openFile } from '../../lib/imports/open-file.ts';
import { createFingerprinter, generateInstallationKey } from '../../lib/secrets/index.ts';
import { type BenchRow, type BenchSection, number } from './rows.ts';

const MEGABYTE = 1_000_000;

export type HarCase = { name: string; entries: number; bytes: number };

export const HAR_CASES: readonly HarCase[] = [
  { name: '50 MB, 5,000 entries', entries: 5_000, bytes: 50 * MEGABYTE },
  { name: '50 MB, 40,000 entries', entries: 40_000, bytes: 50 * MEGABYTE },
  { name: '100,000 entries', entries: 100_000, bytes: 0 },
];
/** What an entry of an API has beside its body, as DevTools write it. */
const COOKIES =
  'theme=dark; _ga=GA1.2.123456789.1700000000; sessionid=abc123def456ghi789jkl; csrftoken=zzzz1111yyyy2222';
const STATIC = [
  ['png', 'image'],
  ['js', 'script'],
  ['css', 'stylesheet'],
] as const;

/** A quarter API requests with tokens and cookies, the rest pictures, scripts and styles; one logout. */
function harBytes(count: number, bytes: number): Uint8Array {
  const token = jwt('c2lnbmF0dXJl');
  const body = 'x'.repeat(Math.max(2, Math.floor(bytes / count) - 700));
  const entries: unknown[] = signedInAndRefused();
  for (let index = 0; index < count; index++) {
    const ms = 70_000 + (index * 1_400_000) / count;
    const [ending, type] = STATIC[(index % 4) - 1] ?? ['', ''];
    entries.push(
      index % 4 === 0
        ? entryOf(ms, 'GET', `/v1/items/${index % 500}`, 200, {
            token,
            headers: { Cookie: COOKIES },
            answer: { data: body },
          })
        : entryOf(ms, 'GET', `/assets/${index}.${ending}`, 200, { type, answer: body }),
    );
  }
  return new TextEncoder().encode(JSON.stringify(harOf(entries)));
}

/** With the time on the processor, ms: what a machine at rest takes, also where this one is busy with other things. */
async function timed<T>(run: () => T | Promise<T>): Promise<[T, number]> {
  const begun = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1_000];
}

async function rowsOf({ name, entries, bytes }: HarCase, key: CryptoKey): Promise<BenchRow[]> {
  const file = harBytes(entries, bytes);
  const [, parseMs] = await timed(() => JSON.parse(new TextDecoder().decode(file)));
  let words = 0;
  let longestMs = 0;
  let last = performance.now();
  const [read, openMs] = await timed(() =>
    openFile(file, {
      fingerprinterFor: (site) => createFingerprinter(key, site),
      onProgress() {
        words += 1;
        longestMs = Math.max(longestMs, performance.now() - last);
        last = performance.now();
      },
    }),
  );
  if (!read.ok) throw new Error(read.problem.code);
  const [, judgeMs] = await timed(() => diagnose(read.events, { asOf: read.asOf, site: read.origin }));
  const [timeline, exportMs] = await timed(() => exportTimeline({ ...read, events: read.events }, 'json'));
  const [har, harMs] = await timed(() => renderText(timeline, 'har'));
  const of = (what: string) => `${name} (${number(file.length / MEGABYTE, 1)} MB): ${what}`;
  const ms = (value: number) => `${number(value)} ms`;
  return [
    { what: of('`JSON.parse`, the limit'), figure: ms(parseMs) },
    {
      what: of('opening'),
      figure: `${ms(openMs)}, ${number(openMs / parseMs, 1)} × the limit; ${number(read.events.length)} events, ${words} words of progress, ${ms(longestMs)} the longest before one`,
    },
    { what: of('judging'), figure: ms(judgeMs) },
    {
      what: of('exporting'),
      figure: `${ms(exportMs)}, as HAR ${ms(harMs)} more (${number(har.length / MEGABYTE, 1)} MB)`,
    },
  ];
}

export async function harSection(cases: readonly HarCase[] = HAR_CASES): Promise<BenchSection> {
  const key = await generateInstallationKey();
  const rows: BenchRow[] = [];
  for (const one of cases) rows.push(...(await rowsOf(one, key)));
  return {
    title: 'Opening a HAR',
    says: 'Node. Times are those on the processor, all threads together. The limit reads the same text and judges nothing.',
    rows,
  };
}
