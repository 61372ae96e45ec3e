import { type EventDraft, guardEvent } from '../events/event.ts';
import type { GapReason } from '../events/gap-reasons.ts';
import type { Intake } from '../intake/types.ts';
import type { Area } from '../platform/area.ts';
import type { Recorder, RelayPosition } from '../recorder/index.ts';
import type { Errand, SiteRef } from '../sensors/browser/sensor.ts';
import type { Errands } from './errands.ts';
import type { Sites } from './sites.ts';

/** Why the log was silent before this session of the browser. */
export type Interruption = 'browser-closed' | 'extension-updated' | 'extension-off';

export type RecordingOptions = {
  recorder: Pick<Recorder, 'append' | 'head'>;
  sites: Pick<Sites, 'seen' | 'isRecorded'>;
  intakeFor: (site: string) => Promise<Intake>;
  /** Outlives the background, not the browser. */
  session: Area;
  /** When this session of the browser (or this version of the extension) began, ms. */
  sessionStartedAt: number;
  interruption: Promise<Interruption>;
  errands: Pick<Errands, 'begin' | 'end' | 'settle'>;
  /** Unique to this start of the background. */
  bootId: string;
  now: () => number;
  /** How long a new log's first events are waited for, to begin before the earliest: they are told out of order. */
  firstEventsMs?: number;
};

export type Make = (intake: Intake) => Promise<EventDraft[]>;

export type Recording = {
  /** Stores what a site's intake makes of something raw; resolves once durable. Never rejects. */
  record(site: SiteRef, make: Make, errand?: Errand): Promise<void>;
  /** The same for observations of one relay, which are stored in this order: a later one stands for all before it. */
  recordObservations(
    site: SiteRef,
    observations: readonly { make: Make; relay: RelayPosition }[],
  ): Promise<void>;
  /** The person began to watch a site: notes it, and the time in which nobody did. */
  watched(site: string): Promise<void>;
  /** The next event of the site is the first one of its log. */
  restart(site: string): void;
};

const FIRST_EVENTS_MS = 300;
const BEGUN_KEY = 'begun';
const NOTES_KEY = 'begin-notes';
/** A clock that is this much behind the log's end has been set back. */
const SET_BACK_MS = 2_000;
/** Private windows have a log of their own to begin. */
const PRIVATE = 'private ';
const begunKey = ({ origin, isPrivate }: SiteRef) => (isPrivate ? PRIVATE : '') + origin;

/** What is to be said of a site's beginning in this session: it waits for a reason, and must outlive a kill. */
type Note = { site: SiteRef; lastAt: number | null; at: number; id: string };

const RESTARTED = {
  'browser-closed': 'browser-started',
  'extension-updated': 'extension-updated',
  'extension-off': 'background-started',
} as const satisfies Record<Interruption, string>;

const started = (why: RecordingStart, at: number): EventDraft => ({
  kind: 'recording.started',
  at,
  by: 'browser',
  why,
});
type RecordingStart = 'watched' | (typeof RESTARTED)[Interruption];

/** A log goes on after a time in which nobody looked. */
function goesOn(why: Interruption, lastAt: number, startedAt: number): EventDraft[] {
  const restarted = started(RESTARTED[why], 0);
  if (lastAt > startedAt + SET_BACK_MS) {
    const jump: EventDraft = {
      kind: 'clock.jumped',
      at: startedAt,
      by: 'derived',
      // At least: how long nobody looked is not known.
      byMs: startedAt - lastAt,
    };
    return [gap(startedAt, startedAt, why, startedAt), jump, { ...restarted, at: startedAt }];
  }
  const to = Math.max(startedAt, lastAt);
  return [...(to > lastAt ? [gap(lastAt, to, why, to)] : []), { ...restarted, at: to }];
}

const gap = (from: number, to: number, why: GapReason, at: number, dropped?: number): EventDraft => ({
  kind: 'recording.gap',
  at,
  by: 'derived',
  from,
  to,
  why,
  ...(dropped === undefined ? {} : { dropped }),
});

/** Lets through what the vocabulary accepts; the rest is counted, since an export with it could not be read again. */
function accepted(drafts: readonly EventDraft[], now: number): EventDraft[] {
  const good = drafts.filter((draft) => guardEvent({ ...draft, id: 'draft' }).ok);
  const refused = drafts.length - good.length;
  return refused === 0 ? good : [...good, gap(now, now, 'refused', now, refused)];
}

/**
 * The way from raw to log: intake, guard, recorder. Before a site's first event in a session of the browser it
 * notes that recording began, and since when nobody was looking.
 */
