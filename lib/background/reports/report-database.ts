import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { TextRef } from '../../messages/text.ts';
import type { Report, ReportOutcome } from '../../report/index.ts';

const DATABASE = 'logout-lens-reports';
const VERSION = 1;

/** A report that waits. `n` is its place. */
export type Waiting = { n: number; site: string; report: Report; queuedAt: number };

/** An incident that was queued at some time: it never is again. Times in ms, `store` its cookie jar or ''. */
export type Queued = { site: string; store: string; at: number; endedAt: number };

/** What is known of a site's deliveries. */
export type SiteMark = {
  site: string;
  /** Attempts that failed one after the other. */
  failures: number;
  /** No attempt before this, ms. */
  nextAt: number;
  /** The latest answer, the test button's left out. */
  last: { at: number; outcome: ReportOutcome; says: TextRef } | null;
  delivered: number;
  /** Up to here the log was looked at, and nothing of it was left for later. */
  lookedSeq: number;
  /** Incidents up to this moment are not kept one by one any more: they count as queued. */
  floor: number;
};

export interface ReportSchema extends DBSchema {
  outbox: { key: number; value: Omit<Waiting, 'n'> & { n?: number }; indexes: { site: string } };
  queued: { key: [string, string, number]; value: Queued; indexes: { site: string } };
  marks: { key: string; value: SiteMark };
}
export type ReportDatabase = IDBPDatabase<ReportSchema>;

export async function openReportDatabase(factory: IDBFactory): Promise<ReportDatabase> {
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore('outbox', { keyPath: 'n', autoIncrement: true }).createIndex('site', 'site');
    db.createObjectStore('queued', { keyPath: ['site', 'store', 'at'] }).createIndex('site', 'site');
    db.createObjectStore('marks', { keyPath: 'site' });
  };
  const db = (await wrap(request)) as unknown as ReportDatabase;
  db.onversionchange = () => db.close();
  return db;
}
