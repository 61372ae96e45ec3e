import { IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

const saved = new Map<object, PropertyDescriptorMap>();
/** A prototype as a browser has it: natives that no test before has wrapped, and attributes as accessors. */
function fresh<T extends new (...args: never[]) => object>(of: T, ...attributes: string[]): T {
  Object.defineProperties(of.prototype, saved.get(of.prototype) ?? {});
  for (const name of attributes)
    if (!Object.getOwnPropertyDescriptor(of.prototype, name)?.get)
      Object.defineProperty(of.prototype, name, {
        configurable: true,
        get(this: object) {
          const own = Object.getOwnPropertyDescriptor(this, name);
          if (!own) throw new TypeError('Illegal invocation');
          return own.value;
        },
        set(this: object, value: unknown) {
          Object.defineProperty(this, name, { value, writable: true, configurable: true });
        },
      });
  saved.set(of.prototype, Object.getOwnPropertyDescriptors(of.prototype));
  return of;
}

async function hooked(name: string, storeName: string) {
  const fake = createFakeRealm();
  Object.assign(fake.realm, {
    IDBCursor: fresh(IDBCursor, 'source'),
    IDBDatabase: fresh(IDBDatabase, 'name'),
    IDBFactory: fresh(IDBFactory),
    IDBIndex: fresh(IDBIndex, 'objectStore'),
    IDBObjectStore: fresh(IDBObjectStore, 'name', 'transaction'),
    IDBTransaction: fresh(IDBTransaction, 'db'),
  });
  const native = IDBObjectStore.prototype.put;
  installHook(fake.realm);
  const factory = new IDBFactory();
  const database = await new Promise<InstanceType<typeof IDBDatabase>>((resolve) => {
    const request = factory.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result as never);
  });
  const run = (work: (store: IDBObjectStore) => void) =>
    new Promise<void>((resolve) => {
      const transaction = database.transaction(storeName, 'readwrite');
      transaction.oncomplete = () => resolve();
      work(transaction.objectStore(storeName) as never);
    });
  return { ...fake, native, factory, database, run };
}

describe('the IndexedDB hook says', () => {
  it('that a watched store changes, how, and by whom; never a key or a value', async () => {
    const { run, words } = await hooked('firebaseLocalStorageDb', 'firebaseLocalStorage');
    await run((store) => {
      store.put({ secret: 'hush' }, 'k');
      store.delete('k');
      store.clear();
    });
    expect(words.map(({ how }) => how)).toEqual(['put', 'delete', 'clear']);
    expect(words[0]).toMatchObject({
      type: 'database',
      database: 'firebaseLocalStorageDb',
      store: 'firebaseLocalStorage',
      stack: expect.stringContaining('patch-databases.test'),
      input: null,
    });
    expect(JSON.stringify(words)).not.toMatch(/hush/);
  });

  it('what a cursor does, and that a database goes', async () => {
    const { run, words, factory, database } = await hooked('app', 'auth-tokens');
    await run((store) => store.put('v', 'k'));
    await run((store) => {
      const request = store.openCursor();
      request.onsuccess = () => request.result?.delete();
    });
    database.close();
    factory.deleteDatabase('auth');
    factory.deleteDatabase('photos');
    expect(words.map(({ how, database: name, store }) => [how, name, store])).toEqual([
      ['put', 'app', 'auth-tokens'],
      ['delete', 'app', 'auth-tokens'],
      ['delete-database', 'auth', null],
    ]);
  });

  it('nothing of stores whose names say nothing, and looks as the native does', async () => {
    const { run, words, native } = await hooked('photos', 'albums');
    await run((store) => store.put('v', 'k'));
    expect(words).toEqual([]);
    const { put } = IDBObjectStore.prototype;
    expect([put.name, put.length]).toEqual([native.name, native.length]);
    expect(() => put.call({} as never, 1)).toThrow();
  });
});
