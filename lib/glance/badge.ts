import { nextText } from '../deadlines/outlook.ts';
import { type TextRef, text } from '../messages/text.ts';
import type { Glance } from './types.ts';

/** What stands on the toolbar's button: a few characters, how they are tinted, and the same in words. */
export type Badge = { text: TextRef; tone: 'time' | 'soon' | 'out'; title: TextRef };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The first tracker's: an access token with less than 5 minutes ends soon. */
const SOON_MS = 5 * MINUTE_MS;

/** The largest unit that fits, rounded down: a badge has room for four characters. */
const UNITS = [
  { name: 'days', ms: DAY_MS },
  { name: 'hours', ms: HOUR_MS },
  { name: 'minutes', ms: MINUTE_MS },
] as const;

const unitOf = (leftMs: number) => UNITS.find(({ ms }) => leftMs >= ms) ?? null;

/** Time left of the session, a cross after a logout; null where there is nothing to say. */
export function badgeOf(glance: Glance, nowMs: number): Badge | null {
  const { session, end, logout } = glance;
  if (session.is === 'out' && logout !== null) {
    return {
      text: text('badge.out'),
      tone: 'out',
      title: text('badge.title.out', { at: { instantMs: logout.at }, what: logout.says }),
    };
  }
  if (session.is !== 'in' || end.next === null || end.next.at === null) return null;
  const leftMs = end.next.at - nowMs;
  return {
    text: timeText(leftMs),
    tone: leftMs < SOON_MS ? 'soon' : 'time',
    title: text('badge.title.time', { next: { text: nextText(end, toMinute(end.next.at, nowMs)) } }),
  };
}

function timeText(leftMs: number): TextRef {
  if (leftMs <= 0) return text('badge.over');
  const unit = unitOf(leftMs);
  return unit === null
    ? text('badge.under-a-minute')
    : text(`badge.${unit.name}`, { n: Math.floor(leftMs / unit.ms) });
}

/** A title does not move between two alarms: it says whole minutes, like the badge. */
function toMinute(at: number, nowMs: number): number {
  const leftMs = at - nowMs;
  return leftMs < MINUTE_MS ? nowMs : at - Math.floor(leftMs / MINUTE_MS) * MINUTE_MS;
}

/**
 * When the badge of a site says something else although nothing happens, ms; null: only an event can change it. That
 * is once a minute in the last hour, once an hour before, and never where nothing with a date runs.
 */
export function badgeChangesAt(glance: Glance, nowMs: number): number | null {
  const at = glance.session.is === 'in' ? (glance.end.next?.at ?? null) : null;
  if (at === null || at <= nowMs) return null;
  const leftMs = at - nowMs;
  const unit = unitOf(leftMs);
  if (unit === null) return at;
  // The last moment at which the figure is what it is, and a little more.
  const figureEndsAtMs = Math.floor(leftMs / unit.ms) * unit.ms;
  return at - figureEndsAtMs + 1;
}
