import { FINAL_AFTER_MS } from '../../classify/classify.ts';
import { ExportError } from '../../exports/index.ts';
import { type TextRef, text } from '../../messages/text.ts';
import type { Recorder } from '../../recorder/index.ts';
import type { LogLook } from './log-look.ts';
import type { ReportSchedule } from './report-schedule.ts';
import type { ReportSites } from './report-sites.ts';

export type LogWatchDeps = {
  recorder: Pick<Recorder, 'subscribe'>;
  sites: Pick<ReportSites, 'of' | 'list'>;
  schedule: ReportSchedule;
  log: Pick<LogLook, 'look'>;
  now: () => number;
  /** Something may have been queued. */
  send(site: string): Promise<void>;
};

export type LogWatch = {
  /** Listens to the recorder while some site is on, and no longer. Call after each change of that. */
  follow(): void;
  /** Looks a little later, when what happened now is final. */
  soon(site: string): void;
  look(site: string): Promise<void>;
  /** There is room again for what was left in the log. */
  room(): void;
  /** Why a site's logouts cannot be made into reports, null where they can. */
  stuck(site: string): TextRef | null;
};

/** A verdict is final so long after its last event; events come a little late. */
const LOOK_AFTER_MS = FINAL_AFTER_MS + 1_000;
/** How much longer than looking the pause after it is, so that a busy log leaves the background to what matters. */
const PAUSE_SHARE = 10;
const AGAIN_MS = 60_000;
/** A look that takes longer was ended with its background: the alarm wakes the next one. */
const LIFELINE_MS = 30_000;

/** Looks at the logs of the sites that are on, when something happened in them and once it is final. */
export function createLogWatch({ recorder, sites, schedule, log, now, send }: LogWatchDeps): LogWatch {
  let unsubscribe: (() => void) | null = null;
  const problems = new Map<string, TextRef>();
  const full = new Set<string>();
  const looking = new Set<string>();
  /** Sites with news since their look began. */
  const missed = new Set<string>();
  let pauseMs = LOOK_AFTER_MS;
  const nameOf = (site: string) => `look ${site}`;

  function soon(site: string): void {
    if (!sites.of(site)?.on) return;
    if (looking.has(site)) missed.add(site);
    else if ((schedule.at(nameOf(site)) ?? Number.POSITIVE_INFINITY) > now() + pauseMs)
      schedule.set(nameOf(site), now() + pauseMs);
  }

  return {
    follow() {
      if (sites.list().length === 0) {
        unsubscribe?.();
        unsubscribe = null;
      } else unsubscribe ??= recorder.subscribe(({ site }) => soon(site));
    },
    soon,
    async look(site) {
      const setting = sites.of(site);
      if (!setting?.on || looking.has(site)) return;
      looking.add(site);
      const begunAt = now();
      schedule.set(nameOf(site), begunAt + LIFELINE_MS);
      let againMs: number | null = AGAIN_MS;
      try {
        const left = await log.look(site, setting);
        problems.delete(site);
        if (left === 'full') full.add(site);
        againMs = { done: null, 'not-final': pauseMs, full: AGAIN_MS }[left];
      } catch (error) {
        problems.set(site, error instanceof ExportError ? error.says : text('error.report.no-disk'));
      }
      looking.delete(site);
      pauseMs = Math.max(LOOK_AFTER_MS, (now() - begunAt) * PAUSE_SHARE);
      const afterMs = missed.delete(site) ? pauseMs : againMs;
      schedule.set(nameOf(site), afterMs === null ? null : now() + afterMs);
      await send(site);
    },
    room() {
      for (const site of full) schedule.set(nameOf(site), now());
      full.clear();
    },
    stuck: (site) => problems.get(site) ?? null,
  };
}
