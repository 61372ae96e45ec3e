import { receiptOf } from './receipt.ts';
import type { Timeline } from './timeline.ts';
import { words } from './words.ts';

/** A hostile page can call any number of hosts. */
const MAX_ORIGINS = 20;

/** Clocks of servers that differ from the browser's by more than the measurement does. */
function clockLines(timeline: Timeline): string[] {
  return timeline.site.clocks
    .filter((clock) => Math.abs(clock.offsetMs) > clock.uncertaintyMs)
    .map((clock) =>
      words(`export.clock.${clock.offsetMs < 0 ? 'behind' : 'ahead'}`, {
        origin: clock.origin,
        offset: { durationMs: Math.abs(clock.offsetMs) },
        uncertainty: { durationMs: clock.uncertaintyMs },
      }),
    );
}

/** Spans in which something may be missing. */
export function gapLines(timeline: Timeline): string[] {
  return timeline.gaps.map((gap) =>
    words('export.gap', {
      why: gap.why,
      from: { instantMs: gap.from },
      to: { instantMs: gap.to },
      dropped: gap.dropped ?? 0,
    }),
  );
}

/** What made the file, what is in it, what is not. */
export function environmentLines(timeline: Timeline): string[] {
  const { version, browser, platform } = timeline.generator;
  return [
    words('export.environment', { version, browser, platform, at: { instantMs: timeline.exportedAt } }),
    words('export.origins', { origins: timeline.site.origins.slice(0, MAX_ORIGINS).join(', ') }),
    ...clockLines(timeline),
    words('export.removed', { removed: timeline.removed.opaque + timeline.removed.emails }),
  ];
}

/** `19 events`, or how many of them are shown. */
export function eventsTitle(shown: number, count: number): string {
  return shown < count
    ? words('export.events.shown', { shown, count })
    : words('export.events.all', { count });
}

/** What is not in the file: "Removed: 14 header values, 3 bodies, 2 addresses." */
export function receiptLine(timeline: Timeline): string {
  return words('export.receipt', receiptOf(timeline));
}
