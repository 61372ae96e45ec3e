import type { Frame } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';

/** One line of an event's details: the field's name as the timeline has it, and what it holds. */
export type EventField = {
  name: string;
  value: string | number | boolean | null;
  /** `instant`: the number is ms since the epoch. */
  as: 'text' | 'instant';
};

/** Shown elsewhere: in the row, or as a stack. */
const LEFT_OUT = new Set(['id', 'kind', 'at', 'by', 'stack']);
const INSTANTS = new Set([
  'from',
  'to',
  'startedAt',
  'issuedAt',
  'expiresAt',
  'valueExpiresAt',
  'serverDate',
  'loggedAt',
]);
const MAX_FIELDS = 200;

/** All fields of an event in one flat list, nested ones with their path (`place.key`, `carried.0.name`). */
export function eventFields(event: LogEvent): EventField[] {
  const fields: EventField[] = [];
  for (const [name, value] of Object.entries(event)) if (!LEFT_OUT.has(name)) add(fields, name, name, value);
  return fields;
}

/** The call stack of an event, innermost call first; empty where none was witnessed. */
export function eventStack(event: LogEvent): readonly Frame[] {
  return 'stack' in event && event.stack !== undefined ? event.stack : [];
}

function add(fields: EventField[], path: string, name: string, value: unknown): void {
  if (fields.length >= MAX_FIELDS || value === undefined) return;
  if (typeof value === 'object' && value !== null) {
    const inherited = Array.isArray(value) ? name : null;
    for (const [key, inner] of Object.entries(value)) add(fields, `${path}.${key}`, inherited ?? key, inner);
    return;
  }
  const as = INSTANTS.has(name) && typeof value === 'number' ? 'instant' : 'text';
  fields.push({ name: path, value: value as EventField['value'], as });
}
