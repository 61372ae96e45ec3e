import type { CookieCall, HookWord, Speaker, Witness } from '../../../messaging/page-channel.ts';
import { COOKIE_LIMIT_CHARS } from '../../../messaging/page-channel.ts';
import { isTellingName } from '../interesting.ts';
import type { Replace, ReplaceSetter } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import {
  apply,
  bare,
  epochNow,
  getOwnPropertyDescriptor,
  textIndexOf,
  textSlice,
  trimmed,
} from './natives.ts';

type Realm = Window & typeof globalThis;
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What stands for a value that is set: values never leave the page. */
const SOME_VALUE = 'x';
const OVER = ';max-age=0';

/**
 * Wraps the setter of `document.cookie` and, where there is one, `cookieStore.set` and `.delete`: says which cookie
 * a script sets or deletes and from where, its value left out. A cookie with a value is told of where its name is
 * telling; one without (which is how scripts delete) always.
 *
 * Misses the deletion of a cookie of no telling name by a past date beside a value. Options are looked into by their
 * own plain properties: a getter of the page's is not called.
 */
export function patchCookies(
  realm: Realm,
  replace: Replace,
  replaceSetter: ReplaceSetter,
  speaker: Speaker,
  callSite: () => Witness,
  limit: FloodLimit,
): void {
  function tell(call: CookieCall, name: string, isEmpty: boolean, attributes: string): void {
    if (name === '' || !(isEmpty || isTellingName(name)) || !limit.take()) return;
    const text = textSlice(`${name}=${isEmpty ? '' : SOME_VALUE}${attributes}`, 0, COOKIE_LIMIT_CHARS);
    const { stack, input } = callSite();
    const word: HookWord = bare({ type: 'cookie', call, text });
    if (stack !== undefined) word.stack = stack;
    if (input !== undefined) word.input = input;
    speaker.say(word);
  }

  function safely(run: () => void): void {
    if (!speaker.heard || limit.isShut()) return;
    try {
      run();
    } catch {
      // Our failure never reaches the page.
    }
  }

  function tellText(text: unknown): void {
    if (typeof text !== 'string') return;
    const end = textIndexOf(text, ';');
    const pair = end === -1 ? text : textSlice(text, 0, end);
    const equals = textIndexOf(pair, '=');
    if (equals === -1) return;
    const isEmpty = trimmed(textSlice(pair, equals + 1)) === '';
    tell('document-cookie', trimmed(textSlice(pair, 0, equals)), isEmpty, textSlice(text, pair.length));
  }

  const own = (options: unknown, name: string): unknown =>
    options !== null && typeof options === 'object'
      ? getOwnPropertyDescriptor(options, name)?.value
      : undefined;
  const nameIn = (given: unknown): string => {
    const name = typeof given === 'string' ? given : own(given, 'name');
    return typeof name === 'string' ? name : '';
  };

  replaceSetter(realm.Document.prototype, 'cookie', (native) => {
    class Wrapper {
      set cookie(text: unknown) {
        safely(() => tellText(text));
        apply(native, this, [text]);
      }
    }
    return Wrapper.prototype;
  });

  const store = (realm as { CookieStore?: { prototype: object } }).CookieStore?.prototype;
  if (!store) return;
  replace(store, 'set', (native: Method) => {
    class Wrapper {
      set(...args: unknown[]): unknown {
        safely(() => {
          const [given, value = own(given, 'value')] = args;
          const expires = own(given, 'expires');
          const isOver = typeof expires === 'number' && expires <= epochNow();
          tell('cookie-store-set', nameIn(given), value === '', isOver ? OVER : '');
        });
        return apply(native, this, args);
      }
    }
    return Wrapper.prototype.set;
  });
  replace(store, 'delete', (native: Method) => {
    class Wrapper {
      delete(...args: unknown[]): unknown {
        safely(() => tell('cookie-store-delete', nameIn(args[0]), true, OVER));
        return apply(native, this, args);
      }
    }
    return Wrapper.prototype.delete;
  });
}
