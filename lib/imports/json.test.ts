import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { diagnose } from '../classify/diagnose.ts';
import { exportTimeline } from '../exports/index.ts';
import { logoutOf } from '../exports/logout.ts';
import { englishResolver } from '../messages/resolve.ts';
import { readTimeline } from './json.ts';
import { LIMITS } from './limits.ts';

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };
const [EVENT] = headlineLog();

/** A timeline with these events, as another program might have written it. */
function file(events: unknown[], more: object = {}): unknown {
  const head = { format: 'logout-lens/timeline', version: 1, exportedAt: 1, generator: GENERATOR };
  return { ...head, site: { origin: SITE, origins: [] }, events, ...more };
}

function problemOf(read: ReturnType<typeof readTimeline>): string {
  return read.ok ? 'none' : `${read.problem.code}: ${englishResolver(read.problem.says)}`;
}

describe('readTimeline', () => {
  it.each([
    ['the headline case', headlineLog()],
    ['a log of every kind', everyKindLog()],
  ])('diagnoses an exported file again to the same logouts: %s', async (_name, events) => {
    const timeline = await exportTimeline({ ...input, events }, 'json');
    const read = readTimeline(JSON.stringify(timeline));
    if (!read.ok) throw new Error(problemOf(read));
    expect(read.events).toEqual(timeline.events);
    const again = diagnose(read.events, { asOf: read.asOf, site: read.origin });
    expect(again.logouts.map(logoutOf)).toEqual(timeline.logouts);
    expect(timeline.logouts.length).toBeGreaterThan(0);
  });

  it('exports what it read, and reads that: nothing is lost on the way', async () => {
    const first = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    const read = readTimeline(first);
    if (!read.ok) throw new Error(problemOf(read));
    const second = await exportTimeline(
      { origin: read.origin, asOf: read.asOf, generator: read.generator, events: read.events },
      'json',
    );
    const plain = (timeline: unknown): unknown =>
      JSON.parse(JSON.stringify(timeline).replace(/"[0-9a-f]{24}"/g, '"f"'));
    expect(plain(second)).toEqual(plain(first));
  });

  it('drops kinds of events that it does not know, and counts them', () => {
    const read = readTimeline(
      file([EVENT, { ...EVENT, id: 'x', kind: 'quantum.leap' }, { ...EVENT, id: 'y', kind: 'toString' }]),
    );
    expect(read).toMatchObject({ ok: true, events: { length: 1 }, dropped: { unknownKinds: 2, damaged: 0 } });
  });

  it('reads what it knows of a newer version, and says that it is newer', () => {
    const newer = file([EVENT, { ...EVENT, id: 'b', kind: 'quantum.leap' }], { version: 7, weather: 'fine' });
    expect(readTimeline(newer)).toMatchObject({
      ok: true,
      newerVersion: 7,
      events: { length: 1 },
      dropped: { unknownKinds: 1 },
    });
    expect(readTimeline(file([EVENT]))).toMatchObject({ newerVersion: null });
  });

  it('drops fields that it does not know, at every level', () => {
    const seen = headlineLog().find((event) => event.kind === 'credential.seen');
    const read = readTimeline(
      file([{ ...seen, place: { area: 'cookie', key: 'k', evil: 1 }, evil: { deep: [] } }]),
    );
    expect(read).toMatchObject({ ok: true, events: [{ place: { area: 'cookie', key: 'k' } }] });
    expect(JSON.stringify(read)).not.toContain('evil');
  });

  it('drops keys that reach a prototype', () => {
    const body = everyKindLog().find((event) => event.kind === 'response.body');
    const text = JSON.stringify(file([{ ...body, fields: { error: 'x', EVIL: 'y' } }]));
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const read = readTimeline(text.replace('EVIL', key));
      expect(read).toMatchObject({ ok: true });
      if (!read.ok || read.events[0]?.kind !== 'response.body') throw new Error(problemOf(read));
      expect(Object.keys(read.events[0].fields)).toEqual(['error']);
    }
    const polluting = `{"__proto__": {"polluted": 1}, ${JSON.stringify(file([EVENT])).slice(1)}`;
    expect(readTimeline(polluting)).toMatchObject({ ok: true });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('drops damaged and repeated events, counts them and says what is wrong with the first', () => {
    const read = readTimeline(
      file([EVENT, EVENT, { ...EVENT, id: 'b', at: 'now' }, { ...EVENT, id: 'c', at: 1e308 }, null]),
    );
    expect(read).toMatchObject({
      ok: true,
      events: { length: 1 },
      dropped: { damaged: 3, repeated: 1 },
      firstProblem: expect.stringMatching(/^events\[2\]\.at: /),
    });
  });

  it.each([
    ['no JSON', '{', /^not-json: .*Choose a file/],
    ['an empty file', '', /^not-json/],
    ['another HTML page', '<!doctype html><p>hello', /^not-json: .*without a timeline/],
    ['another JSON file', '[]', /^not-a-timeline: .*format/],
    ['nothing', 'null', /^not-a-timeline/],
    ['a HAR', '{"log":{"version":"1.2"}}', /^not-a-timeline/],
    [
      'a version that is none',
      { format: 'logout-lens/timeline', version: '2' },
      /^version: .*version "2" .*Update/,
    ],
    ['events that are no list', file([], { events: {} }), /^not-a-timeline: At events: expected Array/],
    ['a time that is none', file([], { exportedAt: 'now' }), /^not-a-timeline: At exportedAt/],
    ['a time beyond all dates', file([], { exportedAt: 1e300 }), /^not-a-timeline: At exportedAt/],
    ['no event that can be read', file([1, 2]), /^no-events: None of the 2 events .*events\[0\]/],
  ])('refuses %s and says what to do', (_name, value, problem) => {
    expect(problemOf(readTimeline(value))).toMatch(problem);
  });

  it('refuses nesting beyond the limit without overflowing, as text and as object', () => {
    const depth = 10_000;
    const nested = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(problemOf(readTimeline(nested))).toMatch(/^not-a-timeline: At format/);
    const ours = JSON.stringify(file([])).replace(/^\{/, `{"a":${nested},`);
    expect(problemOf(readTimeline(ours))).toMatch(/^too-deep: At \.a\.a/);
    expect(problemOf(readTimeline(file([{ ...EVENT, x: JSON.parse(nested) }])))).toMatch(
      /^too-deep: At \.events\[0\]\.x/,
    );
  });

  it('refuses more events than the limit', () => {
    const events = new Array(LIMITS.events + 1).fill(0);
    expect(problemOf(readTimeline(file(events)))).toMatch(/^too-many-events: The file has 1,000,001 events/);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readTimeline(value)));
    fc.assert(fc.property(fc.string(), (value) => void readTimeline(value)));
    fc.assert(
      fc.property(fc.array(fc.anything()), (events) => {
        const read = readTimeline(file(events.map((event) => ({ ...EVENT, ...(event as object) }))));
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});
