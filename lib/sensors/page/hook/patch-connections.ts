import type { HookWord, Speaker } from '../../../messaging/page-channel.ts';
import type { ReplaceConstructor } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import { bare, epochNow, getterOf, textSlice, uncurry } from './natives.ts';

/** `EventSource.CLOSED`: the browser tries no more. While it tries again, nothing has ended. */
const CLOSED = 2;

/**
 * Listens to each WebSocket and EventSource that the page makes and says when it is closed: the code and the reason
 * that the server gave, and whether it had been open. Sends, receives and reads nothing.
 * An EventSource has no code; the page's own `close()` on one is told of by nobody.
 */
export function patchConnections(
  realm: Window & typeof globalThis,
  replaceConstructor: ReplaceConstructor,
  speaker: Speaker,
  limit: FloodLimit,
): void {
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const codeOf = getterOf<number>(realm.CloseEvent.prototype, 'code');
  const reasonOf = getterOf<string>(realm.CloseEvent.prototype, 'reason');

  for (const name of ['WebSocket', 'EventSource'] as const) {
    const { prototype } = realm[name];
    const urlOf = getterOf<string>(prototype, 'url');
    const stateOf = getterOf<number>(prototype, 'readyState');
    const isSocket = name === 'WebSocket';

    replaceConstructor(realm, name, (connection) => {
      const startedAt = epochNow();
      let opened = false;
      const onClosed = (event: Event): void => {
        try {
          if (!event.isTrusted || !speaker.heard) return;
          if ((!isSocket && stateOf(connection) !== CLOSED) || !limit.take()) return;
          const word: HookWord = bare({
            type: 'connection',
            transport: isSocket ? 'websocket' : 'eventsource',
            url: textSlice(urlOf(connection), 0, 8_000),
            code: isSocket ? codeOf(event) : null,
            reason: isSocket ? textSlice(reasonOf(event), 0, 400) : '',
            opened,
            startedAt,
          });
          speaker.say(word);
        } catch {
          // Our failure never reaches the page.
        }
      };
      const onOpened = (): void => {
        opened = true;
      };
      listen(connection as EventTarget, 'open', onOpened);
      listen(connection as EventTarget, isSocket ? 'close' : 'error', onClosed);
    });
  }
}
