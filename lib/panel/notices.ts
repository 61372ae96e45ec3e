import type { Diagnosis } from '../classify/types.ts';
import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { describeGap } from './describe-event.ts';
import { describeUnread } from './unread-words.ts';
import { whyWords } from './why-words.ts';

/** Something that was not seen, told in words. `count`: how often the same was met. */
export type BlindSpot = { key: string; says: TextRef; at: number; count: number; eventIds: string[] };

/** What was not seen: the spots, latest first, and how many events are known to be lost. */
export type BlindSpots = { spots: BlindSpot[]; lostEvents: number };

type Gap = Diagnosis['gaps'][number];

/** So many events can be chosen at once and still be looked at. */
const MAX_IDS = 20;

/**
 * What could not be read and when nothing was recorded, latest first, the same thing once: gaps of one reason are
 * one spot, so that a week of closed browsers is a line and no wall.
 */
export function blindSpots(log: readonly LogEvent[], gaps: readonly Gap[]): BlindSpots {
  const spots = [...unreadSpots(log), ...gapSpots(log, gaps)].sort((a, b) => b.at - a.at);
  return { spots, lostEvents: gaps.reduce((sum, gap) => sum + (gap.dropped ?? 0), 0) };
}

function unreadSpots(log: readonly LogEvent[]): BlindSpot[] {
  const spots = new Map<string, BlindSpot>();
  for (const event of log) {
    if (event.kind !== 'sensor.unread') continue;
    const key = JSON.stringify([event.sensor, event.what, event.why]);
    const known = spots.get(key);
    spots.set(key, {
      key,
      says: describeUnread(event),
      at: event.at,
      count: (known?.count ?? 0) + 1,
      eventIds: [...(known?.eventIds ?? []).slice(1 - MAX_IDS), event.id],
    });
  }
  return [...spots.values()];
}

function gapSpots(log: readonly LogEvent[], gaps: readonly Gap[]): BlindSpot[] {
  const idsOf = new Map<string, string[]>();
  for (const event of log) {
    if (event.kind !== 'recording.gap') continue;
    const span = `${event.from}|${event.to}`;
    idsOf.set(span, [...(idsOf.get(span) ?? []), event.id]);
  }
  const byReason = Map.groupBy(gaps, ({ why }) => why);
  return [...byReason].map(([why, alike]) => {
    const latest = alike.reduce((last, gap) => (gap.from >= last.from ? gap : last));
    return {
      key: JSON.stringify(['gap', why]),
      says: alike.length === 1 ? oneGap(latest) : manyGaps(why, alike, latest),
      at: latest.from,
      count: 1,
      eventIds: alike.flatMap(({ from, to }) => idsOf.get(`${from}|${to}`) ?? []).slice(-MAX_IDS),
    };
  });
}

const oneGap = (gap: Gap): TextRef =>
  text('panel.notice.gap', { at: { instantMs: gap.from }, what: { text: describeGap(gap) } });

const manyGaps = (why: string, gaps: readonly Gap[], latest: Gap): TextRef =>
  text('panel.notice.gaps', {
    count: gaps.length,
    duration: { durationMs: gaps.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0) },
    why: whyWords(why),
    dropped: gaps.reduce((sum, { dropped }) => sum + (dropped ?? 0), 0),
    from: { instantMs: latest.from },
    to: { instantMs: latest.to },
  });
