import type { Evidence } from '../causes/types.ts';
import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';

/** Which step of an explanation an event stands for: event id → number from 1. The first step that names it wins. */
export function evidenceSteps(evidence: readonly Evidence[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  evidence.forEach((step, index) => {
    for (const id of step.eventIds) if (!steps.has(id)) steps.set(id, index + 1);
  });
  return steps;
}

/**
 * When each step happened: the time of its earliest event, null where none of them is in the log (dropped by
 * retention, or a step that rests on an absence).
 */
export function stepTimes(evidence: readonly Evidence[], log: readonly LogEvent[]): (number | null)[] {
  const wanted = new Set(evidence.flatMap((step) => step.eventIds));
  const times = new Map<string, number>();
  for (let index = log.length - 1; index >= 0 && times.size < wanted.size; index -= 1) {
    const event = log[index] as LogEvent;
    if (wanted.has(event.id)) times.set(event.id, event.at);
  }
  return evidence.map((step) => {
    const known = step.eventIds.map((id) => times.get(id)).filter((at) => at !== undefined);
    return known.length === 0 ? null : Math.min(...known);
  });
}

/**
 * The times to show: once the chain has come to the logout, a step that looks back (what a cause adds of its own) has
 * none, so that no time runs backwards. @param logoutAt ms
 */
export function shownTimes(times: readonly (number | null)[], logoutAt: number): (number | null)[] {
  let isPast = false;
  return times.map((at) => {
    if (at === null || (isPast && at < logoutAt)) return null;
    isPast ||= at >= logoutAt;
    return at;
  });
}

/** `−0.8 s`, `+2 min`, `0 s`: a moment told from another. */
export function relativeTime(at: number, from: number): TextRef {
  const durationMs = Math.abs(at - from);
  if (durationMs < 1) return text('panel.relative.zero');
  return text(at < from ? 'panel.relative.before' : 'panel.relative.after', { duration: { durationMs } });
}
