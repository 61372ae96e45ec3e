import type { IDBPTransaction } from 'idb';
import type { LogEvent } from '../events/event.ts';
import type { LogDatabase, LogSchema, StoredHead } from './log-database.ts';
import { readRuns } from './read-runs.ts';
import { extendRuns, spanOf } from './runs.ts';
import type { Head, LogStore, NumberedAppend, Run } from './types.ts';

type Writing = IDBPTransaction<LogSchema, ('runs' | 'heads' | 'relays')[], 'readwrite'>;

const emptyHead = (site: string): StoredHead => ({
  site,
  lastSeq: 0,
  count: 0,
  lastAt: null,
  clearedUpTo: 0,
  tailSeq: null,
});

const runsOf = (site: string) => IDBKeyRange.bound([site, 0], [site, Number.MAX_SAFE_INTEGER]);

/** Adds events to a site within a transaction; answers with the added part as a run of its own. */
async function addEvents(
  tx: Writing,
  head: StoredHead,
  events: LogEvent[],
  floor: number,
): Promise<{ head: StoredHead; added: Run }> {
  const firstSeq = Math.max(head.lastSeq, floor) + 1;
  const store = tx.objectStore('runs');
  const tail = head.tailSeq === null ? null : ((await store.get([head.site, head.tailSeq])) ?? null);
  const runs = extendRuns(tail, head.site, firstSeq, events);
  await Promise.all(runs.map((run) => store.put(run)));
  const next: StoredHead = {
    ...head,
    lastSeq: firstSeq + events.length - 1,
    count: head.count + events.length,
    lastAt: events.at(-1)?.at ?? head.lastAt,
    tailSeq: runs.at(-1)?.firstSeq ?? head.tailSeq,
  };
  await tx.objectStore('heads').put(next);
  return { head: next, added: { site: head.site, firstSeq, events } };
}

/** Leaves out appends that are stored already, and remembers the highest position of each relay. */
async function withoutRepeats(
  tx: Writing,
  appends: readonly NumberedAppend[],
  now: number,
): Promise<NumberedAppend[]> {
  const store = tx.objectStore('relays');
  const ids = [...new Set(appends.flatMap(({ relay }) => relay?.relayId ?? []))];
  const stored = await Promise.all(ids.map((id) => store.get(id)));
  const highest = new Map(ids.map((id, i) => [id, stored[i]?.seq ?? -1]));
  const fresh = appends.filter(({ relay }) => {
    if (relay === null) return true;
    if (relay.seq <= (highest.get(relay.relayId) ?? -1)) return false;
    highest.set(relay.relayId, relay.seq);
    return true;
  });
  const moved = new Set(fresh.flatMap(({ relay }) => relay?.relayId ?? []));
  await Promise.all(
    [...moved].map((relayId) => store.put({ relayId, seq: highest.get(relayId) ?? 0, storedAt: now })),
  );
  return fresh;
}

/** The log on IndexedDB. `now` is only written beside relay positions, to know which are old enough to let go of. */
export function createDiskLog(
  db: LogDatabase,
  now: () => number,
  durability: IDBTransactionDurability,
): LogStore {
  const write = () => db.transaction(['runs', 'heads', 'relays'], 'readwrite', { durability }) as Writing;

  /** Runs `work`; whatever fails in it undoes the whole transaction. */
  async function inTransaction<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    const tx = write();
    const done = tx.done.catch(() => {});
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has ended already.
      }
      await done;
      // A put that fails says AbortError where the transaction knows that it was the quota.
      throw tx.error ?? error;
    }
  }

  async function remove(site: string, keep: (head: StoredHead) => StoredHead | null): Promise<void> {
    await inTransaction(async (tx) => {
      const head = await tx.objectStore('heads').get(site);
      await tx.objectStore('runs').delete(runsOf(site));
      const next = head === undefined ? null : keep(head);
      if (next === null) await tx.objectStore('heads').delete(site);
      else await tx.objectStore('heads').put(next);
    });
  }

  return {
    commit: (appends, floors) =>
      inTransaction(async (tx) => {
        const bySite = new Map<string, LogEvent[]>();
        for (const { site, events } of await withoutRepeats(tx, appends, now())) {
          const list = bySite.get(site);
          if (list) list.push(...events);
          else bySite.set(site, [...events]);
        }
        const added: Run[] = [];
        for (const [site, events] of bySite) {
          const head = (await tx.objectStore('heads').get(site)) ?? emptyHead(site);
          added.push((await addEvents(tx, head, events, floors.get(site) ?? 0)).added);
        }
        return added;
      }),
    head: async (site) => (await db.get('heads', site)) ?? null,
    heads: async (): Promise<Head[]> => db.getAll('heads'),
    runs: (site, sinceSeq, limit) => readRuns(db, site, sinceSeq, limit),
    dropOldest: (site, mayDrop, toGap) =>
      inTransaction(async (tx) => {
        const head = await tx.objectStore('heads').get(site);
        if (head === undefined) return null;
        const going: Run[] = [];
        let count = head.count;
        for (
          let cursor = await tx.objectStore('runs').openCursor(runsOf(site));
          cursor !== null && mayDrop(cursor.value, count);
          cursor = await cursor.continue()
        ) {
          going.push(cursor.value);
          count -= cursor.value.events.length;
          if (cursor.value.firstSeq === head.tailSeq) head.tailSeq = null;
          await cursor.delete();
        }
        if (going.length === 0) return null;
        return (await addEvents(tx, { ...head, count }, [toGap(spanOf(going))], 0)).added;
      }),
    clear: (site) =>
      remove(site, (head) => ({ ...head, count: 0, lastAt: null, tailSeq: null, clearedUpTo: head.lastSeq })),
    forget: (site) => remove(site, () => null),
    close: () => db.close(),
  };
}

/** A relay is silent for good a week after its last stored observation: documents of that age have told all. */
const RELAY_POSITION_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/** Lets go of relay positions that no relay will ask about any more. */
export async function forgetOldRelays(db: LogDatabase, now: number): Promise<void> {
  const tx = db.transaction('relays', 'readwrite');
  const old = IDBKeyRange.upperBound(now - RELAY_POSITION_AGE_MS);
  for (let c = await tx.store.index('storedAt').openCursor(old); c; c = await c.continue()) await c.delete();
  await tx.done;
}
