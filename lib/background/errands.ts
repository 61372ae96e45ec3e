import type { EventDraft } from '../events/event.ts';
import type { GapReason } from '../events/gap-reasons.ts';
import type { Area } from '../platform/area.ts';
import type { Recorder, RelayPosition, Settled } from '../recorder/index.ts';
import type { Errand, SiteRef } from '../sensors/browser/sensor.ts';
import type { HeldBack, Waking } from './waking.ts';

/** What waits in memory, by number. No address and no value: a kill must not lose the count, nothing more. */
type Open = {
  n: number;
  site: SiteRef;
  at: number;
  /** Of a request that may still go on in the next start of the background. */
  requestId: string | null;
  /** The last word of a document that is gone: nobody sends it again. */
  last: RelayPosition | null;
};
/** Of an earlier start. `name` is its own for good. */
type Inherited = Open & { bootId: string; name: string };
type Stored = {
  bootId: string;
  open: Open[];
  inherited: Inherited[];
  savedAt: number;
  /** How long after it happened the browser had told of what began last; ms. */
  lagMs?: number;
};

export type ErrandOptions = {
  /** Outlives the background, not the browser. */
  session: Area;
  bootId: string;
  now: () => number;
  waking: Pick<Waking, 'passed' | 'earlier'>;
};

type Reading = Pick<Recorder, 'append' | 'settled' | 'position'>;

export type Errands = {
  /**
   * Notes that something was told of which nothing is stored yet.
   * @param at when it happened, ms. @param requestId where the browser may go on telling of it after a kill.
   */
  begin(site: SiteRef, at: number, requestId?: string): Errand;
  /** Notes the last observation of a document that ends with it. */
  beginLast(site: SiteRef, last: RelayPosition): Errand;
  /** To hand over with the append that stores what came of it; `end` follows when that is durable. */
  settle(errand: Errand): Settled | undefined;
  /** It is stored, or nothing came of it. */
  end(errand: Errand): void;
  /** What was held back until the state was there has been let through. */
  awake(): void;
  /** A page spoke: the background is not idle, and the browser has no reason to end it. */
  heard(): void;
  /**
   * Finds what earlier starts of the background took to their graves, and says how much it was. Never rejects.
   * Where a background ended that was not idle, the browser may have dropped what it had not delivered yet: a gap
   * without a count.
   * @param sitesOf whose it was that a start of the background had not even looked at.
   * @param openSites with a tab.
   */
  takeOver(
    recorder: Reading,
    sitesOf: (held: HeldBack) => SiteRef[],
    openSites: readonly SiteRef[],
  ): Promise<void>;
};

const KEY = 'errands';
/** When a start last came up, whatever became of it: one that was killed at once was not idle. A key of its own, not to write over the last words of the start before it. */
const STARTED_KEY = 'errands-started';
/** An answer that came while no background ran is told within this time; a request that goes on longer is given up. */
const CONTINUES_MS = 10_000;
/** Browsers end a background 30 s after the last event. One that heard something more recently was killed. */
const NOT_IDLE_MS = 25_000;
const HEARD_EVERY_MS = 5_000;
/** What a busy background had heard last may have happened before what it had not heard yet. */
const LAG_MS = 1_000;
/** A busy background hears late, in the order in which things happened: as late as this is remembered. */
const LAG_REMEMBERED_MS = 5_000;
const MOST_LAG_MS = 60_000;

/**
 * Counts what is on its way from the browser's own callbacks to the log. Such things are told once: a background
 * that is killed before it has stored them loses them, and the next start says how many. What has come to its end
 * is written in the transaction that stores it, what began goes to memory that outlives the background (one small
 * write for all that begins in a turn); the difference is what was lost.
 *
 * Does not count what the browser itself did not deliver.
 */
