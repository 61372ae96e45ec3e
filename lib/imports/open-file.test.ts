import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { exportTimeline } from '../exports/index.ts';
import { englishResolver } from '../messages/resolve.ts';
import { testFingerprinter } from '../secrets/test-fingerprinter.ts';
import { harOf, signedInAndRefused } from './har/testing.ts';
import { LIMITS } from './limits.ts';
import { openFile } from './open-file.ts';

const open = (bytes: Uint8Array | string) =>
  openFile(typeof bytes === 'string' ? strToU8(bytes) : bytes, { fingerprinterFor: () => testFingerprinter });

async function problemOf(bytes: Uint8Array | string): Promise<string> {
  const read = await open(bytes);
  return read.ok ? 'none' : `${read.problem.code}: ${englishResolver(read.problem.says)}`;
}

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR, events: headlineLog() };
const har = JSON.stringify(harOf(signedInAndRefused()));

describe('openFile', () => {
  it.each(['json', 'html'] as const)('opens our %s', async (format) => {
    const made = await exportTimeline(input, format);
    const read = await open(typeof made === 'string' ? made : JSON.stringify(made));
    expect(read).toMatchObject({
      ok: true,
      format: 'timeline',
      origin: SITE,
      events: { length: input.events.length },
    });
  });

  it('opens a HAR, with a mark of its encoding, in UTF-16, in gzip and in a zip', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(har, 'utf16le')]);
    for (const bytes of [
      har,
      `\uFEFF${har}`,
      utf16,
      gzipSync(strToU8(har)),
      zipSync({ 'a/session.har': strToU8(har) }),
    ])
      expect(await open(bytes)).toMatchObject({ ok: true, format: 'har', origin: 'https://app.test' });
  });

  it('opens a report that a browser saved, and the log of a HAR alone', async () => {
    const html = await exportTimeline(input, 'html');
    const saved = `<!-- saved from url=(0031)https://app.example/report -->\n${html}`;
    expect(await open(saved)).toMatchObject({ ok: true, format: 'timeline' });
    expect(await open(JSON.stringify(JSON.parse(har).log))).toMatchObject({ ok: true, format: 'har' });
  });

  it('knows another tool’s file at once, however large and deep', async () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const lighthouse = `{"lighthouseVersion":"12","audits":{"x":${deep}},"events":[${'0,'.repeat(1_100_000)}0]}`;
    expect(await problemOf(lighthouse)).toMatch(/^other-tool: This is a Lighthouse report/);
  });

  it('takes the timeline from a zip that holds other things too', async () => {
    const timeline = strToU8(JSON.stringify(await exportTimeline(input, 'json')));
    const zip = zipSync({ 'x.png': new Uint8Array(9), 'x.har': strToU8(har), 'x.timeline.json': timeline });
    expect(await open(zip)).toMatchObject({ ok: true, format: 'timeline' });
  });

  it.each([
    ['a truncated HAR', har.slice(0, -20), /^not-json/],
    ['a truncated archive', gzipSync(strToU8(har)).slice(0, 60), /^not-an-archive: .*Choose the file/],
    ['an archive without any of it', zipSync({ 'a.txt': strToU8('x') }), /^not-an-archive: .*no JSON/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /^not-text/],
    ['nothing', '', /^not-json/],
    [
      'a trace',
      '{"traceEvents":[]}',
      /^other-tool: This is a performance trace: it has traceEvents\. Choose/,
    ],
    [
      'Redux DevTools',
      '{"payload":"[]","preloadedState":"{}"}',
      /^other-tool: This is a log of Redux DevTools: it has payload, preloadedState\./,
    ],
    ['Lighthouse', '{"lighthouseVersion":"12","audits":{}}', /^other-tool: This is a Lighthouse report/],
    ['Sentry', '{"event_id":"1","platform":"javascript"}', /^other-tool: This is an event of Sentry/],
    ['a net log', '{"constants":{},"events":[]}', /^other-tool: This is a net log of Chromium/],
    ['our own rules', '{"format":"logout-lens/taught-site"}', /^other-tool: This is a file of rules/],
    ['another JSON', '{"a":1}', /^not-a-timeline: At format/],
    ['lines of JSON', '{"a":1}\n{"a":2}', /^not-json: This is not JSON \((?:position|line)/],
    ['XML', '<?xml version="1.0"?><a/>', /^not-json/],
    ['another HTML page', '<!doctype html><p>hi', /^not-json/],
    ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^(?:not-a-timeline|not-json)/],
  ])('refuses %s', async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toMatch(problem);
  });

  it('stops an archive that grows without end, soon', async () => {
    const bomb = gzipSync(new Uint8Array(60_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(bomb)).toMatch(/^too-many-bytes/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(bomb.length * LIMITS.inflation * 2);
    expect(await problemOf(zipSync({ 'a.json': new Uint8Array(60_000_000) }))).toMatch(/^too-many-bytes/);
  });

  it('refuses a file beyond the limit unread', async () => {
    const huge = { length: LIMITS.bytes + 1 } as Uint8Array;
    expect(await problemOf(huge)).toMatch(/^too-many-bytes: The file has 200,000,001 bytes/);
  });

  it('never throws, whatever the bytes', async () => {
    const marks = fc.constantFrom([], [0x1f, 0x8b, 8], [0x50, 0x4b, 3, 4], [0xff, 0xfe]);
    await fc.assert(
      fc.asyncProperty(marks, fc.uint8Array({ maxLength: 300 }), async (mark, bytes) => {
        expect(typeof (await open(Uint8Array.from([...mark, ...bytes]))).ok).toBe('boolean');
      }),
    );
  });
});
