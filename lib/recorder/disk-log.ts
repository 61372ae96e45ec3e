import type { IDBPTransaction } from 'idb';
import type { LogEvent } from '../events/event.ts';
import type { LogDatabase, LogSchema, StoredHead } from './log-database.ts';
import { joined, looseRuns } from './loose-runs.ts';
import { isPacked, PACK_EVENTS, type PackedRun, packRun } from './pack.ts';
import { readRuns } from './read-runs.ts';
import { extendRuns, latest, spanOf } from './runs.ts';
import { type Head, type LogStore, lastSeqOf, type NumberedAppend, type Run } from './types.ts';

type Writing = IDBPTransaction<LogSchema, ('runs' | 'heads' | 'relays')[], 'readwrite'>;

const emptyHead = (site: string): StoredHead => ({
  site,
  lastSeq: 0,
  count: 0,
  lastAt: null,
  clearedUpTo: 0,
  tailSeq: null,
});

/** How many runs are looked at in one step when old ones go. */
const DROP_AT_ONCE = 20;

const runsOf = (site: string) => IDBKeyRange.bound([site, 0], [site, Number.MAX_SAFE_INTEGER]);

/** What the last transactions left: nobody else writes, so that most of them need not read. */
type Cache = { sites: Map<string, { head: StoredHead; tail: Run | null }>; positions: Map<string, number> };

/** Writes of one transaction: all are asked for at once, none is waited for singly. */
type Writes = Promise<unknown>[];

async function siteIn(tx: Writing, cache: Cache, site: string) {
  const known = cache.sites.get(site);
  if (known !== undefined) return known;
  const head = (await tx.objectStore('heads').get(site)) ?? emptyHead(site);
  const tail = head.tailSeq === null ? null : await tx.objectStore('runs').get([site, head.tailSeq]);
  // What may still grow is never packed.
  return { head, tail: tail === undefined || isPacked(tail) ? null : tail };
}

/** Adds events to a site within a transaction; answers with the added part as a run of its own. */
async function addEvents(
  tx: Writing,
  cache: Cache,
  writes: Writes,
  site: string,
  events: LogEvent[],
  floor: number,
): Promise<Run> {
  const { head, tail } = await siteIn(tx, cache, site);
  const firstSeq = Math.max(head.lastSeq, floor) + 1;
  const runs = extendRuns(tail, site, firstSeq, events);
  const last = runs.at(-1) ?? tail;
  const next: StoredHead = {
    ...head,
    lastSeq: firstSeq + events.length - 1,
    count: head.count + events.length,
    lastAt: latest(head.lastAt, events),
    tailSeq: last?.firstSeq ?? null,
  };
  for (const run of runs) writes.push(tx.objectStore('runs').put(run));
  writes.push(tx.objectStore('heads').put(next));
  cache.sites.set(site, { head: next, tail: last });
  return { site, firstSeq, events };
}

/** Leaves out appends that are stored already, and remembers the highest position of each relay. */
async function withoutRepeats(
  tx: Writing,
  { positions }: Cache,
  writes: Writes,
  appends: readonly NumberedAppend[],
  now: number,
): Promise<NumberedAppend[]> {
  const store = tx.objectStore('relays');
  const ids = new Set(appends.flatMap(({ relay }) => relay?.relayId ?? []));
  const unknown = [...ids].filter((id) => !positions.has(id));
  const stored = await Promise.all(unknown.map((id) => store.get(id)));
  unknown.forEach((id, i) => {
    positions.set(id, stored[i]?.seq ?? -1);
  });
  const fresh = appends.filter(({ relay }) => {
    if (relay === null) return true;
    if (relay.seq <= (positions.get(relay.relayId) ?? -1)) return false;
    positions.set(relay.relayId, relay.seq);
    return true;
  });
  for (const relayId of new Set(fresh.flatMap(({ relay }) => relay?.relayId ?? []))) {
    writes.push(store.put({ relayId, seq: positions.get(relayId) ?? 0, storedAt: now }));
  }
  return fresh;
}

