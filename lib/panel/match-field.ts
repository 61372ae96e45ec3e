import type { LogEvent } from '../events/event.ts';
import { eventLook } from './event-look.ts';
import type { FilterField } from './filter-query.ts';

const MAX_DEPTH = 4;

/**
 * Whether a field of an event is as asked. Words are found anywhere in a field (`kind:request`), numbers are compared:
 * `status:401`, `status:4xx`, `status:>=400`, `tab:3`. `is:` asks for the tone of the row: `is:bad`, `is:warn`.
 * Fields are found wherever they lie in the event (`credential:` also in what a request carried).
 */
export function matchesField(event: LogEvent, field: FilterField, value: string): boolean {
  switch (field) {
    case 'kind':
      return event.kind.includes(value);
    case 'by':
      return event.by === value;
    case 'is':
      return eventLook(event).tone === value;
    case 'tab':
      return event.tabId != null && matchesNumber(event.tabId, value);
    case 'status':
      return (
        'status' in event &&
        (event.status === null ? value === 'none' : matchesNumber(event.status as number, value))
      );
    case 'method':
      return 'method' in event && event.method.toLowerCase() === value;
    case 'code':
      return found(event, value, 0, (name) => name === 'code' || /(?:^|[._-])code$/.test(name));
    default:
      return found(event, value, 0, (name) => name === field);
  }
}

/** `401`, `4xx`, `>=400`, `<500`; what is no number matches nothing. */
function matchesNumber(number: number, asked: string): boolean {
  const [, sign = '', wanted = ''] = /^([<>]=?|=)?(.+)$/.exec(asked) ?? [];
  if (/^\d+x+$/.test(wanted)) {
    const digits = String(number);
    return digits.length === wanted.length && digits.startsWith(wanted.replace(/x+$/, ''));
  }
  const limit = Number(wanted);
  if (!Number.isFinite(limit)) return false;
  if (sign === '>') return number > limit;
  if (sign === '>=') return number >= limit;
  if (sign === '<') return number < limit;
  return sign === '<=' ? number <= limit : number === limit;
}

function found(holder: object, value: string, depth: number, named: (name: string) => boolean): boolean {
  for (const [key, held] of Object.entries(holder)) {
    if (typeof held === 'object' && held !== null) {
      if (depth < MAX_DEPTH && found(held, value, depth + 1, named)) return true;
    } else if (held != null && named(key.toLowerCase()) && String(held).toLowerCase().includes(value)) {
      return true;
    }
  }
  return false;
}
