import { HAND_OVER, HELLO, type HookWord, type Speaker, WORD } from './page-channel.ts';

/**
 * Hands a private port over to the relay and returns the hook's way to speak on it. Runs in the page's realm at
 * document_start and holds every native that it needs from then on: the page may replace them all.
 *
 * Records are made without a prototype, since `toJSON` and event options would be looked up on Object.prototype.
 */
export function openSpeaker(realm: Window & typeof globalThis): Speaker {
  const { document, MessageEvent, MessageChannel } = realm;
  const { stringify } = JSON;
  const call = Function.prototype.call;
  const dispatch = call.bind(realm.EventTarget.prototype.dispatchEvent) as (
    target: EventTarget,
    event: Event,
  ) => boolean;
  const port = new MessageChannel().port1;
  let heard = false;

  const handOver = (): void => {
    document.removeEventListener(HELLO, handOver);
    heard = !dispatch(document, new MessageEvent(HAND_OVER, { ports: [port], cancelable: true }));
  };
  handOver();
  // Nobody took it: the relay runs after us and will ask. Whoever asks gets it once, and it leads only outwards.
  if (!heard) document.addEventListener(HELLO, handOver);

  return {
    get heard() {
      return heard;
    },
    say(word: HookWord): void {
      if (!heard) return;
      try {
        const init = { __proto__: null, data: stringify(word), cancelable: true };
        // Whoever hears takes the word. Once nobody does, the relay has stopped, and so do we.
        heard = !dispatch(port, new MessageEvent(WORD, init as unknown as MessageEventInit));
      } catch {
        // Our failure never reaches the page.
      }
    },
  };
}