/** Writes how far the boot's errands have come. The appends are in the order in which they were asked for. */
function writeSettled(tx: Writing, writes: Writes, appends: readonly NumberedAppend[], now: number): void {
  const latest = appends.findLast(({ settled }) => settled !== undefined)?.settled;
  if (latest === undefined) return;
  const { bootId, upTo, open } = latest;
  writes.push(tx.objectStore('relays').put({ relayId: bootId, seq: upTo, open, storedAt: now }));
}

/** The log on IndexedDB. `now` is only written beside relay positions, to know which are old enough to let go of. */
export function createDiskLog(
  db: LogDatabase,
  now: () => number,
  durability: IDBTransactionDurability,
): LogStore {
  const cache: Cache = { sites: new Map(), positions: new Map() };

  /** Runs `work`; whatever fails in it, or in a write that it asked for, undoes the whole transaction. */
  async function inTransaction<T>(work: (tx: Writing, writes: Writes) => Promise<T>): Promise<T> {
    const tx = db.transaction(['runs', 'heads', 'relays'], 'readwrite', { durability }) as Writing;
    const done = tx.done.catch(() => {});
    const writes: Writes = [];
    try {
      const result = await work(tx, writes);
      const written = Promise.all(writes);
      // Commits without waiting for the answers: a background that dies now has stored it all the same.
      tx.commit();
      await written;
      await tx.done;
      return result;
    } catch (error) {
      cache.sites.clear();
      cache.positions.clear();
      try {
        tx.abort();
      } catch {
        // It has ended already.
      }
      await Promise.allSettled(writes);
      await done;
      // A put that fails says AbortError where the transaction knows that it was the quota.
      throw tx.error ?? error;
    }
  }

  async function remove(site: string, keep: (head: StoredHead) => StoredHead | null): Promise<void> {
    await inTransaction(async (tx, writes) => {
      const head = await tx.objectStore('heads').get(site);
      const next = head === undefined ? null : keep(head);
      writes.push(tx.objectStore('runs').delete(runsOf(site)));
      writes.push(next === null ? tx.objectStore('heads').delete(site) : tx.objectStore('heads').put(next));
      cache.sites.delete(site);
    });
  }

  /** The oldest runs, as long as they may go. Read before anything is removed: a packed run is read in its time. */
  async function oldestRuns(
    site: string,
    mayDrop: (run: Run, countBefore: number) => boolean,
  ): Promise<Run[]> {
    const going: Run[] = [];
    let count = (cache.sites.get(site)?.head ?? (await db.get('heads', site)))?.count ?? 0;
    for (let sinceSeq = 0; ; ) {
      const runs = await readRuns(db, site, sinceSeq, DROP_AT_ONCE);
      const fresh = runs.filter(({ firstSeq }) => firstSeq > sinceSeq);
      if (fresh.length === 0) return going;
      for (const run of fresh) {
        if (!mayDrop(run, count)) return going;
        going.push(run);
        count -= run.events.length;
        sinceSeq = lastSeqOf(run);
      }
    }
  }

  return {
    commit: (appends, floors) =>
      inTransaction(async (tx, writes) => {
        writeSettled(tx, writes, appends, now());
        const bySite = new Map<string, LogEvent[]>();
        for (const { site, events } of await withoutRepeats(tx, cache, writes, appends, now())) {
          const list = bySite.get(site);
          if (list) list.push(...events);
          else bySite.set(site, [...events]);
        }
        const added: Run[] = [];
        for (const [site, events] of bySite) {
          added.push(await addEvents(tx, cache, writes, site, events, floors.get(site) ?? 0));
        }
        return added;
      }),
    head: async (site) => (await db.get('heads', site)) ?? null,
    heads: async (): Promise<Head[]> => db.getAll('heads'),
    async settled(bootId) {
      const stored = await db.get('relays', bootId);
      return stored?.open === undefined ? null : { bootId, upTo: stored.seq, open: stored.open };
    },
    position: async (relayId) => (await db.get('relays', relayId))?.seq ?? -1,
    runs: (site, sinceSeq, limit) => readRuns(db, site, sinceSeq, limit),
    async dropOldest(site, mayDrop, toGap) {
      const going = await oldestRuns(site, mayDrop);
      if (going.length === 0) return null;
      return inTransaction(async (tx, writes) => {
        const { head, tail } = await siteIn(tx, cache, site);
        const tailGone = going.some(({ firstSeq }) => firstSeq === head.tailSeq);
        for (const { firstSeq } of going) writes.push(tx.objectStore('runs').delete([site, firstSeq]));
        const count = going.reduce((left, { events }) => left - events.length, head.count);
        cache.sites.set(site, {
          head: { ...head, count, tailSeq: tailGone ? null : head.tailSeq },
          tail: tailGone ? null : tail,
        });
        return addEvents(tx, cache, writes, site, [toGap(spanOf(going))], 0);
      });
    },
    async pack(site) {
      const head = cache.sites.get(site)?.head ?? (await db.get('heads', site));
      if (head?.tailSeq == null) return false;
      const packedUpTo = head.packedUpTo ?? 0;
      // Asked after every commit: nothing is read before there can be enough.
      if (head.tailSeq - packedUpTo <= PACK_EVENTS) return false;
      const loose = await looseRuns(db, site, packedUpTo, head.tailSeq);
      const last = loose.at(-1);
      if (last === undefined) return false;
      const packed = await packRun(joined(loose));
      return inTransaction(async (tx, writes) => {
        // Read anew: a start of the background that is on its way out may overlap with the next one.
        const now = await tx.objectStore('heads').get(site);
        const range = IDBKeyRange.bound([site, packed.firstSeq], [site, last.firstSeq]);
        const there = await tx.objectStore('runs').getAllKeys(range);
        const isSame = there.every(([, firstSeq], i) => firstSeq === loose[i]?.firstSeq);
        if (now === undefined || there.length !== loose.length || !isSame) return false;
        for (const key of there.slice(1)) writes.push(tx.objectStore('runs').delete(key));
        writes.push(tx.objectStore('runs').put(packed));
        const next = { ...now, packedUpTo: lastSeqOf(last) };
        writes.push(tx.objectStore('heads').put(next));
        const known = cache.sites.get(site);
        if (known?.head.lastSeq === next.lastSeq) cache.sites.set(site, { ...known, head: next });
        else cache.sites.delete(site);
        return true;
      });
    },
    async bytes(site) {
      let bytes = 0;
      let cursor = await db.transaction('runs').store.openCursor(runsOf(site));
      for (; cursor !== null; cursor = await cursor.continue()) bytes += sizeOf(cursor.value);
      return bytes;
    },
    clear: (site) =>
      remove(site, (head) => ({
        ...head,
        count: 0,
        lastAt: null,
        tailSeq: null,
        clearedUpTo: head.lastSeq,
        packedUpTo: head.lastSeq,
      })),
    forget: (site) => remove(site, () => null),
    close: () => db.close(),
  };
}

/** Of what is not packed the length of its JSON stands for what the browser makes of it. */
const sizeOf = (stored: Run | PackedRun): number =>
  isPacked(stored) ? stored.packed.byteLength : JSON.stringify(stored.events).length;

/** A relay is silent for good a week after its last stored observation: documents of that age have told all. */
const RELAY_POSITION_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/** Lets go of relay positions that no relay will ask about any more. */
export async function forgetOldRelays(db: LogDatabase, now: number): Promise<void> {
  const tx = db.transaction('relays', 'readwrite');
  const old = IDBKeyRange.upperBound(now - RELAY_POSITION_AGE_MS);
  for (let c = await tx.store.index('storedAt').openCursor(old); c; c = await c.continue()) await c.delete();
  await tx.done;
}