export function createErrands({ session, bootId, now, waking }: ErrandOptions): Errands {
  const open = new Map<number, Open>();
  /** Handed over, and not yet durable: a busy disk takes its time, and until then a kill loses them like the others. */
  const leaving = new Map<number, Open>();
  let inherited: Inherited[] = [];
  let begun = 0;
  let saveAsked = false;
  let savedAt = Number.NEGATIVE_INFINITY;
  let lagMs = 0;
  let lagAt = Number.NEGATIVE_INFINITY;

  /** Looked up at once: on a busy machine a start may be killed again and again before it comes to take anything over. */
  const lastStartedAt = session.get(STARTED_KEY).catch(() => null);
  void lastStartedAt.then(() => session.set({ [STARTED_KEY]: now() })).catch(() => {});

  function save(): void {
    if (saveAsked) return;
    saveAsked = true;
    queueMicrotask(() => {
      saveAsked = false;
      savedAt = now();
      const stored: Stored = {
        bootId,
        open: [...leaving.values(), ...open.values()],
        inherited,
        savedAt,
        lagMs,
      };
      // In one write: what was held back at the start is now either here or nobody's.
      void session.set({ [KEY]: stored, ...waking.passed() }).catch(() => {});
    });
  }

  function add(site: SiteRef, at: number, requestId: string | null, last: RelayPosition | null): Errand {
    begun += 1;
    measureLag(at);
    open.set(begun, { n: begun, site, at, requestId, last });
    save();
    return { n: begun };
  }

  /** What was not heard yet when a background ends happened since what it heard last, not since it heard of that. */
  function measureLag(at: number): void {
    const heardAt = now();
    const isRemembered = Math.abs(heardAt - lagAt) < LAG_REMEMBERED_MS;
    lagMs = Math.min(MOST_LAG_MS, Math.max(0, heardAt - at, isRemembered ? lagMs : 0));
    if (heardAt - at >= lagMs || !isRemembered) lagAt = heardAt;
  }

  /** Says that these are lost, which were begun by the same start for the same site. */
  async function declare(
    recorder: Pick<Recorder, 'append'>,
    lost: readonly Inherited[],
    why: GapReason,
    dropped: number,
  ): Promise<void> {
    const [first] = lost;
    if (first === undefined) return;
    const { site, name } = first;
    const at = now();
    const from = Math.min(at, ...lost.map((one) => one.at));
    const to = Math.min(at, Math.max(...lost.map((one) => one.at)));
    const draft: EventDraft = { kind: 'recording.gap', at, by: 'derived', from, to, why, dropped };
    // The position makes it once, also where the background dies before it has noted that it was said.
    const relay = { relayId: name, seq: 0 };
    await recorder.append({ site: site.origin, isPrivate: site.isPrivate, drafts: [draft], relay });
    drop(lost);
  }

  function drop(gone: readonly Inherited[]): void {
    inherited = inherited.filter((one) => !gone.includes(one));
  }

  /** Lets go of what turns out to be stored; says of the rest that it is lost, where nothing more can come of it. */
  async function settleInherited(recorder: Reading, mayGoOn: boolean): Promise<void> {
    const lost = new Map<string, Inherited[]>();
    for (const errand of [...inherited]) {
      if (errand.last !== null) {
        const dropped = errand.last.seq - (await recorder.position(errand.last.relayId));
        if (dropped > 0) await declare(recorder, [errand], 'document-died', dropped);
        drop([errand]);
        continue;
      }
      const settled = errand.site.isPrivate ? null : await recorder.settled(errand.bootId);
      const isStored = settled !== null && errand.n <= settled.upTo && !settled.open.includes(errand.n);
      if (isStored) drop([errand]);
      else if (errand.requestId === null || !mayGoOn) {
        const group = `${errand.bootId} ${errand.site.isPrivate} ${errand.site.origin}`;
        lost.set(group, [...(lost.get(group) ?? []), errand]);
      }
    }
    for (const group of lost.values()) await declare(recorder, group, 'background-stopped', group.length);
    save();
  }

  async function declareUndelivered(
    recorder: Pick<Recorder, 'append'>,
    heard: Stored | null,
    heldBack: readonly HeldBack[],
    openSites: readonly SiteRef[],
  ): Promise<void> {
    const at = now();
    const times = [...(heard ? [heard.savedAt] : []), ...heldBack.map((held) => held.at)];
    const startedAt = await lastStartedAt;
    const signs = heard !== null && typeof startedAt === 'number' ? [...times, startedAt] : times;
    if (!signs.some((time) => Math.abs(at - time) < NOT_IDLE_MS)) return;
    const since = heard ? heard.savedAt - (heard.lagMs ?? 0) : at;
    const from = Math.min(at, since, ...times) - LAG_MS;
    const draft: EventDraft = {
      kind: 'recording.gap',
      at,
      by: 'derived',
      from,
      to: at,
      why: 'background-stopped',
    };
    const once = new Map(openSites.map((site) => [`${site.isPrivate} ${site.origin}`, site]));
    const appended = [...once.values()].map(({ origin, isPrivate }) =>
      recorder.append({ site: origin, isPrivate, drafts: [draft] }),
    );
    await Promise.all(appended);
  }

  return {
    begin(site, at, requestId) {
      // Told of again by this start: not lost.
      const goesOn = ({ requestId: id, site: of }: Inherited) =>
        id === requestId && of.origin === site.origin;
      if (requestId !== undefined) inherited = inherited.filter((one) => !goesOn(one));
      return add(site, at, requestId ?? null, null);
    },
    beginLast: (site, last) => add(site, now(), null, last),
    settle({ n }) {
      const errand = open.get(n);
      // Of private windows the disk knows nothing: that one stays open until it is stored.
      if (errand === undefined || errand.site.isPrivate) return undefined;
      open.delete(n);
      leaving.set(n, errand);
      return { bootId, upTo: begun, open: numbersOnDisk(open) };
    },
    end({ n }) {
      // Noted in the session with the next that begins: the disk knows better until then.
      leaving.delete(n);
      if (open.delete(n)) save();
    },
    awake: save,
    heard() {
      if (Math.abs(now() - savedAt) > HEARD_EVERY_MS) save();
    },
    async takeOver(recorder, sitesOf, openSites) {
      try {
        const stored = ((await session.get(KEY)) ?? null) as Stored | null;
        const heldBack = await waking.earlier();
        const known = new Set(
          [...(stored?.open ?? []), ...(stored?.inherited ?? [])].map(({ requestId }) => requestId),
        );
        inherited = [
          ...(stored?.inherited ?? []),
          ...(stored?.open ?? []).map((one) => inherit(one, stored?.bootId ?? '', `e${one.n}`)),
          ...heldBack.flatMap((held) =>
            held.requestId !== null && known.has(held.requestId)
              ? []
              : sitesOf(held).map((site, i) => inherit({ ...held, site }, held.bootId, `w${held.n}.${i}`)),
          ),
        ];
        await declareUndelivered(recorder, stored, heldBack, openSites);
        if (inherited.length === 0) return;
        await settleInherited(recorder, true);
        if (inherited.length === 0) return;
        setTimeout(() => void settleInherited(recorder, false).catch(() => {}), CONTINUES_MS);
      } catch {
        // The session's memory cannot be read: then nothing is known of an earlier start.
      }
    },
  };
}

const inherit = ({ n, site, at, requestId, last }: Open, bootId: string, name: string): Inherited => ({
  ...{ n, site, at, requestId, last },
  bootId,
  name: `${bootId}.${name}`,
});

const numbersOnDisk = (open: ReadonlyMap<number, Open>): number[] =>
  [...open.values()].filter(({ site }) => !site.isPrivate).map(({ n }) => n);
