import type { AreaName, HookWord, Speaker, StorageCall, Witness } from '../../../messaging/page-channel.ts';
import { KEY_LIMIT_CHARS } from '../../../messaging/page-channel.ts';
import type { Replace } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import { apply, bare, getterOf, uncurry } from './natives.ts';
import { createWatchedKeys } from './watched-keys.ts';

type Realm = Window & typeof globalThis;
type Native = (this: Storage, ...args: unknown[]) => unknown;
/** Written or removed by a call that is under way. */
type Call = { how: StorageCall; area: AreaName; key: string | null; witness: Witness | null };

/** Finds which of the realm's two areas an object is, by identity. Touches an area only when it is asked. */
function createAreaOf(realm: Realm): (target: unknown) => AreaName | null {
  const names: AreaName[] = ['localStorage', 'sessionStorage'];
  const areas = names.map((name) => ({
    name,
    get: getterOf<Storage>(realm, name),
    found: null as Storage | null,
  }));
  const [local, session] = areas;
  const is = (area: typeof local, target: unknown): boolean => {
    if (!area) return false;
    try {
      area.found ??= area.get(realm);
    } catch {
      // Access is denied (a sandboxed frame, blocked cookies): then it is not this one.
    }
    return area.found === target;
  };
  return (target) => {
    if (target === null || typeof target !== 'object') return null;
    return is(local, target) ? 'localStorage' : is(session, target) ? 'sessionStorage' : null;
  };
}

/**
 * Wraps `setItem`, `removeItem` and `clear`, never `getItem`. Says that a watched key changes, before a loss and after
 * every change, so that the relay reads both values itself; says who did it for losses and overwrites.
 * An object as key or value is not looked into: its `toString` is the page's, and the native calls it once.
 */
export function patchStorage(
  realm: Realm,
  replace: Replace,
  speaker: Speaker,
  callSite: () => Witness,
  newLimit: () => FloodLimit,
): void {
  const prototype = realm.Storage.prototype;
  const getItem = uncurry(prototype.getItem);
  const lengthOf = getterOf<number>(prototype, 'length');
  const areaOf = createAreaOf(realm);
  const writes = newLimit();
  const losses = newLimit();
  let asked: unknown = null;
  const watched = createWatchedKeys((key) => {
    try {
      return areaOf(asked) ? getItem(asked as Storage, key) : null;
    } catch {
      return null;
    }
  });

  function begin(how: StorageCall, target: unknown, key: string | null, value: unknown): Call | null {
    try {
      const limit = how === 'setItem' ? writes : losses;
      if (!speaker.heard || limit.isShut()) return null;
      const area = areaOf(target);
      if (area === null || (key !== null && key.length > KEY_LIMIT_CHARS)) return null;
      const before = key === null ? null : getItem(target as Storage, key);
      if (how === 'setItem' ? before === value : key === null ? lengthOf(target) === 0 : before === null)
        return null;
      if (!limit.take()) return null;
      if (how === 'setItem' && before === null) return { how, area, key, witness: null };
      speaker.say(bare({ type: 'before', area, key }));
      return { how, area, key, witness: callSite() };
    } catch {
      return null;
    }
  }

  function end({ how, area, key, witness }: Call): void {
    const word: HookWord = bare({ type: 'changed', how, area, key });
    if (witness?.stack !== undefined) word.stack = witness.stack;
    if (witness?.input !== undefined) word.input = witness.input;
    speaker.say(word);
  }

  function patch(how: StorageCall): void {
    replace(prototype, how, (native: Native) => {
      class Wrapper {
        method(this: Storage, ...args: unknown[]): unknown {
          const key = args[0];
          asked = this;
          if (how !== 'clear' && !watched.has(key, how === 'setItem' ? args[1] : undefined)) {
            return apply(native, this, args);
          }
          const call = begin(how, this, how === 'clear' ? null : (key as string), args[1]);
          try {
            return apply(native, this, args);
          } finally {
            if (call) end(call);
          }
        }
      }
      return Wrapper.prototype.method;
    });
  }
  patch('setItem');
  patch('removeItem');
  patch('clear');
}
