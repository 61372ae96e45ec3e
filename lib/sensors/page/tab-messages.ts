import { listen } from './listen.ts';
import type { Sensor } from './sensor.ts';
import { signWord } from './sign-words.ts';
import { stopAll } from './stops.ts';

/** The beginning of a value says what a message is. */
const MAX_CHARS = 200;

/**
 * Messages of signing out or in between tabs: over a BroadcastChannel, as the page hook saw it, and over `storage`
 * events, of which the browser tells each tab but the one that wrote. Only the name and the kind of word are told.
 * And what a provider's check-session frame answers when its session has changed (OpenID Connect Session Management
 * 1.0 section 3.1): a frame of another origin that this document holds, and no other window.
 */
export const tabMessagesSensor: Sensor = {
  id: 'tab-messages',
  start({ window, emit, onWord }) {
    function onStorage(event: Event): void {
      if (!event.isTrusted) return;
      const { key, newValue } = event as StorageEvent;
      if (key === null || newValue === null) return;
      const word = signWord(key.slice(0, MAX_CHARS)) ?? signWord(newValue.slice(0, MAX_CHARS));
      // A long value is no message; a token's name may say "sign-in" as well.
      if (word === null || newValue.length > MAX_CHARS * 5) return;
      emit({ type: 'message', channel: 'storage', name: key.slice(0, 400), word, direction: 'received' });
    }
    function onMessage(event: Event): void {
      const message = event as MessageEvent;
      if (!message.isTrusted || message.origin === window.location.origin || message.source === null) return;
      const frame = [...window.document.querySelectorAll('iframe')].find(
        ({ contentWindow }) => contentWindow === message.source,
      );
      // Asked for last: the browser makes a copy of what a message holds for whoever asks.
      if (frame?.src && message.data === 'changed')
        emit({
          type: 'message',
          channel: 'frame',
          name: frame.src.slice(0, 400),
          word: 'session-changed',
          direction: 'received',
        });
    }
    return stopAll(
      onWord((word) => {
        if (word.type === 'message') emit(word);
      }),
      listen(window, ['storage'], onStorage),
      listen(window, ['message'], onMessage),
    );
  },
};
