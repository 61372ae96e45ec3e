/**
 * What opening and sharing a large HAR costs: `node tests/bench/har.ts`. Times are those on the processor, all threads together; `parse` is the limit:
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

const MEGABYTE = 1_000_000;
const CASES = [
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

const key = await generateInstallationKey();
for (const { name, entries, bytes } of CASES) {
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
  const [diagnosis, judgeMs] = await timed(() =>
    diagnose(read.events, { asOf: read.asOf, site: read.origin }),
  );
  const [timeline, exportMs] = await timed(() => exportTimeline({ ...read, events: read.events }, 'json'));
  const [har, harMs] = await timed(() => renderText(timeline, 'har'));
  console.log(`${name} (${(file.length / MEGABYTE).toFixed(1)} MB): ${diagnosis.logouts.map(({ code }) => code)}
  parse  ${parseMs.toFixed(0)} ms, the limit
  open   ${openMs.toFixed(0)} ms, ${(openMs / parseMs).toFixed(1)} times as long; ${read.events.length.toLocaleString('en')} events; ${words} words of progress, ${longestMs.toFixed(0)} ms the longest before one
  judge  ${judgeMs.toFixed(0)} ms
  export ${exportMs.toFixed(0)} ms, as HAR ${harMs.toFixed(0)} ms more (${(har.length / MEGABYTE).toFixed(1)} MB); memory ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
}
