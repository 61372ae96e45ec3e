import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { PackedRun } from './pack.ts';
import type { Head, Run } from './types.ts';

export const LOG_DATABASE = 'logout-lens-log';
export const LOG_VERSION = 1;

export type StoredHead = Head & {
  /** `firstSeq` of the last run, null where the site has none. */
  tailSeq: number | null;
  /** Runs that begin up to here are packed, or cannot be. Absent in logs of before there was packing. */
  packedUpTo?: number;
};

export interface LogSchema extends DBSchema {
  runs: { key: [string, number]; value: Run | PackedRun };
  heads: { key: string; value: StoredHead };
  relays: {
    key: string;
    /** Of a relay, or (with `open`) of a start of the background: see `Settled`. */
    value: { relayId: string; seq: number; storedAt: number; open?: readonly number[] };
    indexes: { storedAt: number };
  };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

export type OpenedLog = {
  db: LogDatabase;
  name: string;
  /** There was nothing under this name before. */
  created: boolean;
  /** A log of an earlier name exists that cannot be used: its events are not in this one. */
  damaged: boolean;
};

const nameOf = (generation: number) => (generation === 1 ? LOG_DATABASE : `${LOG_DATABASE}-${generation}`);

function generationOf(name: string): number | null {
  if (name === LOG_DATABASE) return 1;
  const match = /^logout-lens-log-(\d{1,6})$/.exec(name);
  return match === null ? null : Number(match[1]);
}

/** The newest log's number: once a log has been set aside we never go back to it. */
async function newestGeneration(factory: IDBFactory): Promise<number> {
  const known = await factory.databases().catch(() => []);
  return Math.max(1, ...known.map(({ name }) => generationOf(name ?? '') ?? 1));
}

async function openNamed(factory: IDBFactory, name: string): Promise<{ db: LogDatabase; created: boolean }> {
  let created = false;
  const request = factory.open(name, LOG_VERSION);
  request.onupgradeneeded = (event) => {
    created = event.oldVersion === 0;
    const db = request.result;
    db.createObjectStore('runs', { keyPath: ['site', 'firstSeq'] });
    db.createObjectStore('heads', { keyPath: 'site' });
    db.createObjectStore('relays', { keyPath: 'relayId' }).createIndex('storedAt', 'storedAt');
  };
  const db = (await wrap(request)) as unknown as LogDatabase;
  // Another start of the background with a newer version must not wait for us.
  db.onversionchange = () => db.close();
  // A database that opens can still be without what we need (an upgrade that died, a file of somebody else's).
  if (!['runs', 'heads', 'relays'].every((store) => db.objectStoreNames.contains(store as 'runs'))) {
    db.close();
    throw new DOMException(`${name} lacks a store`, 'DataError');
  }
  return { db, created };
}

const MAX_ATTEMPTS = 5;

/**
 * Opens the newest log. One that cannot be opened (corrupt, or written by a later version) stays where it is, and
 * a new one is begun under another name.
 * @param abandon set to leave the newest log even though it opens: it failed in use.
 * @throws what the browser threw last, where not even a new database can be made.
 */
export async function openLogDatabase(factory: IDBFactory, abandon = false): Promise<OpenedLog> {
  const newest = (await newestGeneration(factory)) + (abandon ? 1 : 0);
  let problem: unknown;
  for (let generation = newest; generation < newest + MAX_ATTEMPTS; generation += 1) {
    try {
      const name = nameOf(generation);
      const { db, created } = await openNamed(factory, name);
      return { db, name, created, damaged: abandon || generation > newest };
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}
