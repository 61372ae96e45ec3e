import type { TextRef } from '../../messages/text.ts';
import type { Area } from '../../platform/area.ts';
import type { Platform } from '../../platform/types.ts';
import type { Recorder } from '../../recorder/index.ts';
import { type ReportProblem, testReport } from '../../report/index.ts';
import { createLogLook, type LogLookDeps } from './log-look.ts';
import { createLogWatch, type LogWatch } from './log-watch.ts';
import { createOutbox } from './outbox.ts';
import { createReportSchedule } from './report-schedule.ts';
import { loadReportSites, type ReportSites, type WantedReport } from './report-sites.ts';
import { createReportView, type ReportView } from './report-view.ts';
import { createSender, type Sender, type SenderDeps } from './sender.ts';

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

export type Reports = ReportView & {
  /** Reads what is switched on. Until then nothing is. */
  load(): Promise<void>;
  /** Call once, when that is read and the recorder is there. */
  start(recorder: Pick<Recorder, 'subscribe' | 'head' | 'readOnDisk' | 'flush'>): void;
  /** Whether the person wants it sent who was signed in. */
  wantsIdentity(site: string): boolean;
  set(site: string, wanted: WantedReport): Promise<ReportProblem | null>;
  /** Sends a marked report that is no logout, and says what came back; null where nothing is set up. */
  test(site: string): Promise<TextRef | null>;
  /** Tries at once, whatever the waiting was for. */
  sendNow(site: string): Promise<void>;
  forget(site: string): Promise<void>;
};

/** An attempt takes no longer, answer included. */
const LIFELINE_MS = 30_000;

/** All that there is once the settings are read and the recorder is there. */
type Parts = { sites: ReportSites; sender: Sender; watch: LogWatch; view: ReportView };

/**
 * Reports logouts of the sites that are switched on, and of no others: without one nothing is listened to, nobody is
 * woken and nothing is sent. From a final verdict to the server's answer each step is on disk, so that a background
 * that is killed anywhere goes on: an incident is queued once, and is sent until the server has it, under one key.
 */
export function createReports(deps: ReportDeps): Reports {
  const { area, now } = deps;
  const outbox = createOutbox(deps.indexedDB, deps.maxWaiting);
  let loadedSites: ReportSites | null = null;
  let parts: Parts | null = null;
  const started = (): Parts => {
    if (parts === null) throw new Error('used before it was started');
    return parts;
  };

  const schedule = createReportSchedule(deps.alarms, now, (due) => {
    for (const what of due) {
      const [kind, site = ''] = what.split(' ');
      if (kind === 'look') void started().watch.look(site);
      else void send(site);
    }
    // A background that was woken by the alarm does everything as it starts.
  });
  const sendAt = (site: string, at: number | null) => schedule.set(`send ${site}`, at);

  function send(site: string): Promise<void> {
    const { sender } = started();
    // Should we die before there is an answer, the alarm wakes the next one.
    if (!sender.isSending(site)) sendAt(site, now() + LIFELINE_MS);
    return sender.run(site);
  }

  return {
    async load() {
      loadedSites = await loadReportSites(area);
    },
    start(recorder) {
      if (loadedSites === null) throw new Error('started before it was loaded');
      const sites = loadedSites;
      const log = createLogLook({ ...deps, recorder, outbox });
      const sender = createSender({
        ...{ outbox, sites, post: deps.post, hasAccess: deps.hasAccess, now },
        onDue: sendAt,
        onDelivered(site) {
          started().watch.room();
          if (sites.of(site)?.on) sendAt(site, now() + LIFELINE_MS);
        },
      });
      const watch = createLogWatch({ recorder, sites, schedule, log, now, send });
      const { hasAccess, generator } = deps;
      const { stuck } = watch;
      const view = createReportView({ sites, outbox, sender, log, stuck, hasAccess, generator, now });
      parts = { sites, sender, watch, view };
      watch.follow();
      for (const site of sites.list()) {
        sendAt(site, now());
        // What an earlier background did not come to.
        watch.soon(site);
      }
    },
    wantsIdentity(site) {
      const setting = loadedSites?.of(site);
      return setting?.on === true && setting.identity;
    },
    state: (site) => started().view.state(site),
    glance: async (site) => (parts === null ? null : parts.view.glance(site)),
    preview: (site, wanted) => started().view.preview(site, wanted),
    async set(site, wanted) {
      const { sites, watch } = started();
      const answer = await sites.set(site, wanted, now());
      if (!answer.ok) return answer.problem;
      if (!wanted.on || !wanted.identity) deps.forgetIdentity(site);
      // Something is different now: what was refused may be taken.
      await outbox.setMark(site, { failures: 0, nextAt: 0 }).catch(() => {});
      watch.follow();
      if (wanted.on) {
        watch.soon(site);
        void send(site);
      } else {
        sendAt(site, null);
        schedule.set(`look ${site}`, null);
      }
      return null;
    },
    async test(site) {
      const { sites, sender } = started();
      if (sites.of(site) === null) return null;
      const report = testReport(site, now(), crypto.randomUUID(), await deps.generator());
      return (await sender.once(site, report)).says;
    },
    async sendNow(site) {
      await outbox.setMark(site, { failures: 0, nextAt: 0 });
      await send(site);
    },
    async forget(site) {
      const { sites, watch } = started();
      sendAt(site, null);
      schedule.set(`look ${site}`, null);
      deps.forgetIdentity(site);
      await sites.forget(site);
      await outbox.forget(site).catch(() => {});
      watch.follow();
    },
  };
}
