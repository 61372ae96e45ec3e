import { FINAL_AFTER_MS } from '../../classify/classify.ts';
import { ExportError } from '../../exports/index.ts';
import { type TextRef, text } from '../../messages/text.ts';
import type { ReportPreview, ReportState } from '../../messaging/report-state.ts';
import type { Area } from '../../platform/area.ts';
import type { Platform } from '../../platform/types.ts';
import type { Recorder } from '../../recorder/index.ts';
import {
  exampleReport,
  maskHeader,
  type Report,
  type ReportProblem,
  testReport,
} from '../../report/index.ts';
import { createLogLook, type LogLookDeps } from './log-look.ts';
import { createOutbox } from './outbox.ts';
import { createReportSchedule } from './report-schedule.ts';
import { loadReportSites, type ReportSite, type ReportSites, type WantedReport } from './report-sites.ts';
import { createSender, requestOf, type Sender, type SenderDeps } from './sender.ts';

export type ReportDeps = Omit<LogLookDeps, 'recorder' | 'outbox'> & {
  /** Identity of a site is not wanted (any more). */
  forgetIdentity(site: string): void;
  area: Area;
  indexedDB: IDBFactory;
  alarms: Platform['alarms'];
  post: SenderDeps['post'];
  hasAccess(origin: string): Promise<boolean>;
  /** How many may wait, for tests. */
  maxWaiting?: number;
};

export type Reports = {
  /** Reads what is switched on. Until then nothing is. */
  load(): Promise<void>;
  /** Call once, when that is read and the recorder is there. */
  start(recorder: Pick<Recorder, 'subscribe' | 'head' | 'readOnDisk' | 'flush'>): void;
  isOn(site: string): boolean;
  /** Whether the person wants it sent who was signed in. */
  wantsIdentity(site: string): boolean;
  state(site: string): Promise<ReportState>;
  /** Null where it was never set up. */
  glance(site: string): Promise<{ on: boolean; waiting: number; trouble: boolean } | null>;
  set(site: string, wanted: WantedReport): Promise<ReportProblem | null>;
  /** Sends a marked report that is no logout, and says what came back; null where nothing is set up. */
  test(site: string): Promise<TextRef | null>;
  /** Tries at once, whatever the waiting was for. */
  sendNow(site: string): Promise<void>;
  preview(
    site: string,
    wanted: Pick<ReportSite, 'format' | 'identity'> & { url: string },
  ): Promise<ReportPreview>;
  forget(site: string): Promise<void>;
};

/** A verdict is final so long after its last event; events come a little late. */
const LOOK_AFTER_MS = FINAL_AFTER_MS + 1_000;
/** How much longer than looking the pause after it is, so that a busy log leaves the background to what matters. */
const PAUSE_SHARE = 10;
const FULL_AGAIN_MS = 60_000;

/**
 * Reports logouts of the sites that are switched on, and of no others: without one nothing is listened to, nobody is
 * woken and nothing is sent. From a final verdict to the server's answer each step is on disk, so that a background
 * that is killed anywhere goes on: an incident is queued once, and is sent until the server has it, under one key.
 */
