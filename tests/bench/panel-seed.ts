/** Writes a log into the extension's database as the recorder would have it on disk. Runs in a page of the extension. */
import {
  LOG_DATABASE,
  LOG_VERSION,
  type LogSchema,
  type StoredHead,
} from '../../lib/recorder/log-database.ts';
import { PACK_EVENTS, packRun } from '../../lib/recorder/pack.ts';
import { panelLog } from './panel-log.ts';

type Runs = LogSchema['runs']['value'];

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(LOG_DATABASE, LOG_VERSION);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function written(db: IDBDatabase, store: 'runs' | 'heads', values: readonly (Runs | StoredHead)[]) {
  return new Promise<void>((resolve, reject) => {
    const tx = db.transaction(store, 'readwrite');
    for (const value of values) tx.objectStore(store).put(value);
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
}

/** @returns how many events there are now */
async function seedLog(site: string, count: number): Promise<number> {
  const events = panelLog(count, Date.now(), site);
  const db = await opened();
  let tailSeq = 1;
  for (let start = 0; start < events.length; start += PACK_EVENTS) {
    tailSeq = start + 1;
    const run = { site, firstSeq: tailSeq, events: events.slice(start, start + PACK_EVENTS) };
    await written(db, 'runs', [await packRun(run)]);
  }
  const lastAt = events.at(-1)?.at ?? null;
  const head = { site, lastSeq: events.length, count: events.length, lastAt, clearedUpTo: 0, tailSeq };
  await written(db, 'heads', [{ ...head, packedUpTo: events.length }]);
  db.close();
  return events.length;
}

(globalThis as { seedLog?: typeof seedLog }).seedLog = seedLog;
