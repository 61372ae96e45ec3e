import type { Report } from '../../report/index.ts';
import {
  openReportDatabase,
  type Queued,
  type ReportDatabase,
  type SiteMark,
  type Waiting,
} from './report-database.ts';

/** As many reports wait at most, of all sites together: some 50 MB. */
export const MAX_WAITING = 10_000;
/** Incidents of a site that are known one by one. */
const MAX_QUEUED = 2_000;

export type Incident = Omit<Queued, 'site'>;

/** Reports that wait on disk, in order. All of it rejects where the disk gives nothing; then nothing has changed. */
export type Outbox = {
  /** Which of these incidents were never queued. */
  unknown<T extends Incident>(site: string, incidents: readonly T[]): Promise<T[]>;
  /**
   * Queues reports in this order, each incident once, however often it is tried, by whomever, and in one piece: a
   * background that is killed has queued it or has not.
   * @returns how many were left out because it is full: they are not known then, and may be queued later
   */
  queue(
    site: string,
    reports: readonly { incident: Incident; report: Report }[],
    now: number,
  ): Promise<number>;
  /** The report of a site that goes next. */
  next(site: string): Promise<Waiting | null>;
  /** It arrived: it waits no more, and the site's mark is changed with that. */
  delivered(waiting: Waiting, mark: Partial<SiteMark>): Promise<void>;
  mark(site: string): Promise<SiteMark>;
  setMark(site: string, mark: Partial<SiteMark>): Promise<void>;
  /** How many wait of one site, and whether there is room. */
  count(site: string): Promise<{ waiting: number; full: boolean }>;
  /** Sites of which something waits. */
  sites(): Promise<string[]>;
  forget(site: string): Promise<void>;
};

const freshMark = (site: string): SiteMark => ({
  site,
  failures: 0,
  nextAt: 0,
  last: null,
  delivered: 0,
  lookedSeq: 0,
  floor: 0,
});

/** One and the same: a log that lost its beginning may give an incident a later moment, within its own time. */
const isSame = (a: Incident, b: Incident): boolean =>
  a.store === b.store && a.at <= b.endedAt && b.at <= a.endedAt;

/** @param max for tests */
export function createOutbox(indexedDB: IDBFactory, max = MAX_WAITING): Outbox {
  let opened: Promise<ReportDatabase> | null = null;

  /** The browser may close a connection at any time: then once more over a new one. */
  async function withDatabase<T>(work: (db: ReportDatabase) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      opened ??= openReportDatabase(indexedDB);
      try {
        return await work(await opened);
      } catch (error) {
        const broken = opened;
        opened = null;
        void broken.then((db) => db.close()).catch(() => {});
        if (attempt > 0) throw error;
      }
    }
  }

  async function changeMark(db: ReportDatabase, site: string, change: Partial<SiteMark>): Promise<void> {
    const tx = db.transaction('marks', 'readwrite', { durability: 'strict' });
    await tx.store.put({ ...((await tx.store.get(site)) ?? freshMark(site)), ...change });
    await tx.done;
  }

  return {
    unknown: (site, incidents) =>
      withDatabase(async (db) => {
        const known = await db.getAllFromIndex('queued', 'site', site);
        const floor = (await db.get('marks', site))?.floor ?? 0;
        return incidents.filter((one) => one.at > floor && !known.some((other) => isSame(one, other)));
      }),
    queue: (site, reports, now) =>
      withDatabase(async (db) => {
        const tx = db.transaction(['outbox', 'queued', 'marks'], 'readwrite', { durability: 'strict' });
        const [outbox, queued, marks] = [
          tx.objectStore('outbox'),
          tx.objectStore('queued'),
          tx.objectStore('marks'),
        ];
        const known = await queued.index('site').getAll(site);
        const mark = (await marks.get(site)) ?? freshMark(site);
        let room = max - (await outbox.count());
        let left = 0;
        for (const { incident, report } of reports) {
          if (incident.at <= mark.floor || known.some((one) => isSame(one, incident))) continue;
          if (room <= 0) {
            left += 1;
            continue;
          }
          room -= 1;
          const entry = { site, ...incident };
          known.push(entry);
          await queued.put(entry);
          await outbox.add({ site, report, queuedAt: now });
        }
        const oldest = known.sort((a, b) => a.at - b.at).slice(0, Math.max(0, known.length - MAX_QUEUED));
        for (const one of oldest) await queued.delete([one.site, one.store, one.at]);
        const floor = oldest.at(-1)?.at;
        if (floor !== undefined) await marks.put({ ...mark, floor });
        await tx.done;
        return left;
      }),
    next: (site) =>
      withDatabase(async (db) => {
        const cursor = await db.transaction('outbox').store.index('site').openCursor(site);
        return cursor === null ? null : (cursor.value as Waiting);
      }),
    delivered: ({ n, site }, change) =>
      withDatabase(async (db) => {
        const tx = db.transaction(['outbox', 'marks'], 'readwrite', { durability: 'strict' });
        const [outbox, marks] = [tx.objectStore('outbox'), tx.objectStore('marks')];
        const mark = (await marks.get(site)) ?? freshMark(site);
        await outbox.delete(n);
        await marks.put({ ...mark, delivered: mark.delivered + 1, ...change });
        await tx.done;
      }),
    mark: (site) => withDatabase(async (db) => (await db.get('marks', site)) ?? freshMark(site)),
    setMark: (site, change) => withDatabase((db) => changeMark(db, site, change)),
    count: (site) =>
      withDatabase(async (db) => {
        const [waiting, all] = await Promise.all([
          db.countFromIndex('outbox', 'site', site),
          db.count('outbox'),
        ]);
        return { waiting, full: all >= max };
      }),
    sites: () =>
      withDatabase(async (db) => {
        const found: string[] = [];
        let cursor = await db.transaction('outbox').store.index('site').openKeyCursor(null, 'nextunique');
        while (cursor !== null) {
          found.push(cursor.key);
          cursor = await cursor.continue();
        }
        return found;
      }),
    forget: (site) =>
      withDatabase(async (db) => {
        const tx = db.transaction(['outbox', 'queued', 'marks'], 'readwrite', { durability: 'strict' });
        for (const name of ['outbox', 'queued'] as const) {
          const keys = await tx.objectStore(name).index('site').getAllKeys(site);
          for (const key of keys) await tx.objectStore(name).delete(key as never);
        }
        await tx.objectStore('marks').delete(site);
        await tx.done;
      }),
  };
}
