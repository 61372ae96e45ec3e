import { guardEvent, kinds, type LogEvent } from '../events/event.ts';
import { LIMITS } from './limits.ts';
import { stripUnknown } from './strip.ts';

export type ReadEvent =
  | { is: 'event'; event: LogEvent }
  | { is: 'unknown-kind'; kind: string }
  | { is: 'damaged'; problem: string };

/** Reads one event of a file: fields that are not known are dropped, then the vocabulary's own guard decides. */
export function readEvent(input: unknown): ReadEvent {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { is: 'damaged', problem: 'not an object' };
  }
  const kind = 'kind' in input ? input.kind : undefined;
  if (typeof kind !== 'string') return { is: 'damaged', problem: 'kind: not a text' };
  if (!Object.hasOwn(kinds, kind)) return { is: 'unknown-kind', kind: kind.slice(0, 60) };
  const guarded = guardEvent(stripUnknown(kinds[kind as keyof typeof kinds], input));
  if (!guarded.ok) return { is: 'damaged', problem: guarded.problem };
  return hasWildNumber(guarded.value)
    ? { is: 'damaged', problem: 'a number that can be no time' }
    : { is: 'event', event: guarded.value };
}

/** `1e308` is a finite number, and no date that can be written. */
function hasWildNumber(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > LIMITS.number;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasWildNumber);
}
