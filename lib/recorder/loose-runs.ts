import type { LogDatabase } from './log-database.ts';
import { isPacked, PACK_EVENTS } from './pack.ts';
import { lastSeqOf, type Run } from './types.ts';

/** Retention lets go of whole runs, by session: what lies so far apart is not put into one. */
const PAUSE_MS = 60 * 60 * 1000;

/** A run may hold a single event: so many are looked at, at most. */
const MAX_RUNS = 120;

/**
 * The oldest runs of a site that are stored loosely and will not be written again, together about `PACK_EVENTS` events
 * with consecutive numbers. Empty where too few are there yet, or the first of them cannot be read: such a one stays.
 * @param after number of the last event that is packed. @param before the log's last run, which may still grow
 */
export async function looseRuns(
  db: LogDatabase,
  site: string,
  after: number,
  before: number,
): Promise<Run[]> {
  if (before <= after + 1) return [];
  const range = IDBKeyRange.bound([site, after + 1], [site, before], false, true);
  const stored: unknown[] = await db.getAll('runs', range, MAX_RUNS).catch(() => []);
  const loose: Run[] = [];
  let count = 0;
  for (const run of stored) {
    if (isPacked(run) || !Array.isArray((run as Run | undefined)?.events)) break;
    const next = run as Run;
    const previous = loose.at(-1);
    // Numbers in between are those of a private window: they are in memory.
    const follows = previous === undefined || lastSeqOf(previous) + 1 === next.firstSeq;
    if (
      !follows ||
      hasPause(previous, next) ||
      (loose.length > 0 && count + next.events.length > PACK_EVENTS)
    )
      return loose;
    loose.push(next);
    count += next.events.length;
  }
  return count >= PACK_EVENTS ? loose : [];
}

function hasPause(previous: Run | undefined, next: Run): boolean {
  const from = previous?.events.at(-1)?.at;
  const to = next.events[0]?.at;
  return from !== undefined && to !== undefined && Math.abs(to - from) > PAUSE_MS;
}

/** Runs with consecutive numbers as one. */
export function joined(runs: readonly Run[]): Run {
  const [first] = runs;
  if (first === undefined) throw new RangeError('no runs to join');
  return { ...first, events: runs.flatMap(({ events }) => events) };
}
