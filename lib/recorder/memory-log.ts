import type { LogEvent } from '../events/event.ts';
import { extendRuns, latest, spanOf } from './runs.ts';
import { type Head, type LogStore, lastSeqOf, type NumberedAppend, type Run, type Settled } from './types.ts';

/**
 * Where a memory log keeps a copy that outlives the background, but not the browser (`storage.session`): never on
 * disk. Keys and values are the log's own; `save` with undefined removes.
 */
export type Mirror = {
  load(): Promise<Record<string, unknown>>;
  save(changes: Record<string, unknown>): Promise<void>;
};

type Site = { head: Head; runs: Run[] };
type Kept = { sites: Map<string, Site>; relays: Map<string, number> };

const HEAD = 'head ';
const RUN = 'run ';
const RELAYS = 'relays';
const runKey = (run: Run) => `${RUN}${run.site} ${run.firstSeq}`;

/** Rebuilds a memory log from its mirror, which only this file writes. */
function revive(stored: Record<string, unknown>): Kept {
  const kept: Kept = { sites: new Map(), relays: new Map((stored[RELAYS] ?? []) as [string, number][]) };
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(HEAD)) kept.sites.set((value as Head).site, { head: value as Head, runs: [] });
  }
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(RUN)) kept.sites.get((value as Run).site)?.runs.push(value as Run);
  }
  for (const { runs } of kept.sites.values()) runs.sort((a, b) => a.firstSeq - b.firstSeq);
  return kept;
}

/** A log that no disk ever sees: for private windows, and where the browser gives us no database at all. */
export async function createMemoryLog(mirror?: Mirror): Promise<LogStore> {
  /** Of the boot that wrote last; there is one at a time. Outlives nothing: neither do the events. */
  let lastSettled: Settled | null = null;
  const { sites, relays } = revive((await mirror?.load().catch(() => ({}))) ?? {});
  // The mirror is a convenience: where it is full, the log goes on in memory alone.
  const save = async (changes: Record<string, unknown>) => mirror?.save(changes).catch(() => {});

  function siteOf(site: string): Site {
    let found = sites.get(site);
    if (found === undefined) {
      found = { head: { site, lastSeq: 0, count: 0, lastAt: null, clearedUpTo: 0 }, runs: [] };
      sites.set(site, found);
    }
    return found;
  }

  function add(site: string, events: LogEvent[], floor: number, changes: Record<string, unknown>): Run {
    const state = siteOf(site);
    const firstSeq = Math.max(state.head.lastSeq, floor) + 1;
    for (const run of extendRuns(state.runs.at(-1) ?? null, site, firstSeq, events)) {
      if (state.runs.at(-1)?.firstSeq === run.firstSeq) state.runs.pop();
      state.runs.push(run);
      changes[runKey(run)] = run;
    }
    state.head = {
      ...state.head,
      lastSeq: firstSeq + events.length - 1,
      count: state.head.count + events.length,
      lastAt: latest(state.head.lastAt, events),
    };
    changes[HEAD + site] = state.head;
    return { site, firstSeq, events };
  }

  async function remove(site: string, keepHead: boolean): Promise<void> {
    const state = sites.get(site);
    if (state === undefined) return;
    const changes: Record<string, unknown> = {};
    for (const run of state.runs) changes[runKey(run)] = undefined;
    state.runs = [];
    state.head = { ...state.head, count: 0, lastAt: null, clearedUpTo: state.head.lastSeq };
    changes[HEAD + site] = keepHead ? state.head : undefined;
    if (!keepHead) sites.delete(site);
    await save(changes);
  }

  return {
    commit: async (appends: readonly NumberedAppend[], floors) => {
      const added: Run[] = [];
      const changes: Record<string, unknown> = {};
      for (const { site, events, relay, settled } of appends) {
        lastSettled = settled ?? lastSettled;
        if (relay !== null && relay.seq <= (relays.get(relay.relayId) ?? -1)) continue;
        if (relay !== null) relays.set(relay.relayId, relay.seq);
        added.push(add(site, events, floors.get(site) ?? 0, changes));
      }
      changes[RELAYS] = [...relays];
      await save(changes);
      return added;
    },
    head: async (site) => sites.get(site)?.head ?? null,
    heads: async () => [...sites.values()].map(({ head }) => head),
    settled: async (bootId) => (lastSettled?.bootId === bootId ? lastSettled : null),
    position: async (relayId) => relays.get(relayId) ?? -1,
    runs: async (site, sinceSeq, limit) =>
      (sites.get(site)?.runs ?? []).filter((run) => lastSeqOf(run) > sinceSeq).slice(0, limit),
    dropOldest: async (site, mayDrop, toGap) => {
      const state = sites.get(site);
      const changes: Record<string, unknown> = {};
      const going: Run[] = [];
      for (let run = state?.runs[0]; state && run && mayDrop(run, state.head.count); run = state.runs[0]) {
        going.push(run);
        state.runs.shift();
        state.head = { ...state.head, count: state.head.count - run.events.length };
        changes[runKey(run)] = undefined;
      }
      if (going.length === 0) return null;
      const added = add(site, [toGap(spanOf(going))], 0, changes);
      await save(changes);
      return added;
    },
    clear: (site) => remove(site, true),
    forget: (site) => remove(site, false),
    close: () => {},
  };
}
