import { MAX_VALUE_CHARS } from '../../messaging/observation-limits.ts';
import { isInteresting, isTellingName } from './interesting.ts';

/** What is looked at, at most. */
const MAX_DATABASES = 20;
const MAX_STORES = 8;
const MAX_RECORDS = 50;
const MAX_CHARS = 2_000_000;
const MAX_NAME_CHARS = 400;

/** `database/store/key` → value as JSON; `unread` databases could not be looked at, `large` records were too large. */
export type DatabasesRead = {
  records: Map<string, string>;
  recordCount: number;
  unread: Set<string>;
  large: Map<string, number>;
};

/** Bytes are no text, and long. */
const withoutBytes = (_key: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? null : value);

/**
 * Reads the records that may belong to a session, of databases or stores whose name tells of one, in the browser's
 * own words. Bounded in every direction. Never creates a database, never stands in the way of a version change, and
 * lets each database go as soon as it is read.
 * Speaks to IndexedDB by its own events: a content script has no room for a library.
 * @param dull databases of no interest, as `name version`; grows.
 */
export async function readDatabases(factory: IDBFactory, dull: Set<string>): Promise<DatabasesRead> {
  const read: DatabasesRead = {
    records: new Map(),
    recordCount: 0,
    unread: new Set(),
    large: new Map(),
  };
  for (const { name, version } of Array.from(await factory.databases()).slice(0, MAX_DATABASES)) {
    const id = `${name} ${version}`;
    if (!name || name.length > MAX_NAME_CHARS || dull.has(id)) continue;
    const result = await readDatabase(factory, name, read);
    if (result === 'dull') dull.add(id);
    if (result === 'failed') read.unread.add(name);
  }
  return read;
}

function readDatabase(
  factory: IDBFactory,
  name: string,
  read: DatabasesRead,
): Promise<'read' | 'dull' | 'failed'> {
  return new Promise((resolve) => {
    const request = factory.open(name);
    // It went away since it was listed: what was asked for must not bring it back.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve('failed');
    request.onsuccess = () => {
      const database = request.result;
      const end = (result: 'read' | 'dull' | 'failed'): void => {
        database.close();
        resolve(result);
      };
      database.onversionchange = () => end('failed');
      try {
        const stores = Array.from(database.objectStoreNames)
          .filter((store) => isTellingName(name) || isTellingName(store))
          .slice(0, MAX_STORES);
        if (stores.length === 0) return end('dull');
        const transaction = database.transaction(stores, 'readonly');
        transaction.oncomplete = () => end('read');
        transaction.onabort = () => end('failed');
        for (const store of stores) readStore(transaction.objectStore(store), `${name}/${store}/`, read);
      } catch {
        end('failed');
      }
    };
  });
}

function readStore(store: IDBObjectStore, prefix: string, read: DatabasesRead): void {
  let left = MAX_RECORDS;
  let chars = 0;
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor || left === 0 || chars > MAX_CHARS) return;
    left -= 1;
    read.recordCount += 1;
    const { primaryKey } = cursor;
    const key = typeof primaryKey === 'string' ? primaryKey : JSON.stringify(primaryKey);
    const text = JSON.stringify(cursor.value, withoutBytes) ?? '';
    chars += text.length;
    const place = (prefix + key).slice(0, 2_000);
    if (text.length > MAX_VALUE_CHARS) read.large.set(place, text.length);
    else if (isInteresting(key, text)) read.records.set(place, text);
    cursor.continue();
  };
}
