import type { CredentialKind } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';
import { TAUGHT } from '../events/taught.ts';
import { kindOf, type TaughtRule } from './registry.ts';

/** Gives each event as the rules see it. The same event gives the same object, and one that no rule fits itself. */
export type Teacher = (events: readonly LogEvent[]) => readonly LogEvent[];

/**
 * Applies rules to a log, after the fact: they hold for all that is recorded, whenever they were made. The first rule
 * that fits wins. What was recorded only because a rule named it, and no rule names any more, is a credential of an
 * unknown kind. Bodies and headers that were not kept at the time cannot be read anew. Pure; each event once.
 */
export function createTeacher(rules: readonly TaughtRule[]): Teacher {
  const byKind = new Map<LogEvent['kind'], ((event: LogEvent) => LogEvent)[]>();
  // The last one applied has the last word: the first rule comes last.
  for (const rule of [...rules].reverse()) {
    const kind = kindOf(rule);
    const apply = kind.apply(rule);
    for (const on of kind.on) byKind.set(on, [...(byKind.get(on) ?? []), apply]);
  }
  const known = new WeakMap<LogEvent, LogEvent>();

  /** Only what rules are asked about is remembered: a table of a million events takes more than they do. */
  function teach(event: LogEvent): LogEvent {
    const rules = byKind.get(event.kind);
    if (rules === undefined && !isByRule(event)) return event;
    const before = known.get(event);
    if (before) return before;
    let taught = untaught(event);
    for (const apply of rules ?? []) taught = apply(taught);
    known.set(event, taught);
    return taught;
  }

  return (events) => {
    let changed = false;
    const taught = events.map((event) => {
      const one = teach(event);
      changed ||= one !== event;
      return one;
    });
    return changed ? taught : events;
  };
}

/** How many of the events a rule fits: what a person sees before keeping it. */
export function countFits(rule: TaughtRule, events: readonly LogEvent[]): number {
  const kind = kindOf(rule);
  const apply = kind.apply(rule);
  return events.reduce(
    (count, event) => count + (kind.on.includes(event.kind) && apply(event) !== event ? 1 : 0),
    0,
  );
}

const UNKNOWN: CredentialKind = 'unknown';

/** Before rules are applied: what only a rule made a credential is none yet. */
function untaught(event: LogEvent): LogEvent {
  return isByRule(event) ? ({ ...event, credential: UNKNOWN } as LogEvent) : event;
}

/** Whether only a rule made it a credential. */
function isByRule(event: LogEvent): event is LogEvent & { credential: CredentialKind } {
  return 'library' in event && event.library === TAUGHT && event.credential !== 'unknown';
}
