import type { LogEvent } from '../events/event.ts';
import type { GapReason } from '../events/gap-reasons.ts';
import { createIdGiver } from './event-ids.ts';
import { createMemoryLog, type Mirror } from './memory-log.ts';
import { readMerged } from './read-merged.ts';
import {
  DEFAULT_RETENTION,
  gapDraft,
  liesBefore,
  mayDropRun,
  PROTECTED_MS,
  type RetentionRules,
} from './retention.ts';
import { DROP_PART, openSafeDisk } from './safe-disk.ts';
import type { Append, Dropped, Head, LogStore, NumberedAppend, Run, Settled } from './types.ts';

/** Private windows live in memory: more than this of one site is cut. */
const PRIVATE_MAX_EVENTS = 20_000;

export type RecorderOptions = {
  indexedDB: IDBFactory;
  /** ms since the epoch. */
  now: () => number;
  /** Unique to this start of the background: events of the browser's own callbacks are named after it. */
  bootId: string;
  /** Where private windows' events outlive the background. */
  privateMirror?: Mirror;
  /** A log had to be set aside, at opening or in use: its events are not in the one that goes on. */
  onDamaged?: () => void;
  durability?: IDBTransactionDurability;
};

export type StoredLog = { site: string; count: number; lastAt: number | null; bytes: number };

export type Recorder = {
  /** True where the database was made by this start: there was none, or none that could be used. */
  readonly created: boolean;
  /**
   * Stores drafts of one site. Answers once they are durable, were stored before (same relay position), or were
   * given up and counted in a gap. Never rejects.
   */
  append(append: Append): Promise<void>;
  /** Waits until everything appended so far is stored. */
  flush(): Promise<void>;
  /** The site's events above a sequence number, in the order in which they were stored. */
  readSince(site: string, sinceSeq: number): AsyncGenerator<Run, void>;
  /** All events of a site, in the order in which they were stored (`orderLog` sorts them by time). */
  readAll(site: string): Promise<LogEvent[]>;
  /** Those that are on disk: nothing of a private window. */
  readOnDisk(site: string): Promise<LogEvent[]>;
  /** Calls `listener` with every run after its commit; returns the stop. */
  subscribe(listener: (run: Run) => void): () => void;
  head(site: string): Promise<Head | null>;
  /** How far the errands of an earlier start of the background had come, as the disk knows; null: it knows nothing. */
  settled(bootId: string): Promise<Settled | null>;
  /** Up to which number a relay's observations are on disk, -1 where none is. */
  position(relayId: string): Promise<number>;
  /** Sites that have a log, private ones too. */
  sites(): Promise<string[]>;
  /** What is on disk of each site, without the events of private windows. `bytes` is about what they take. */
  stored(): Promise<StoredLog[]>;
  /** Removes a site's events; numbers go on. `forget` removes the site's name too. */
  clear(site: string, options?: { forget?: boolean }): Promise<void>;
  /** Removes what private windows left in memory. */
  clearPrivate(): Promise<void>;
  /** Lets go of what is too old or too much; `keepFrom` (ms) is where the current session begins. */
  applyRetention(site: string, rules?: RetentionRules, keepFrom?: number): Promise<void>;
  /** Lets go of a site's oldest runs that lie wholly before a moment (ms); a gap says what went. */
  dropBefore(site: string, at: number): Promise<void>;
  close(): void;
};

/** In the place of the private windows' memory, where that must stay out. */
const NOTHING: Pick<LogStore, 'runs'> = { runs: async () => [] };

async function eventsOf(runs: AsyncIterable<Run>): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  for await (const run of runs) {
    for (const event of run.events) events.push(event);
  }
  return events;
}

type Waiting = NumberedAppend & { isPrivate: boolean; done: () => void };

/**
 * The append-only log: groups appends, numbers events, stores, then publishes. Whatever happens to the disk,
 * recording goes on and what is missing is a `recording.gap`.
 */
