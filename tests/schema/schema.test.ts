import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardEvent, kinds } from '../../lib/events/event.ts';
import { exportTimeline } from '../../lib/exports/index.ts';
import { readTimeline } from '../../lib/imports/json.ts';
import type { TaughtRule } from '../../lib/taught/index.ts';
import { RULES } from '../../lib/taught/testing.ts';
import { refinedSchema } from '../../scripts/lib/refined-schema.ts';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from './sample-log.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'));
const base = read('timeline.base.schema.json');
const refined = read('timeline.schema.json');
const ajv = new Ajv2020({ allErrors: true, strict: false });
const acceptedByBase = ajv.compile({ ...base, $id: 'base' });
const acceptedByRefined = ajv.compile({ ...refined, $id: 'refined' });
const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };

describe('docs/timeline.schema.json', () => {
  it('is up to date (else run: node scripts/make-schema.ts)', () => {
    expect(refined).toEqual(JSON.parse(JSON.stringify(refinedSchema(base))));
  });

  it('has one definition for every kind of event', () => {
    expect(Object.keys(refined.$defs).filter((name) => name.startsWith('event.'))).toEqual(
      Object.keys(kinds).map((kind) => `event.${kind}`),
    );
  });

  it.each([
    ['a logout', headlineLog()],
    ['every kind of event', everyKindLog()],
    ['nobody logged out', headlineLog().slice(0, 12)],
    ['nothing', []],
  ])('accepts an export of %s, and so does the contract', async (_name, events) => {
    const timeline = await exportTimeline({ ...input, events }, 'json');
    expect([acceptedByBase(timeline), acceptedByBase.errors]).toEqual([true, null]);
    expect([acceptedByRefined(timeline), acceptedByRefined.errors]).toEqual([true, null]);
  });

  it('accepts an export of a taught site, with the rules and what they made of the events', async () => {
    const refreshed = headlineLog().find(
      (event) => event.kind === 'request.finished' && event.url.includes('refresh'),
    );
    const { pathname } = new URL(refreshed?.kind === 'request.finished' ? refreshed.url : '');
    const taught: TaughtRule[] = [...RULES, { kind: 'request', path: pathname, is: 'refresh' }];
    const timeline = await exportTimeline({ ...input, events: headlineLog(), taught }, 'json');
    expect([acceptedByBase(timeline), acceptedByBase.errors]).toEqual([true, null]);
    expect([acceptedByRefined(timeline), acceptedByRefined.errors]).toEqual([true, null]);
    expect(timeline.taught).toEqual(taught);
    expect(timeline.events).toContainEqual(
      expect.objectContaining({ taught: { as: 'refresh', rule: pathname } }),
    );
    const read = readTimeline(JSON.stringify(timeline));
    expect(read).toMatchObject({ ok: true, taught });
    expect(acceptedByRefined({ ...timeline, taught: [{ ...taught[0], regex: '.' }] })).toBe(false);
  });

  it('masks a random run in a rule as it masks it in the events', async () => {
    const run = 'qK7vN2xR9mT4wB8yD3hJ6pL1sF5gZ0cA';
    const taught: TaughtRule[] = [{ kind: 'credential', area: 'cookie', key: run, is: 'none' }];
    const timeline = await exportTimeline({ ...input, events: headlineLog(), taught }, 'json');
    expect(JSON.stringify(timeline)).not.toContain(run);
    expect(timeline.taught).toMatchObject([{ key: ':removed-1' }]);
  });

  it('covers every kind in these tests', () => {
    expect(new Set(everyKindLog().map((event) => event.kind))).toEqual(new Set(Object.keys(kinds)));
    for (const event of everyKindLog()) expect(guardEvent(event)).toMatchObject({ ok: true });
  });

  it('refuses an unknown field, an unknown kind and a raw value in place of a fingerprint', async () => {
    const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    const spoilt = (change: (event: Record<string, unknown>) => object, kind: string) => ({
      ...timeline,
      events: timeline.events.map((event) => (event.kind === kind ? change({ ...event }) : event)),
    });
    for (const kind of Object.keys(kinds)) {
      const file = spoilt((event) => ({ ...event, value: 'raw' }), kind);
      expect([kind, acceptedByRefined(file), acceptedByBase(file)]).toEqual([kind, false, true]);
    }
    expect(acceptedByRefined(spoilt((event) => ({ ...event, kind: 'tab.moved' }), 'tab.closed'))).toBe(false);
    expect(acceptedByRefined(spoilt((event) => ({ ...event, fingerprint: 'hunter2' }), 'cookie.seen'))).toBe(
      false,
    );
    expect(acceptedByRefined(spoilt((event) => ({ ...event, place: 'here' }), 'credential.seen'))).toBe(
      false,
    );
  });

  it('accepts nothing that the contract refuses', async () => {
    const timeline = await exportTimeline({ ...input, events: headlineLog().slice(0, 2) }, 'json');
    const names = Object.keys(timeline) as (keyof typeof timeline)[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), fc.jsonValue(), (name, value, field) => {
        const event = { ...timeline.events[0], [JSON.stringify(field)]: value, at: field };
        for (const file of [
          { ...timeline, [name]: value },
          { ...timeline, events: [event] },
        ]) {
          if (acceptedByRefined(file)) expect(acceptedByBase(file)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
    const { by: _by, ...anonymous } = timeline.events[0] ?? {};
    expect(acceptedByRefined({ ...timeline, events: [anonymous] })).toBe(false);
  });
});
