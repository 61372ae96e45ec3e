import { diagnose } from '../../classify/diagnose.ts';
import type { Verdict } from '../../classify/types.ts';
import type { exportTimeline } from '../../exports/index.ts';
import type { Recorder } from '../../recorder/index.ts';
import { type Report, type ReportedIdentity, reportOf } from '../../report/index.ts';
import type { TaughtRule } from '../../taught/index.ts';
import { incidentKey } from './incident-key.ts';
import type { Incident, Outbox } from './outbox.ts';

export type LogLookDeps = {
  recorder: Pick<Recorder, 'head' | 'readOnDisk' | 'flush'>;
  outbox: Pick<Outbox, 'unknown' | 'queue' | 'mark' | 'setMark'>;
  exportTimeline: typeof exportTimeline;
  generator: () => Promise<{ version: string; browser: string; platform: string }>;
  taughtOf(site: string): readonly TaughtRule[];
  /** Origins that belong to a site beside its own. */
  originsOf(site: string): readonly string[];
  /** Who was signed in at a moment, as far as anybody saw it. */
  identityOf(site: string, cookieStoreId: string | null, at: number): ReportedIdentity | null;
  now: () => number;
};

/** Of which logouts, with whose name in it or not, and what their keys are made with. */
export type LookOptions = { since: number; identity: boolean; salt: string };

export type LogLook = {
  /**
   * Queues a site's logouts whose verdict is final, and which never were queued. None of a private window: those are
   * on no disk, and a report would be.
   * @returns whether something is left that has to be looked at again: a verdict that is not final, no room
   */
  look(site: string, options: LookOptions): Promise<'done' | 'not-final' | 'full'>;
  /** The latest logout of a site as it would be reported; null where there is none. */
  latest(site: string, options: Omit<LookOptions, 'since'>): Promise<Report | null>;
};

const incidentOf = ({ at, incident }: Verdict): Incident => ({
  store: incident.cookieStoreId ?? '',
  at,
  endedAt: Math.max(at, incident.endedAt),
});

export function createLogLook(deps: LogLookDeps): LogLook {
  const { recorder, outbox, now } = deps;

  async function judge(site: string) {
    await recorder.flush();
    const events = await recorder.readOnDisk(site);
    const taught = deps.taughtOf(site);
    // Events may be ahead of a clock that was set back.
    const asOf = Math.max(now(), events.at(-1)?.at ?? 0);
    return { events, taught, asOf, logouts: diagnose(events, { asOf: now(), site, taught }).logouts };
  }

  /** One export for all of them: its redaction is theirs. */
  async function reportsOf(
    site: string,
    { events, taught, asOf }: Awaited<ReturnType<typeof judge>>,
    verdicts: readonly Verdict[],
    { identity, salt }: Omit<LookOptions, 'since'>,
  ): Promise<{ incident: Incident; report: Report }[]> {
    const generator = await deps.generator();
    const origins = [...deps.originsOf(site)];
    const timeline = await deps.exportTimeline(
      { origin: site, origins, events, asOf, generator, taught },
      'json',
    );
    const made: { incident: Incident; report: Report }[] = [];
    for (const verdict of verdicts) {
      // The same log judged the same way: ids count from its beginning.
      const logout = timeline.logouts.find(({ id }) => id === verdict.id);
      if (logout === undefined) continue;
      const incident = incidentOf(verdict);
      const who = identity ? deps.identityOf(site, verdict.incident.cookieStoreId, incident.endedAt) : null;
      const key = await incidentKey(salt, incident);
      made.push({ incident, report: reportOf(timeline, logout, { key, identity: who }) });
    }
    return made;
  }

  return {
    async look(site, { since, ...options }) {
      const head = await recorder.head(site);
      const { lookedSeq } = await outbox.mark(site);
      if (head === null || head.lastSeq === lookedSeq) return 'done';
      const judged = await judge(site);
      const recent = judged.logouts.filter(({ at }) => at >= since);
      const final = recent.filter((verdict) => verdict.final);
      const fresh = await outbox.unknown(
        site,
        final.map((verdict) => ({ ...incidentOf(verdict), verdict })),
      );
      if (fresh.length > 0) {
        const verdicts = fresh.map(({ verdict }) => verdict).sort((a, b) => a.at - b.at);
        const reports = await reportsOf(site, judged, verdicts, options);
        if ((await outbox.queue(site, reports, now())) > 0) return 'full';
      }
      if (final.length < recent.length) return 'not-final';
      await outbox.setMark(site, { lookedSeq: head.lastSeq });
      return 'done';
    },
    async latest(site, options) {
      const judged = await judge(site);
      const verdict = judged.logouts.at(-1);
      if (verdict === undefined) return null;
      const [made] = await reportsOf(site, judged, [verdict], options);
      return made?.report ?? null;
    },
  };
}
