import type { LogEvent } from '../events/event.ts';
import type { GapReason } from '../events/gap-reasons.ts';
import { createDiskLog, forgetOldRelays } from './disk-log.ts';
import { openLogDatabase } from './log-database.ts';
import { createMemoryLog } from './memory-log.ts';
import { spanOf } from './runs.ts';
import type { Dropped, LogStore, NumberedAppend, Run } from './types.ts';

/** When the disk is full, this part of the largest log goes at a time. */
export const DROP_PART = 0.1;
const ATTEMPTS = 6;

export type SafeDiskOptions = {
  indexedDB: IDBFactory;
  now: () => number;
  durability: IDBTransactionDurability;
  /** Makes the event that stands for what is missing. */
  toGap: (dropped: Dropped, why: GapReason) => LogEvent;
  /** A log was set aside: its events are not in the one that goes on. */
  onDamaged: () => void;
};

/** A log on disk whose `commit` never rejects. */
export type SafeDisk = Omit<Required<LogStore>, 'close'> & { close(): void; readonly created: boolean };

/** Mistakes in what we write, not in the disk: trying again, or a new database, would change nothing. */
const OUR_OWN = new Set(['DataCloneError', 'DataError', 'ReadOnlyError', 'TransactionInactiveError']);

/**
 * A log on disk that goes on whatever happens to the disk: a full one loses its oldest events, a connection that
 * the browser closed is opened again, a database that fails in use is set aside for a new one, and where there is
 * none to be had the log lives in memory. What is lost by it is counted in a gap with the next commit.
 */
export async function openSafeDisk(options: SafeDiskOptions): Promise<SafeDisk> {
  const { indexedDB, now, durability, toGap, onDamaged } = options;
  let store: LogStore;
  let created = true;

  async function open(abandon: boolean): Promise<void> {
    try {
      const opened = await openLogDatabase(indexedDB, abandon);
      store = createDiskLog(opened.db, now, durability);
      created = opened.created;
      void forgetOldRelays(opened.db, now()).catch(() => {});
      if (opened.damaged) onDamaged();
    } catch {
      store = await createMemoryLog();
      onDamaged();
    }
  }
  await open(false);

  async function makeRoom(): Promise<Run | null> {
    const [largest] = (await store.heads()).sort((a, b) => b.count - a.count);
    if (largest === undefined) return null;
    const target = Math.floor(largest.count * (1 - DROP_PART));
    return store.dropOldest(
      largest.site,
      (_run, count) => count > target,
      (dropped) => toGap(dropped, 'storage-full'),
    );
  }

  /** Events that could not be stored, by site and reason, until a gap that counts them could. */
  const lost = new Map<string, { site: string; why: GapReason; dropped: Dropped }>();

  function noteLost({ site, events }: NumberedAppend, why: GapReason): void {
    const span = spanOf([{ site, firstSeq: 0, events: [...events] }]);
    const before = lost.get(`${why} ${site}`)?.dropped;
    const dropped = {
      count: span.count + (before?.count ?? 0),
      from: Math.min(span.from, before?.from ?? span.from),
      to: Math.max(span.to, before?.to ?? span.to),
    };
    lost.set(`${why} ${site}`, { site, why, dropped });
  }

  const gapsForLost = (): NumberedAppend[] =>
    [...lost.values()].map(({ site, why, dropped }) => ({
      site,
      events: [toGap(dropped, why)],
      relay: null,
    }));

  async function commit(
    appends: readonly NumberedAppend[],
    floors: ReadonlyMap<string, number>,
  ): Promise<Run[]> {
    const room: Run[] = [];
    let failures = 0;
    let why: GapReason = 'storage-full';
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      try {
        const runs = await store.commit([...gapsForLost(), ...appends], floors);
        lost.clear();
        return [...room, ...runs];
      } catch (error) {
        const name = error instanceof DOMException ? error.name : 'TypeError';
        if (name === 'QuotaExceededError') {
          const made = await makeRoom().catch(() => null);
          if (made === null) break;
          room.push(made);
          continue;
        }
        why = 'log-damaged';
        if (name === 'TypeError' || OUR_OWN.has(name)) break;
        failures += 1;
        store.close();
        // The first failure may be a connection that the browser closed; the second is a log that is of no use.
        await open(failures > 1);
      }
    }
    for (const append of appends) noteLost(append, why);
    return room;
  }

  /** Reads; where the browser has closed the connection, once more over a new one. */
  const reading = async <T>(read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch {
      store.close();
      await open(false);
      return read();
    }
  };

  return {
    get created() {
      return created;
    },
    commit,
    head: (site) => reading(() => store.head(site)),
    heads: () => reading(() => store.heads()),
    settled: (bootId) => reading(() => store.settled(bootId)),
    position: (relayId) => reading(() => store.position(relayId)),
    runs: (site, sinceSeq, limit) => reading(() => store.runs(site, sinceSeq, limit)),
    dropOldest: (site, mayDrop, gapOf) => store.dropOldest(site, mayDrop, gapOf),
    // What cannot be packed stays as it is.
    pack: async (site) => (await store.pack?.(site).catch(() => false)) ?? false,
    bytes: (site) => reading(async () => (await store.bytes?.(site)) ?? 0),
    clear: (site) => store.clear(site),
    forget: (site) => store.forget(site),
    close: () => store.close(),
  };
}
