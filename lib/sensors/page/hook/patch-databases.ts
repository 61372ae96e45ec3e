import type { DatabaseCall, HookWord, Speaker, Witness } from '../../../messaging/page-channel.ts';
import { isTellingName } from '../interesting.ts';
import type { Replace } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import { apply, bare, getterOf, textSlice } from './natives.ts';

const MAX_NAME_CHARS = 400;

/**
 * Wraps what writes to IndexedDB and what empties it. Of databases and stores whose name tells of a session it says
 * that something was asked for, and by whom; the relay then reads the store itself. Keys and values are not touched.
 */
export function patchDatabases(
  realm: Window & typeof globalThis,
  replace: Replace,
  speaker: Speaker,
  callSite: () => Witness,
  limit: FloodLimit,
): void {
  const store = realm.IDBObjectStore.prototype;
  const cursor = realm.IDBCursor.prototype;
  const nameOf = getterOf<string>(store, 'name');
  const transactionOf = getterOf<IDBTransaction>(store, 'transaction');
  const databaseOf = getterOf<IDBDatabase>(realm.IDBTransaction.prototype, 'db');
  const databaseNameOf = getterOf<string>(realm.IDBDatabase.prototype, 'name');
  const sourceOf = getterOf<unknown>(cursor, 'source');
  const storeOfIndex = getterOf<IDBObjectStore>(realm.IDBIndex.prototype, 'objectStore');

  function storeOf(self: unknown): unknown {
    const source = sourceOf(self);
    try {
      nameOf(source);
      return source;
    } catch {
      return storeOfIndex(source);
    }
  }

  function tell(how: DatabaseCall, database: string, name: string | null): void {
    if (!(isTellingName(database) || (name !== null && isTellingName(name))) || !limit.take()) return;
    const { stack, input } = callSite();
    const word: HookWord = bare({
      type: 'database',
      how,
      database: textSlice(database, 0, MAX_NAME_CHARS),
      store: name === null ? null : textSlice(name, 0, MAX_NAME_CHARS),
    });
    if (stack !== undefined) word.stack = stack;
    if (input !== undefined) word.input = input;
    speaker.say(word);
  }

  function patch(owner: object, name: string, how: DatabaseCall, of: (self: unknown) => unknown): void {
    replace(owner, name, (native: (this: unknown, ...args: unknown[]) => unknown) => {
      class Wrapper {
        method(...args: unknown[]): unknown {
          const result = apply(native, this, args);
          try {
            if (!speaker.heard || limit.isShut()) return result;
            if (how === 'delete-database') tell(how, `${args[0]}`, null);
            else {
              const target = of(this);
              tell(how, databaseNameOf(databaseOf(transactionOf(target))), nameOf(target));
            }
          } catch {
            // Our failure never reaches the page.
          }
          return result;
        }
      }
      return Wrapper.prototype.method;
    });
  }
  const itself = (self: unknown): unknown => self;
  patch(store, 'put', 'put', itself);
  patch(store, 'add', 'put', itself);
  patch(store, 'delete', 'delete', itself);
  patch(store, 'clear', 'clear', itself);
  patch(cursor, 'update', 'put', storeOf);
  patch(cursor, 'delete', 'delete', storeOf);
  patch(realm.IDBFactory.prototype, 'deleteDatabase', 'delete-database', itself);
}
