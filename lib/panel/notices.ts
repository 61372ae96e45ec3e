import type { Diagnosis } from '../classify/types.ts';
import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { describeGap, describeUnread } from './describe-event.ts';

/** Something that was not seen, told in words. `count`: how often the same was met. */
export type BlindSpot = { key: string; says: TextRef; at: number; count: number; eventIds: string[] };

/** What could not be read and when nothing was recorded, latest first, the same thing once. */
export function blindSpots(log: readonly LogEvent[], gaps: Diagnosis['gaps']): BlindSpot[] {
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
      eventIds: [...(known?.eventIds ?? []).slice(-19), event.id],
    });
  }
  const gapIds = new Map<string, string[]>();
  for (const event of log) {
    if (event.kind !== 'recording.gap') continue;
    const span = `${event.from}|${event.to}`;
    gapIds.set(span, [...(gapIds.get(span) ?? []), event.id]);
  }
  for (const gap of gaps) {
    const key = JSON.stringify(['gap', gap.from, gap.to, gap.why]);
    spots.set(key, {
      key,
      says: text('panel.notice.gap', { at: { instantMs: gap.from }, what: { text: describeGap(gap) } }),
      at: gap.from,
      count: 1,
      eventIds: gapIds.get(`${gap.from}|${gap.to}`) ?? [],
    });
  }
  return [...spots.values()].sort((a, b) => b.at - a.at);
}
