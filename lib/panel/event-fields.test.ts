import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { eventFields, eventStack } from './event-fields.ts';
import { headlineLog } from './fixtures/headline-log.ts';

const log = headlineLog(1_760_000_000_000);
const byKind = (kind: LogEvent['kind']) => log.find((event) => event.kind === kind) as LogEvent;

describe('the fields of an event', () => {
  it('are flat, with their path', () => {
    const names = eventFields(byKind('credential.seen')).map((field) => field.name);
    expect(names).toEqual(expect.arrayContaining(['place.area', 'place.key', 'claims.iss', 'fingerprint']));
    expect(names).not.toContain('kind');
    expect(names.some((name) => name.startsWith('stack'))).toBe(false);
  });

  it('tell instants from other numbers', () => {
    const fields = eventFields(byKind('request.finished'));
    expect(fields.find((field) => field.name === 'startedAt')?.as).toBe('instant');
    expect(fields.find((field) => field.name === 'status')?.as).toBe('text');
  });

  it('number the members of a list', () => {
    const refresh = log.find(
      (event) => event.kind === 'request.finished' && event.carried !== undefined,
    ) as LogEvent;
    expect(eventFields(refresh)).toContainEqual({ name: 'carried.0.in', value: 'authorization', as: 'text' });
  });

  it('are cut where an event has no end of them', () => {
    const held = Array.from({ length: 5_000 }, () => 'a1c0ffee00000000');
    const event = {
      id: 'x',
      at: 0,
      by: 'page',
      kind: 'storage.snapshot',
      area: 'localStorage',
      keyCount: 1,
      held,
    };
    expect(eventFields(event as LogEvent)).toHaveLength(200);
  });

  it('leave the stack to itself', () => {
    expect(eventStack(byKind('credential.removed'))[0]?.function).toBe('clearSession');
    expect(eventStack(byKind('tab.closed') ?? byKind('page.form'))).toEqual([]);
  });
});
