import type { EventDraft, LogEvent } from '../events/event.ts';

/** Events of one site with consecutive sequence numbers: event `i` has `firstSeq + i`. Sequence numbers begin at 1. */
export type Run = { site: string; firstSeq: number; events: LogEvent[] };

/** Number of the last event of a run. */
export const lastSeqOf = (run: Run): number => run.firstSeq + run.events.length - 1;

/** An observation's place in its relay's sequence. Names the observation, however often it is delivered. */
export type RelayPosition = { relayId: string; seq: number };

/**
 * Which of a boot's own errands (what the browser's callbacks began to tell, see lib/background/errands.ts) have come
 * to their end: all up to `upTo` but those in `open`.
 */
export type Settled = { bootId: string; upTo: number; open: readonly number[] };

/** What one caller hands over at once; its events are stored together or not at all. */
export type Append = {
  site: string;
  drafts: readonly EventDraft[];
  /** Absent for what the browser's own callbacks tell. */
  relay?: RelayPosition | undefined;
  /** What has come to its end with this append; stored in the same transaction. */
  settled?: Settled | undefined;
  /** From a private window: kept in memory, never on disk. */
  isPrivate?: boolean | undefined;
};

/** An append whose events have their ids. */
export type NumberedAppend = {
  site: string;
  events: LogEvent[];
  relay: RelayPosition | null;
  settled?: Settled | undefined;
};

/** What a log knows of a site without reading its events. Times are ms since the epoch. */
export type Head = {
  site: string;
  /** Highest number ever given to an event of this site. Never goes back, not even by `clear`. */
  lastSeq: number;
  count: number;
  /** Latest `at` of any event stored, null in an empty log. */
  lastAt: number | null;
  /** Events up to here were removed by `clear`: whoever holds them must let go of them. */
  clearedUpTo: number;
};

export type Dropped = { count: number; from: number; to: number };

/** Where a log lives. Both kinds (disk, memory) behave the same; all times and numbers come from the caller. */
export type LogStore = {
  /**
   * Stores everything in one transaction and answers once it is durable, with what was stored. An append whose
   * relay position was stored before is left out. `floors`: numbers that this store must not give again.
   */
  commit(appends: readonly NumberedAppend[], floors: ReadonlyMap<string, number>): Promise<Run[]>;
  head(site: string): Promise<Head | null>;
  /** Up to `limit` runs, in order, that hold events above `sinceSeq`. The first may begin below it. */
  runs(site: string, sinceSeq: number, limit: number): Promise<Run[]>;
  /**
   * Removes runs from the oldest on, as long as `mayDrop` says so (it sees the run's last event's time and how many
   * events would be left), and writes the event that `toGap` makes of it in the same transaction.
   */
  dropOldest(
    site: string,
    mayDrop: (run: Run, countBefore: number) => boolean,
    toGap: (dropped: Dropped) => LogEvent,
  ): Promise<Run | null>;
  /**
   * Writes the oldest runs that are loose as one small record. Answers whether it did: false where too few are loose.
   * Nothing else may write meanwhile.
   */
  pack?(site: string): Promise<boolean>;
  /** About how many bytes a site's events take. Absent in a log that no disk sees. */
  bytes?(site: string): Promise<number>;
  clear(site: string): Promise<void>;
  /** Removes the events and every trace of the site's name. */
  forget(site: string): Promise<void>;
  heads(): Promise<Head[]>;
  /** What was stored last of how far a boot's errands had come; null where nothing was. */
  settled(bootId: string): Promise<Settled | null>;
  /** Up to which number a relay's observations are stored, -1 where none is. */
  position(relayId: string): Promise<number>;
  close(): void;
};
