import type { LogEvent } from '../events/event.ts';
import type { LogDatabase } from './log-database.ts';
import { isPacked, type PackedRun, unpackRun } from './pack.ts';
import type { Run } from './types.ts';

/** What stands in a log's place of events that the disk no longer gives. */
function damagedRun(site: string, firstSeq: number): Run {
  const gap: LogEvent = {
    id: `damaged.${firstSeq}`,
    at: 0,
    by: 'derived',
    kind: 'recording.gap',
    from: 0,
    to: 0,
    why: 'log-damaged',
  };
  return { site, firstSeq, events: [gap] };
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && Array.isArray((value as { events?: unknown }).events);
}

/** The run that a record stands for, null where it cannot be read. */
async function readRecord(record: unknown): Promise<Run | null> {
  if (isPacked(record)) return unpackRun(record).catch(() => null);
  return isRun(record) ? record : null;
}

/** Gives the times of its neighbours to a gap, so that it is read where it happened. */
function placeGaps(runs: Run[]): Run[] {
  return runs.map((run, i) => {
    const only = run.events[0];
    if (only?.kind !== 'recording.gap' || only.id !== `damaged.${run.firstSeq}`) return run;
    const from = runs[i - 1]?.events.at(-1)?.at ?? runs[i + 1]?.events[0]?.at ?? 0;
    const to = runs[i + 1]?.events[0]?.at ?? from;
    return { ...run, events: [{ ...only, at: to, from, to }] };
  });
}

/**
 * Up to `limit` runs of a site that hold events above `sinceSeq`, in order. A record that cannot be read becomes
 * one `recording.gap` with the word `log-damaged`, and reading goes on behind it.
 */
export async function readRuns(
  db: LogDatabase,
  site: string,
  sinceSeq: number,
  limit: number,
): Promise<Run[]> {
  const store = db.transaction('runs').store;
  const upTo = IDBKeyRange.bound([site, 0], [site, sinceSeq + 1]);
  const begin = await store.openKeyCursor(upTo, 'prev');
  const range = IDBKeyRange.bound(begin?.key ?? [site, 0], [site, Number.MAX_SAFE_INTEGER]);
  const together: (Run | PackedRun)[] | null = await store.getAll(range, limit).catch(() => null);
  if (together !== null) {
    const runs = await Promise.all(together.map(readRecord));
    if (runs.every((run) => run !== null)) return runs;
  }
  const keys = await db.getAllKeys('runs', range, limit);
  const runs: Run[] = [];
  for (const key of keys) {
    const record: unknown = await db.get('runs', key).catch(() => null);
    runs.push((await readRecord(record)) ?? damagedRun(site, key[1]));
  }
  return placeGaps(runs);
}
