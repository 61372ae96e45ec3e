// @vitest-environment happy-dom

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { openFile } from '../imports/open-file.ts';
import { testFingerprinter } from '../secrets/test-fingerprinter.ts';
import { exportTimeline, fileNameOf, receiptOf, renderText, timelineText, zipOf } from './index.ts';
import { TEXT_FORMATS } from './registry.ts';

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };
const open = (bytes: Uint8Array | string) =>
  openFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
    fingerprinterFor: () => testFingerprinter,
  });
const withoutKeys = (text: string) => text.replace(/[0-9a-f]{24}/g, 'f');

describe('every format', () => {
  it('that carries the timeline is read back with the same events and verdicts', async () => {
    const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    for (const made of [
      timelineText(timeline),
      renderText(timeline, 'html'),
      renderText(timeline, 'har'),
      zipOf(timeline),
    ]) {
      const read = await open(made);
      if (!read.ok) throw new Error(read.problem.code);
      expect(read).toMatchObject({ format: 'timeline', firstProblem: null });
      expect(read.events).toEqual(timeline.events);
      const again = await exportTimeline(
        { origin: read.origin, events: read.events, asOf: read.asOf, generator: read.generator },
        'json',
      );
      expect(withoutKeys(JSON.stringify(again.logouts))).toBe(withoutKeys(JSON.stringify(timeline.logouts)));
    }
  });

  it.each(TEXT_FORMATS)(
    'is the same for the same log, but for keys and the time of export: %s',
    async (format) => {
      const make = async (asOf: number) => {
        const timeline = await exportTimeline({ ...input, events: everyKindLog(), asOf }, 'json');
        return withoutKeys(renderText({ ...timeline, exportedAt: 0 }, format));
      };
      expect(await make(input.asOf)).toBe(await make(input.asOf + 3_600_000));
    },
  );

  it('keeps no piece of a secret that got into a text of the log', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(canary, async (secret) => {
        const events = everyKindLog().map((event) =>
          event.kind === 'response.body'
            ? { ...event, fields: { message: `your session ${secret} ended` } }
            : event.kind === 'page.error'
              ? { ...event, message: secret }
              : event,
        );
        const timeline = await exportTimeline({ ...input, events }, 'json').catch((error: unknown) => error);
        // Of an unmistakable shape nothing is written at all.
        if (timeline instanceof Error) {
          expect(leaks(timeline.message, secret)).toEqual([]);
          return;
        }
        const made = timeline as Awaited<ReturnType<typeof exportTimeline>> & object;
        for (const format of TEXT_FORMATS)
          expect(leaks(renderText(made as never, format), secret), format).toEqual([]);
        const archive = unzipSync(zipOf(made as never));
        for (const [name, bytes] of Object.entries(archive))
          expect(leaks(new TextDecoder().decode(bytes), secret), name).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is under 500 kB for a usual logout', async () => {
    const timeline = await exportTimeline({ ...input, events: headlineLog() }, 'json');
    for (const format of TEXT_FORMATS)
      expect(renderText(timeline, format).length, format).toBeLessThan(100_000);
  });
});

describe('the zip', () => {
  it('holds all texts under names that say site, time and code', async () => {
    const timeline = await exportTimeline({ ...input, events: headlineLog() }, 'json');
    const names = Object.keys(unzipSync(zipOf(timeline)));
    expect(names).toEqual(TEXT_FORMATS.map((format) => fileNameOf(timeline, format)));
    expect(names[0]).toBe('logout-lens-app.example-20240115T143000Z-SERVER_IDLE_TIMEOUT.json');
  });
});

describe('the picture', () => {
  it('shows the session with its pause, and once more the moments of its end', async () => {
    const svg = await exportTimeline({ ...input, events: headlineLog() }, 'svg');
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const titles = [...page.querySelectorAll('.title')].map((one) => one.textContent);
    expect(titles).toEqual([
      expect.stringMatching(/^The session: 3\d min/),
      expect.stringMatching(/^Around the logout: \d+(\.\d+)? s/),
    ]);
    const said = [...page.querySelectorAll('text')].map((one) => one.textContent);
    expect(said).toContain('25 min idle');
    expect(said).toContain('access token · access_to…');
    expect(said).toContain('refused; removed');
    expect(svg).not.toMatch(/<script|href|url\(|@import|<image|foreignObject/i);
  });

  it('stays small however much happened', async () => {
    const [first] = headlineLog().filter((event) => event.kind === 'request.finished');
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      ...first,
      id: `m${index}`,
      at: LOGOUT_MS - 1_500_000 + index * 70,
      startedAt: LOGOUT_MS - 1_500_000 + index * 70,
      status: [200, 401, 500][index % 3],
    })) as never[];
    const svg = await exportTimeline({ ...input, events: [...headlineLog(), ...many] }, 'svg');
    expect(svg.length).toBeLessThan(200_000);
  });

  it('draws an empty log', async () => {
    expect(await exportTimeline({ ...input, events: [] }, 'svg')).toMatch(/^<svg/);
  });
});

describe('the receipt', () => {
  it('counts what is not in the file', async () => {
    const timeline = await exportTimeline({ ...input, events: headlineLog() }, 'json');
    expect(receiptOf(timeline)).toEqual({
      headerValues: 3,
      storedValues: 2,
      bodies: 1,
      addresses: 0,
      masked: 0,
    });
    expect(renderText(timeline, 'markdown')).toContain('Removed: 3 header values, 2 stored values, 1 body');
  });
});