export function createReports(deps: ReportDeps): Reports {
  const { area, now } = deps;
  const outbox = createOutbox(deps.indexedDB, deps.maxWaiting);
  let sites: ReportSites | null = null;
  let recorder: Parameters<Reports['start']>[0] | null = null;
  let unsubscribe: (() => void) | null = null;
  /** Why a site's logouts could not be made into reports. */
  const stuck = new Map<string, TextRef>();
  const full = new Set<string>();
  const looking = new Set<string>();
  let pauseMs = LOOK_AFTER_MS;

  const loaded = (): ReportSites => {
    if (sites === null) throw new Error('used before it was loaded');
    return sites;
  };
  const lookOf = () => {
    if (recorder === null) throw new Error('used before it was started');
    return createLogLook({ ...deps, recorder, outbox });
  };

  const schedule = createReportSchedule(deps.alarms, now, (due) => {
    for (const what of due) {
      const [kind, site = ''] = what.split(' ');
      if (kind === 'look') void look(site);
      else void send(site);
    }
    // A background that was woken by the alarm does everything as it starts.
  });
  const sender: Sender = createSender({
    outbox,
    sites: { of: (site) => loaded().of(site), headersOf: (site) => loaded().headersOf(site) },
    post: deps.post,
    hasAccess: deps.hasAccess,
    now,
    onDue: (site, at) => schedule.set(`send ${site}`, at),
    onDelivered: (site) => {
      for (const one of full) schedule.set(`look ${one}`, now());
      full.clear();
      if (loaded().of(site)?.on) schedule.set(`send ${site}`, now() + LIFELINE_MS);
    },
  });

  function send(site: string): Promise<void> {
    // Should we die before there is an answer, the alarm wakes the next one.
    if (!sender.isSending(site)) schedule.set(`send ${site}`, now() + LIFELINE_MS);
    return sender.run(site);
  }

  async function look(site: string): Promise<void> {
    const setting = loaded().of(site);
    if (!setting?.on || recorder === null || looking.has(site)) return;
    looking.add(site);
    const begunAt = now();
    schedule.set(`look ${site}`, begunAt + LIFELINE_MS);
    try {
      const left = await lookOf().look(site, setting);
      stuck.delete(site);
      if (left === 'full') full.add(site);
      const againMs = { done: null, 'not-final': pauseMs, full: FULL_AGAIN_MS }[left];
      if (!missed.delete(site)) schedule.set(`look ${site}`, againMs === null ? null : now() + againMs);
      else schedule.set(`look ${site}`, now() + pauseMs);
    } catch (error) {
      stuck.set(site, error instanceof ExportError ? error.says : text('error.report.no-disk'));
      schedule.set(`look ${site}`, now() + FULL_AGAIN_MS);
    } finally {
      looking.delete(site);
      pauseMs = Math.max(LOOK_AFTER_MS, (now() - begunAt) * PAUSE_SHARE);
    }
    await send(site);
  }

  /** Sites with news since their look began. */
  const missed = new Set<string>();
  function lookSoon(site: string): void {
    if (!loaded().of(site)?.on) return;
    if (looking.has(site)) missed.add(site);
    else if ((schedule.at(`look ${site}`) ?? Number.POSITIVE_INFINITY) > now() + pauseMs)
      schedule.set(`look ${site}`, now() + pauseMs);
  }

  /** Listens to the recorder only while some site is on. */
  function follow(): void {
    if (recorder === null) return;
    if (loaded().list().length === 0) {
      unsubscribe?.();
      unsubscribe = null;
    } else unsubscribe ??= recorder.subscribe(({ site }) => lookSoon(site));
  }

  return {
    async load() {
      sites = await loadReportSites(area);
    },
    start(opened) {
      recorder = opened;
      follow();
      for (const site of loaded().list()) {
        schedule.set(`send ${site}`, now());
        // What an earlier background did not come to.
        schedule.set(`look ${site}`, now() + LOOK_AFTER_MS);
      }
    },
    isOn: (site) => sites?.of(site)?.on === true,
    wantsIdentity: (site) => {
      const setting = sites?.of(site);
      return setting?.on === true && setting.identity;
    },
    async state(site) {
      const setting = loaded().of(site);
      const headers = loaded()
        .headersOf(site)
        .map(({ name, value }) => ({ name, shown: maskHeader(value) }));
      const [hasAccess, disk] = await Promise.all([
        setting === null ? true : deps.hasAccess(new URL(setting.url).origin),
        Promise.all([outbox.count(site), outbox.mark(site)]).catch(() => null),
      ]);
      const [count, mark] = disk ?? [{ waiting: 0, full: false }, null];
      return {
        origin: site,
        on: setting?.on ?? false,
        format: setting?.format ?? 'first-tracker',
        url: setting?.url ?? '',
        identity: setting?.identity ?? false,
        headers,
        hasAccess,
        ...count,
        delivered: mark?.delivered ?? 0,
        last: mark?.last ?? null,
        nextAt: count.waiting > 0 && mark !== null && mark.nextAt > now() ? mark.nextAt : null,
        sending: sender.isSending(site),
        stuck: disk === null ? text('error.report.no-disk') : (stuck.get(site) ?? null),
      };
    },
    async glance(site) {
      const setting = sites?.of(site) ?? null;
      if (setting === null) return null;
      try {
        const [{ waiting, full: isFull }, { last }] = await Promise.all([
          outbox.count(site),
          outbox.mark(site),
        ]);
        const failing = waiting > 0 && last !== null && last.outcome !== 'delivered';
        return { on: setting.on, waiting, trouble: isFull || failing || stuck.has(site) };
      } catch {
        return { on: setting.on, waiting: 0, trouble: true };
      }
    },
    async set(site, wanted) {
      const answer = await loaded().set(site, wanted, now());
      if (!answer.ok) return answer.problem;
      if (!wanted.on || !wanted.identity) deps.forgetIdentity(site);
      // Something is different now: what was refused may be taken.
      await outbox.setMark(site, { failures: 0, nextAt: 0 }).catch(() => {});
      follow();
      if (wanted.on) {
        lookSoon(site);
        void send(site);
      } else {
        schedule.set(`send ${site}`, null);
        schedule.set(`look ${site}`, null);
      }
      return null;
    },
    async test(site) {
      if (loaded().of(site) === null) return null;
      const report = testReport(site, now(), crypto.randomUUID(), await deps.generator());
      return (await sender.once(site, report)).says;
    },
    async sendNow(site) {
      await outbox.setMark(site, { failures: 0, nextAt: 0 });
      await send(site);
    },
    async preview(site, wanted) {
      const waiting = await outbox.next(site).catch(() => null);
      const salt = loaded().of(site)?.salt ?? '';
      const options = { identity: wanted.identity, salt };
      const latest = waiting?.report ?? (await lookOf().latest(site, options));
      const report: Report = latest ?? exampleReport(site, now(), await deps.generator());
      const masked = loaded()
        .headersOf(site)
        .map(({ name, value }) => ({ name, value: maskHeader(value) }));
      const { headers, body } = requestOf(wanted, masked, report);
      return { of: waiting !== null ? 'waiting' : latest !== null ? 'latest' : 'example', headers, body };
    },
    async forget(site) {
      schedule.set(`send ${site}`, null);
      schedule.set(`look ${site}`, null);
      deps.forgetIdentity(site);
      await loaded().forget(site);
      await outbox.forget(site).catch(() => {});
      follow();
    },
  };
}

/** An attempt takes no longer, answer included. */
const LIFELINE_MS = 30_000;