export async function startRecording(options: RecordingOptions): Promise<Recording> {
  const { recorder, sites, intakeFor, session, sessionStartedAt, interruption, errands, now, bootId } =
    options;
  const { firstEventsMs = FIRST_EVENTS_MS } = options;
  const [stored, storedNotes] = await Promise.all([
    session.get(BEGUN_KEY).catch(() => null),
    session.get(NOTES_KEY).catch(() => null),
  ]);
  const begun = new Set<string>(Array.isArray(stored) ? stored : []);
  /** What is still to be said of how a site's recording began, by site. */
  const notes = new Map<string, Note>(Array.isArray(storedNotes) ? storedNotes : []);
  let noted = 0;
  const saveBegun = () =>
    void session.set({ [BEGUN_KEY]: [...begun], [NOTES_KEY]: [...notes] }).catch(() => {});

  async function noteBegin(key: string, { site, lastAt, at, id }: Note): Promise<void> {
    if (lastAt === null) await new Promise((resolve) => setTimeout(resolve, firstEventsMs));
    const drafts =
      lastAt === null
        ? [started('watched', (firstAts.get(key) ?? at) - 1)]
        : goesOn(await interruption, lastAt, sessionStartedAt);
    firstAts.delete(key);
    // The position makes it once, also where the background dies before it has noted that it was said.
    const relay = { relayId: id, seq: 0 };
    await recorder.append({ site: site.origin, drafts, relay, isPrivate: site.isPrivate });
    notes.delete(key);
    saveBegun();
  }

  /** Reads the log's end before the first event moves it; what it notes may be stored later, its time is right. */
  async function begin(site: SiteRef, key: string): Promise<void> {
    begun.add(key);
    if (!site.isPrivate) sites.seen(site.origin);
    const head = await recorder.head(site.origin).catch(() => null);
    const lastAt = site.isPrivate ? null : (head?.lastAt ?? null);
    noted += 1;
    const note = { site, lastAt, at: now(), id: `${bootId}.begin${noted}` };
    notes.set(key, note);
    saveBegun();
    void noteBegin(key, note);
  }

  /** First events of a site wait for the one that reads the log's end. */
  const beginning = new Map<string, Promise<void>>();
  /** Earliest time of what is told of a site that is just beginning: a request began before its answer. */
  const firstAts = new Map<string, number>();
  function begins(site: SiteRef, drafts: readonly EventDraft[]): Promise<void> | undefined {
    const key = begunKey(site);
    const isNew = !begun.has(key);
    if (isNew || firstAts.has(key)) {
      const times = drafts.map((draft) => ('startedAt' in draft ? draft.startedAt : draft.at));
      firstAts.set(key, Math.min(firstAts.get(key) ?? Number.POSITIVE_INFINITY, ...times));
    }
    if (isNew)
      beginning.set(
        key,
        begin(site, key).finally(() => beginning.delete(key)),
      );
    return beginning.get(key);
  }

  /** Never rejects: what cannot be made into events is a gap of one. */
  async function draftsOf({ origin }: SiteRef, make: Make): Promise<EventDraft[]> {
    const at = now();
    try {
      return accepted(await make(await intakeFor(origin)), at);
    } catch {
      return [gap(at, at, 'refused', at, 1)];
    }
  }

  for (const [key, note] of notes) void noteBegin(key, note);

  return {
    async record(site, make, errand = errands.begin(site, now())) {
      const drafts = sites.isRecorded(site.origin) ? await draftsOf(site, make) : [];
      if (drafts.length === 0) return errands.end(errand);
      await begins(site, drafts);
      const settled = errands.settle(errand);
      await recorder.append({ site: site.origin, drafts, settled, isPrivate: site.isPrivate });
      errands.end(errand);
    },
    async recordObservations(site, observations) {
      if (!sites.isRecorded(site.origin)) return;
      const made = await Promise.all(observations.map(({ make }) => draftsOf(site, make)));
      const drafts = made.flat();
      if (drafts.length > 0) await begins(site, drafts);
      await Promise.all(
        observations.map(({ relay }, i) =>
          recorder.append({ site: site.origin, drafts: made[i] ?? [], relay, isPrivate: site.isPrivate }),
        ),
      );
    },
    async watched(site) {
      begun.add(site);
      saveBegun();
      const head = await recorder.head(site).catch(() => null);
      const at = now();
      const started: EventDraft = { kind: 'recording.started', at, by: 'user', why: 'watched' };
      const missed = typeof head?.lastAt === 'number' ? [gap(head.lastAt, at, 'not-watched', at)] : [];
      await recorder.append({ site, drafts: [...missed, started] });
    },
    restart(site) {
      notes.delete(site);
      notes.delete(PRIVATE + site);
      begun.delete(site);
      begun.delete(PRIVATE + site);
      saveBegun();
    },
  };
}
