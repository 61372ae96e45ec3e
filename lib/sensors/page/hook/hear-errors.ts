import type { HookWord, Speaker } from '../../../messaging/page-channel.ts';
import type { FloodLimit } from './flood-limit.ts';
import { bare, getOwnPropertyDescriptor, getterOf, textSlice } from './natives.ts';

const MAX_CHARS = 400;

/**
 * Says which errors and rejections no script caught, before the page's own handlers hear of them. Only listens: a
 * trusted `error` of the window itself, not of a picture that did not load. Nothing of a thrown object is called:
 * its `message` is read where it is a plain property.
 */
export function hearErrors(realm: Window & typeof globalThis, speaker: Speaker, limit: FloodLimit): void {
  const { ErrorEvent, PromiseRejectionEvent } = realm;
  const messageOf = getterOf<string>(ErrorEvent.prototype, 'message');
  const fileOf = getterOf<string>(ErrorEvent.prototype, 'filename');
  const lineOf = getterOf<number>(ErrorEvent.prototype, 'lineno');
  const columnOf = getterOf<number>(ErrorEvent.prototype, 'colno');
  const reasonOf = getterOf<unknown>(PromiseRejectionEvent.prototype, 'reason');

  function wordsIn(reason: unknown): string {
    if (typeof reason === 'string') return reason;
    const message =
      reason !== null && typeof reason === 'object' ? getOwnPropertyDescriptor(reason, 'message')?.value : '';
    return typeof message === 'string' ? message : '';
  }

  function tell(event: Event, say: () => HookWord): void {
    try {
      if (event.isTrusted && speaker.heard && limit.take()) speaker.say(say());
    } catch {
      // Our failure never reaches the page.
    }
  }

  realm.addEventListener('error', (event) =>
    tell(event, () => {
      const word: HookWord = bare({
        type: 'error',
        error: 'uncaught',
        message: textSlice(messageOf(event), 0, MAX_CHARS),
      });
      const file = fileOf(event);
      // In the form of a stack's line, so that it is cleaned as one.
      if (file !== '') word.stack = `    at ${textSlice(file, 0, 2_000)}:${lineOf(event)}:${columnOf(event)}`;
      return word;
    }),
  );
  realm.addEventListener('unhandledrejection', (event) =>
    tell(event, () =>
      bare({
        type: 'error',
        error: 'unhandled-rejection',
        message: textSlice(wordsIn(reasonOf(event)), 0, MAX_CHARS),
      }),
    ),
  );
}
