import type { HookWord } from '../../messaging/page-channel.ts';
import type { Occasion } from './occasions.ts';
import { type DatabasesRead, readDatabases } from './read-databases.ts';
import type { Sensor } from './sensor.ts';
import { sharesItsParentsStorage } from './shares-storage.ts';
import { stopAll } from './stops.ts';

type DatabaseWord = Extract<HookWord, { type: 'database' }>;

/** A look that took 1 ms is followed by none for 50 ms; and by none for 2 s, where nobody said that something changed. */
const REST_FACTOR = 50;
const MIN_REST_MS = 2_000;

/** First looks that may fail before that is said. */
const MAX_FAILURES = 3;

/** A new document, or one that was away, may find anything. */
const LOOKS_ANYWAY: readonly Occasion[] = ['loaded', 'shown', 'restored'];

/**
 * IndexedDB, where Firebase and others keep a session: what is there as the document begins, and every change, with
 * both values, read here. The hook says when to look and who it was; what goes round it (a worker, another tab) is
 * found by looking on occasions, in a page that has such a store.
 *
 * What is written and removed again before it could be read is not seen. A frame of its parent's origin leaves the
 * work to the parent, which sees its changes without a stack.
 */
export const indexedDbSensor: Sensor = {
  id: 'indexed-db',
  start(context) {
    const { window, emit, occasions } = context;
    const words: DatabaseWord[] = [];
    const dull = new Set<string>();
    const large = new Map<string, number>();
    let known: Map<string, string> | null = null;
    let isReading = false;
    let isStopped = false;
    let restsUntil = 0;
    let failures = 0;

    const unread = (what: string, why: string, lengthChars?: number): void =>
      emit({ type: 'unread', sensor: 'indexed-db', what: what.slice(0, 2_000), why, lengthChars });
    if (sharesItsParentsStorage(window)) return () => {};
    const factory = factoryOf(window);
    if (!factory) unread('indexedDB', 'access-denied');
    else if (!factory.databases) unread('indexedDB', 'not-supported');
    if (!factory?.databases) return () => {};
    const source = factory;

    function take({ records, recordCount, unread: failed, large: tooLarge }: DatabasesRead): void {
      for (const [key, length] of tooLarge) {
        if (large.get(key) !== length) unread(key, 'too-large', length);
        large.set(key, length);
      }
      const before = known;
      if (before === null && failed.size > 0) {
        // A first look that is not complete must not say that anything is missing.
        failures += 1;
        if (failures < MAX_FAILURES) return;
        for (const name of failed) unread(name, 'failed');
        known = records;
        return;
      }
      known = records;
      if (before === null) {
        const entries = [...records].slice(0, 200).map(([key, value]) => ({ key, value }));
        emit({ type: 'snapshot', area: 'indexedDB', keyCount: recordCount, entries });
        return;
      }
      for (const [key, value] of before) {
        if (records.has(key)) continue;
        if (failed.has(key.split('/')[0] ?? '') || tooLarge.has(key)) records.set(key, value);
        else tell(key, value, null);
      }
      for (const [key, value] of records) {
        const was = before.get(key) ?? null;
        if (was !== value) tell(key, was, value);
      }
    }

    function tell(key: string, before: string | null, after: string | null): void {
      const word = words.findLast(({ database, store }) =>
        key.startsWith(store === null ? `${database}/` : `${database}/${store}/`),
      );
      const { how, stack, input } = word ?? { how: 'unwitnessed' as const };
      emit({ type: 'storage', area: 'indexedDB', key, before, after, how, stack, input });
      if (after === null) occasions.tell('changed');
    }

    async function look(): Promise<void> {
      if (isReading || isStopped) return;
      isReading = true;
      const heard = words.length;
      const startedAt = performance.now();
      try {
        const read = await readDatabases(source, dull);
        if (isStopped) return;
        take(read);
      } catch {
        if (known === null) unread('indexedDB', 'failed');
        known ??= new Map();
      } finally {
        words.splice(0, heard);
        isReading = false;
        const endedAt = performance.now();
        restsUntil = endedAt + Math.max(MIN_REST_MS, (endedAt - startedAt) * REST_FACTOR);
        if (words.length > 0) void look();
      }
    }

    void look();
    return stopAll(
      context.onWord((word) => {
        if (word.type !== 'database') return;
        words.push(word);
        void look();
      }),
      occasions.on((occasion) => {
        if (occasion === 'changed' || occasion === 'leaving' || performance.now() < restsUntil) return;
        if (LOOKS_ANYWAY.includes(occasion) || known?.size !== 0) void look();
      }),
      () => {
        isStopped = true;
      },
    );
  },
};

/** Null where the document may have none (a sandboxed frame). */
function factoryOf(window: Window): IDBFactory | null {
  try {
    return (window as Window & { indexedDB?: IDBFactory }).indexedDB ?? null;
  } catch {
    return null;
  }
}
