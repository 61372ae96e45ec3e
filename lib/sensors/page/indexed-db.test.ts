// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedDbSensor } from './indexed-db.ts';
import { createTestingContext } from './testing-context.ts';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln';
const KEY = 'firebaseLocalStorageDb/firebaseLocalStorage/firebase:authUser:k:[DEFAULT]';
const user = (token: string) => ({ fbase_key: 'firebase:authUser:k:[DEFAULT]', value: { token } });

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
});

function open(name: string, store: string, version = 1): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'fbase_key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
function change(database: IDBDatabase, run: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve) => {
    const [name] = Array.from(database.objectStoreNames);
    const transaction = database.transaction(name ?? '', 'readwrite');
    transaction.oncomplete = () => resolve();
    run(transaction.objectStore(name ?? ''));
  });
}
function started() {
  Object.defineProperty(window, 'indexedDB', { value: factory, configurable: true });
  const context = createTestingContext(window);
  const stop = indexedDbSensor.start(context);
  return { ...context, stop };
}
const word = { type: 'database', database: 'firebaseLocalStorageDb', store: 'firebaseLocalStorage' } as const;

describe('the IndexedDB sensor', () => {
  it('tells what a store whose name tells of a session holds, and of others nothing', async () => {
    await change(await open('firebaseLocalStorageDb', 'firebaseLocalStorage'), (store) =>
      store.put(user(TOKEN)),
    );
    await change(await open('photos', 'albums'), (store) => store.put(user(TOKEN)));
    const { said } = started();
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toEqual({
      type: 'snapshot',
      area: 'indexedDB',
      keyCount: 1,
      entries: [{ key: KEY, value: JSON.stringify(user(TOKEN)) }],
    });
  });

  it('tells a change with both values and with who it was, and a removal likewise', async () => {
    const database = await open('firebaseLocalStorageDb', 'firebaseLocalStorage');
    const { said, hear } = started();
    await vi.waitFor(() => expect(said).toHaveLength(1));
    const putting = change(database, (store) => store.put(user(TOKEN)));
    hear({ ...word, how: 'put', stack: 'at save', input: null });
    await putting;
    await vi.waitFor(() => expect(said).toHaveLength(2));
    expect(said[1]).toMatchObject({ type: 'storage', key: KEY, before: null, how: 'put', stack: 'at save' });
    const emptying = change(database, (store) => store.clear());
    hear({ ...word, how: 'clear', stack: 'at purge', input: null });
    await emptying;
    await vi.waitFor(() => expect(said).toHaveLength(3));
    expect(said[2]).toMatchObject({ key: KEY, after: null, how: 'clear', stack: 'at purge' });
  });

  it('finds a change that nobody told of on the next occasion, without a witness', async () => {
    const database = await open('firebaseLocalStorageDb', 'firebaseLocalStorage');
    await change(database, (store) => store.put(user(TOKEN)));
    const { said, occasions } = started();
    await vi.waitFor(() => expect(said).toHaveLength(1));
    await change(database, (store) => store.delete(user(TOKEN).fbase_key));
    await vi.waitFor(
      () => {
        occasions.tell('pulse');
        expect(said).toHaveLength(2);
      },
      { timeout: 4_000 },
    );
    expect(said[1]).toMatchObject({ after: null, how: 'unwitnessed' });
  });

  it('never creates a database, and stands in the way of no version change', async () => {
    const { said } = started();
    await vi.waitFor(() => expect(said).toMatchObject([{ type: 'snapshot', keyCount: 0, entries: [] }]));
    expect(await factory.databases()).toEqual([]);
    await open('auth', 'tokens').then((database) => database.close());
    expect((await open('auth', 'more', 2)).version).toBe(2);
  });

  it('says that the browser cannot list databases', () => {
    Object.defineProperty(factory, 'databases', { value: undefined });
    expect(started().said).toMatchObject([{ type: 'unread', sensor: 'indexed-db', why: 'not-supported' }]);
  });
});
