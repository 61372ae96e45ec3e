import type { LogEvent } from '../events/event.ts';
import type { TaughtRule } from '../taught/index.ts';
import { maskRuns } from './mask-runs.ts';
import { MARKED } from './rekey.ts';
import { remember } from './remember.ts';
import { isFreeField } from './scan.ts';
import { SHORTEST_FIND } from './shapes.ts';

/** `known`: the fingerprints and ids of ours that texts may repeat. */
export type Scrubbed = {
  events: LogEvent[];
  rules: TaughtRule[];
  removed: { opaque: number; emails: number };
  known: Set<string>;
};

/**
 * Masks long random runs and e-mail addresses in the free texts of events (keys of storage, names of cookies,
 * addresses, words), as a second line behind lib/secrets. Equal runs get the same mark, `:removed-1`, so that what
 * was one thing stays one. `removed` counts the different ones. Fingerprints and ids of the events are kept.
 */
export function scrub(events: readonly LogEvent[], rules: readonly TaughtRule[] = []): Scrubbed {
  const known = knownNames(events);
  const marks = new Map<string, string>();
  const removed = { opaque: 0, emails: 0 };

  const clean = remember((value) => {
    if (value.length < SHORTEST_FIND) return value;
    return maskRuns(value, (raw, isEmail) => (known.has(raw) ? raw : markOf(raw, isEmail)));
  });

  function markOf(raw: string, isEmail: boolean): string {
    let mark = marks.get(raw);
    if (mark === undefined) {
      mark = `:removed-${marks.size + 1}`;
      marks.set(raw, mark);
      if (isEmail) removed.emails++;
      else removed.opaque++;
    }
    return mark;
  }

  function walk(value: unknown, field: string): unknown {
    if (typeof value === 'string') return isFreeField(field) ? clean(value) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        isFreeField(field) ? clean(name) : name,
        walk(item, isFreeField(field) ? name : field),
      ]),
    );
  }

  return {
    events: events.map((event) => walk(event, '') as LogEvent),
    // The same marks, so that a rule still fits what it was made for.
    rules: rules.map((rule) => walk(rule, '') as TaughtRule),
    removed,
    known,
  };
}

function knownNames(events: readonly LogEvent[]): Set<string> {
  const known = new Set<string>();
  for (const event of events) {
    known.add(event.id);
    if ('fingerprint' in event) known.add(event.fingerprint);
    if ('fields' in event)
      for (const value of Object.values(event.fields ?? {}))
        if (value.startsWith(MARKED)) known.add(value.slice(MARKED.length));
    if (event.kind === 'storage.snapshot') for (const held of event.held) known.add(held);
  }
  return known;
}