export async function openRecorder(options: RecorderOptions): Promise<Recorder> {
  const { indexedDB, now, onDamaged = () => {}, durability = 'strict' } = options;
  const ids = createIdGiver(options.bootId);
  const toGap = (dropped: Dropped, why: GapReason) =>
    ids.name([gapDraft(dropped, why, now())], null)[0] as LogEvent;
  const privately = await createMemoryLog(options.privateMirror);
  const disk = await openSafeDisk({ indexedDB, now, durability, toGap, onDamaged });
  const listeners = new Set<(run: Run) => void>();

  const publish = (run: Run) => {
    for (const listener of listeners) {
      try {
        listener(run);
      } catch {
        // One panel that fails must not keep the others, or the log, from going on.
      }
    }
  };

  let waiting: Waiting[] = [];
  let writeAsked = false;
  /** Everything that writes runs one after the other on this chain. */
  let chain: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = chain.then(work);
    chain = result.catch(() => {});
    return result;
  };

  /** Numbers that the other store gave: the two share one sequence a site. */
  async function floorsFor(appends: readonly NumberedAppend[], other: Pick<LogStore, 'head'>) {
    const sites = [...new Set(appends.map(({ site }) => site))];
    const heads = await Promise.all(sites.map((site) => other.head(site).catch(() => null)));
    return new Map(sites.map((site, i) => [site, heads[i]?.lastSeq ?? 0]));
  }

  async function writeWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    writeAsked = false;
    const onDisk = batch.filter(({ isPrivate }) => !isPrivate);
    const inMemory = batch.filter(({ isPrivate }) => isPrivate);
    const runs: Run[] = [];
    if (onDisk.length > 0) runs.push(...(await disk.commit(onDisk, await floorsFor(onDisk, privately))));
    if (inMemory.length > 0) {
      runs.push(...(await privately.commit(inMemory, await floorsFor(inMemory, disk))));
    }
    for (const { done } of batch) done();
    for (const run of runs) publish(run);
    for (const site of new Set(inMemory.map((append) => append.site))) await trimPrivate(site);
    for (const { site } of onDisk) toPack.add(site);
    packSoon();
  }

  /** Packs what is loose, one record at a time, and only while nobody waits to write. */
  const toPack = new Set<string>();
  let packing = false;
  function packSoon(): void {
    const [site] = toPack;
    if (packing || writeAsked || site === undefined) return;
    packing = true;
    void inTurn(async () => {
      packing = false;
      if (writeAsked) return;
      if (!(await disk.pack(site))) toPack.delete(site);
      packSoon();
    });
  }

  async function trimPrivate(site: string): Promise<void> {
    if (((await privately.head(site))?.count ?? 0) <= PRIVATE_MAX_EVENTS) return;
    const target = PRIVATE_MAX_EVENTS * (1 - DROP_PART);
    const added = await privately.dropOldest(
      site,
      (_run, count) => count > target,
      (dropped) => toGap(dropped, 'dropped-at-limit'),
    );
    if (added !== null) publish(added);
  }

  return {
    get created() {
      return disk.created;
    },
    append({ site, drafts, relay = null, settled, isPrivate = false }) {
      if (drafts.length === 0) return Promise.resolve();
      return new Promise<void>((done) => {
        waiting.push({ site, events: ids.name(drafts, relay), relay, settled, isPrivate, done });
        // What comes while a transaction runs goes into the next one: under load they fill by themselves, and a
        // single event is on its way to the disk at once.
        if (!writeAsked) void inTurn(writeWaiting);
        writeAsked = true;
      });
    },
    flush: () => inTurn(writeWaiting),
    readSince: (site, sinceSeq) => readMerged(disk, privately, site, sinceSeq),
    readAll: (site) => eventsOf(readMerged(disk, privately, site, 0)),
    readOnDisk: (site) => eventsOf(readMerged(disk, NOTHING, site, 0)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async head(site) {
      const [a, b] = await Promise.all([disk.head(site), privately.head(site)]);
      if (a === null || b === null) return a ?? b;
      const lastAts = [a.lastAt, b.lastAt].filter((at) => at !== null);
      return {
        site,
        lastSeq: Math.max(a.lastSeq, b.lastSeq),
        count: a.count + b.count,
        lastAt: lastAts.length === 0 ? null : Math.max(...lastAts),
        clearedUpTo: Math.max(a.clearedUpTo, b.clearedUpTo),
      };
    },
    settled: (bootId) => disk.settled(bootId),
    position: (relayId) => disk.position(relayId),
    async sites() {
      const heads = await Promise.all([disk.heads(), privately.heads()]);
      return [...new Set(heads.flat().map(({ site }) => site))];
    },
    async stored() {
      const heads = await disk.heads();
      const bytes = await Promise.all(heads.map(({ site }) => disk.bytes(site).catch(() => 0)));
      return heads.map(({ site, count, lastAt }, i) => ({ site, count, lastAt, bytes: bytes[i] ?? 0 }));
    },
    clear: (site, { forget = false } = {}) =>
      inTurn(async () => {
        await writeWaiting();
        const way = forget ? 'forget' : 'clear';
        await Promise.all([disk[way](site), privately[way](site)]);
      }),
    clearPrivate: () =>
      inTurn(async () => {
        for (const { site } of await privately.heads()) await privately.forget(site);
      }),
    applyRetention: (site, rules = DEFAULT_RETENTION, keepFrom = now() - PROTECTED_MS) =>
      inTurn(async () => {
        const added = await disk.dropOldest(
          site,
          (run, count) => mayDropRun(run, count, rules, now(), keepFrom),
          (dropped) => toGap(dropped, 'retention'),
        );
        if (added !== null) publish(added);
      }),
    dropBefore: (site, at) =>
      inTurn(async () => {
        const added = await disk.dropOldest(
          site,
          (run, count) => liesBefore(run, count, at, now()),
          (dropped) => toGap(dropped, 'retention'),
        );
        if (added !== null) publish(added);
      }),
    close: () => disk.close(),
  };
}
