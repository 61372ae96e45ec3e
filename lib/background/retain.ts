import { diagnose } from '../classify/diagnose.ts';
import type { Verdict } from '../classify/types.ts';
import type { LogEvent } from '../events/event.ts';
import type { Area } from '../platform/area.ts';
import { DEFAULT_RETENTION, type Recorder, type RetentionRules } from '../recorder/index.ts';
import type { TaughtRule } from '../taught/index.ts';
import { retentionCut } from './retention-cut.ts';

/** What the person taught of a site: where its sessions begin and end may hang on it. */
type TaughtOf = (site: string) => readonly TaughtRule[];

/** What the person wants kept: asked each time, for it may change. */
type RulesOf = () => RetentionRules;
const byDefault: RulesOf = () => DEFAULT_RETENTION;

/** Keeps the verdicts of logouts whose events go. */
type KeepLogouts = (site: string, verdicts: readonly Verdict[]) => Promise<void>;
const keepNone: KeepLogouts = async () => {};

const KEY = 'retained-at';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Days since the last look that a clock may claim at once. One that was set a year ahead must not empty the log. */
const MAX_STEP_MS = 30 * DAY_MS;
/** A log that grows is looked at every so many events, and cut when it is this much over its limit. */
const LOOK_EVERY_EVENTS = 2_000;
const SLACK = 1.1;

type Retaining = Pick<
  Recorder,
  'sites' | 'head' | 'readSince' | 'readAll' | 'readOnDisk' | 'dropBefore' | 'applyRetention' | 'subscribe'
>;

/**
 * Lets go of what the logs need not keep, the first time that the background starts on a day. Wakes nobody for it.
 * Age counts only where the clock has gone on at a credible pace since the day before.
 */
export async function retainOnceADay(
  local: Area,
  recorder: Retaining,
  now: () => number,
  rulesOf: RulesOf = byDefault,
  taughtOf: TaughtOf = () => [],
  keepLogouts: KeepLogouts = keepNone,
): Promise<void> {
  try {
    const rules = rulesOf();
    const last = await local.get(KEY);
    const stepMs = typeof last === 'number' ? now() - last : null;
    if (stepMs !== null && stepMs >= 0 && stepMs < DAY_MS) return;
    await local.set({ [KEY]: now() });
    const isCredible = stepMs !== null && stepMs >= 0 && stepMs <= MAX_STEP_MS;
    const maxAgeMs = isCredible ? rules.maxAgeMs : Number.POSITIVE_INFINITY;
    for (const site of await recorder.sites())
      await retain(site, recorder, now, { ...rules, maxAgeMs }, taughtOf, keepLogouts);
  } catch {
    // Tomorrow again.
  }
}

/**
 * Lets go at once of what new rules of the person's do not keep. They ordered it, so the clock is believed. Goes on
 * with the next site where one cannot be read.
 */
export async function retainNow(
  recorder: Retaining,
  now: () => number,
  rulesOf: RulesOf,
  taughtOf: TaughtOf = () => [],
  keepLogouts: KeepLogouts = keepNone,
): Promise<void> {
  for (const site of await recorder.sites())
    await retain(site, recorder, now, rulesOf(), taughtOf, keepLogouts).catch(() => {});
}

/** Cuts a log while it grows, without waiting for the next day. Returns the stop. */
export function retainWhenFull(
  recorder: Retaining,
  now: () => number,
  rulesOf: RulesOf = byDefault,
  taughtOf: TaughtOf = () => [],
  keepLogouts: KeepLogouts = keepNone,
): () => void {
  const unseen = new Map<string, number>();
  return recorder.subscribe(({ site, events }) => {
    const count = (unseen.get(site) ?? 0) + events.length;
    unseen.set(site, count < LOOK_EVERY_EVENTS ? count : 0);
    if (count < LOOK_EVERY_EVENTS) return;
    const cut = async () => {
      const { maxEvents } = rulesOf();
      const head = await recorder.head(site);
      if ((head?.count ?? 0) <= maxEvents * SLACK) return;
      await retain(
        site,
        recorder,
        now,
        { maxAgeMs: Number.POSITIVE_INFINITY, maxEvents },
        taughtOf,
        keepLogouts,
      );
    };
    void cut().catch(() => {});
  });
}

/** Oldest sessions first, whole, never the current one. A log in which nobody signs in is cut anywhere before today. */
async function retain(
  site: string,
  recorder: Retaining,
  now: () => number,
  rules: RetentionRules,
  taughtOf: TaughtOf,
  keepLogouts: KeepLogouts,
): Promise<void> {
  const head = await recorder.head(site);
  if (head === null || head.count === 0) return;
  const oldest = await firstEvents(recorder, site);
  const isOld = Math.min(...oldest.map(({ at }) => at)) < now() - rules.maxAgeMs;
  // Reading all of a log is worth it only where something has to go.
  if (head.count <= rules.maxEvents && !isOld) return;
  const events = await recorder.readAll(site);
  const { sessions, logouts } = diagnose(events, { asOf: now(), site, taught: taughtOf(site) });
  if (sessions.length === 0) return recorder.applyRetention(site, rules);
  const cut = retentionCut(events, sessions, rules, now());
  if (cut === null) return;
  const onDisk = await recorder.readOnDisk(site);
  // What a private window saw is judged along with the rest, and must not get to the disk in a verdict.
  const kept =
    onDisk.length === events.length
      ? logouts
      : diagnose(onDisk, { asOf: now(), site, taught: taughtOf(site) }).logouts;
  const going = kept.filter(({ final, incident }) => final && incident.endedAt < cut);
  // Before the events go: a background that is stopped in between keeps it twice rather than not at all.
  await keepLogouts(site, going).catch(() => {});
  await recorder.dropBefore(site, cut);
}

async function firstEvents(recorder: Retaining, site: string): Promise<LogEvent[]> {
  for await (const run of recorder.readSince(site, 0)) return run.events;
  return [];
}
