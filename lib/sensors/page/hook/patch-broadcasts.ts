import type { HookWord, Speaker, Witness } from '../../../messaging/page-channel.ts';
import { signWord } from '../sign-words.ts';
import type { Replace, ReplaceConstructor } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import { apply, bare, getOwnPropertyDescriptor, getterOf, textSlice, uncurry } from './natives.ts';

const MAX_CHARS = 200;
/** Where a message says what it is: `{ type: 'LOGOUT' }`, Auth.js' `{ event: 'session', data: { trigger: 'signout' } }`. */
const FIELDS = ['type', 'event', 'action', 'message', 'name', 'trigger'];
const INNER = ['data', 'payload'];

/**
 * Listens to BroadcastChannels and wraps `postMessage`: says that a message of signing out or in was sent or came, on
 * which channel, and who sent it. Never the message: of it only plain own strings under the usual names are looked at.
 */
export function patchBroadcasts(
  realm: Window & typeof globalThis,
  replace: Replace,
  replaceConstructor: ReplaceConstructor,
  speaker: Speaker,
  callSite: () => Witness,
  limit: FloodLimit,
): void {
  const { prototype } = realm.BroadcastChannel;
  const nameOf = getterOf<string>(prototype, 'name');
  const dataOf = getterOf<unknown>(realm.MessageEvent.prototype, 'data');
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);

  const own = (holder: unknown, name: string): unknown =>
    holder !== null && typeof holder === 'object' ? getOwnPropertyDescriptor(holder, name)?.value : undefined;

  function wordIn(message: unknown, isInner = false): 'sign-out' | 'sign-in' | null {
    if (typeof message === 'string') return signWord(textSlice(message, 0, MAX_CHARS));
    let found: 'sign-out' | 'sign-in' | null = null;
    for (let n = 0; !found && n < FIELDS.length; n += 1) {
      const text = own(message, FIELDS[n] as string);
      if (typeof text === 'string') found = signWord(textSlice(text, 0, MAX_CHARS));
    }
    for (let n = 0; !found && !isInner && n < INNER.length; n += 1)
      found = wordIn(own(message, INNER[n] as string), true);
    return found;
  }

  function tell(channel: unknown, message: unknown, direction: 'sent' | 'received'): void {
    try {
      if (!speaker.heard || limit.isShut()) return;
      const about = wordIn(message);
      if (!about || !limit.take()) return;
      const { stack, input }: Witness = direction === 'sent' ? callSite() : {};
      const word: HookWord = bare({
        type: 'message',
        channel: 'broadcast',
        name: textSlice(nameOf(channel), 0, 400),
        word: about,
        direction,
      });
      if (stack !== undefined) word.stack = stack;
      if (input !== undefined) word.input = input;
      speaker.say(word);
    } catch {
      // Our failure never reaches the page.
    }
  }

  replace(prototype, 'postMessage', (native: (this: unknown, message: unknown) => unknown) => {
    class Wrapper {
      postMessage(...args: [unknown]): unknown {
        tell(this, args[0], 'sent');
        return apply(native, this, args);
      }
    }
    return Wrapper.prototype.postMessage;
  });
  replaceConstructor(realm, 'BroadcastChannel', (channel) => {
    listen(channel as EventTarget, 'message', (event: Event) => {
      if (event.isTrusted) tell(channel, dataOf(event), 'received');
    });
  });
}
