import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../events/event.ts';
import { createTeacher } from '../teacher.ts';
import { ORIGIN, RULES, requestEvent, taughtBy } from '../testing.ts';
import { placeOf } from './reason.ts';

const teach = createTeacher(RULES.filter(({ kind }) => kind === 'reason'));
const body = (fields: Record<string, string>, status = 401): LogEvent => ({
  id: 'b',
  kind: 'response.body',
  at: 2,
  by: 'page',
  transport: 'fetch',
  method: 'POST',
  url: `${ORIGIN}/api/x7`,
  status,
  startedAt: 1,
  fields,
});

describe('the reason', () => {
  it('is read from the taught header, with the cause that it was taught to mean', () => {
    expect(taughtBy(teach, requestEvent({ fields: { 'x-why': 'E17' } }))).toMatchObject({
      taughtReason: { code: 'E17', message: null, means: 'SERVER_IDLE_TIMEOUT', rule: '401, 409 X-Why' },
    });
  });

  it('is read from the taught field of a body; a sentence is no code', () => {
    expect(taughtBy(teach, body({ 'f[0].zeta': 'You were away too long.' }))).toMatchObject({
      taughtReason: { code: null, message: 'You were away too long.', means: null },
    });
  });

  it.each([
    ['another status', requestEvent({ status: 403, fields: { 'x-why': 'E17' } })],
    ['an answer without it', requestEvent({ fields: { 'x-other': 'E17' } })],
    ['an empty one', requestEvent({ fields: { 'x-why': '' } })],
    ['a name of the prototype', body({ toString: 'x' })],
  ])('is not read from %s', (_name, event) => {
    expect(taughtBy(teach, event)).toBe(event);
  });

  it('takes a word of the prototype for no meaning', () => {
    expect(taughtBy(teach, requestEvent({ fields: { 'x-why': 'constructor' } }))).toMatchObject({
      taughtReason: { code: 'constructor', means: null },
    });
  });
});

describe('the place of a field', () => {
  it.each([
    ['/error/0/why', 'error[0].why'],
    ['/a~1b/c', 'a/b.c'],
    ['error.why', 'error.why'],
  ])('%s is %s', (pointer, place) => {
    expect(placeOf(pointer)).toBe(place);
  });
});
