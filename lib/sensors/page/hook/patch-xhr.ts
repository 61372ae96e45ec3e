import { MAX_BODY_CHARS } from '../../../messaging/observation-limits.ts';
import type { Speaker } from '../../../messaging/page-channel.ts';
import { interestIn, isToBeSaid, REFUSED } from './answer-interest.ts';
import type { Replace } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import { apply, bare, epochNow, getterOf, privateWeakMap, textSlice, uncurry, upperCase } from './natives.ts';
import { isTextType, type ReadBody } from './read-body.ts';

type Realm = Window & typeof globalThis;
type Sent = { method: string; startedAt: number };

/**
 * Wraps XMLHttpRequest's `open` and `send`: of an answer with a status of 400 or more, and of a short one that
 * may hand out tokens or refuse under 200 (answer-interest.ts), says what the page received.
 * Listens from `open` on, so that it hears `load` before a listener of the page that acts on it.
 * Reads text and parsed JSON; a buffer, blob or document stays unread.
 */
export function patchXhr(
  realm: Realm,
  replace: Replace,
  speaker: Speaker,
  limit: FloodLimit,
  reads: FloodLimit,
): void {
  const prototype = realm.XMLHttpRequest.prototype;
  const statusOf = getterOf<number>(prototype, 'status');
  const urlOf = getterOf<string>(prototype, 'responseURL');
  const typeOf = getterOf<string>(prototype, 'responseType');
  const textOf = getterOf<string>(prototype, 'responseText');
  const parsedOf = getterOf<unknown>(prototype, 'response');
  const loadedOf = getterOf<number>(realm.ProgressEvent.prototype, 'loaded');
  const header = uncurry(prototype.getResponseHeader);
  const listen = uncurry(realm.EventTarget.prototype.addEventListener);
  const objects = realm.Object.prototype;
  const arrays = realm.Array.prototype;
  const json = JSON.stringify;
  const sent = privateWeakMap<XMLHttpRequest, Sent>();

  /** What the page received; the text is looked at only where its size is bounded. */
  function read(xhr: XMLHttpRequest, contentType: string): ReadBody {
    const kind = typeOf(xhr);
    if (kind === 'json') {
      // A toJSON of the page's would be called: then the body stays unread rather than the page disturbed.
      if ('toJSON' in objects || 'toJSON' in arrays) return { unread: 'failed' };
      return limited(json(parsedOf(xhr)));
    }
    if ((kind !== '' && kind !== 'text') || !isTextType(contentType)) return { unread: 'not-text' };
    return limited(textOf(xhr));
  }
  const limited = (text: string): ReadBody =>
    text.length > MAX_BODY_CHARS ? { unread: 'too-large' } : { text };

  function tell(xhr: XMLHttpRequest, event: Event): void {
    const status = statusOf(xhr);
    const request = sent.get(xhr);
    if (status < 200 || (status > 299 && status < 400) || !request) return;
    const isRefused = status >= 400;
    if (isRefused && !limit.take()) return;
    const { method, startedAt } = request;
    const contentType = textSlice(header(xhr, 'content-type') ?? '', 0, 400);
    const url = textSlice(urlOf(xhr), 0, 8_000);
    const interest = isRefused ? REFUSED : interestIn(method, url, contentType, loadedOf(event));
    if (!interest || !(isRefused || reads.take())) return;
    const said = read(xhr, contentType);
    if (!isToBeSaid(interest, said.text)) return;
    speaker.say(
      bare({ type: 'body', transport: 'xhr', method, url, status, startedAt, contentType, ...said }),
    );
  }

  function onLoad(this: XMLHttpRequest, event: Event): void {
    try {
      if (event.isTrusted) tell(this, event);
    } catch {
      // Our failure never reaches the page.
    }
  }

  replace(prototype, 'open', (native: (...args: [string, string]) => void) => {
    class Wrapper {
      open(this: XMLHttpRequest, ...args: [string, string]): void {
        apply(native, this, args);
        if (!speaker.heard) return;
        try {
          const method = args[0];
          const named = typeof method === 'string' ? textSlice(upperCase(method), 0, 400) : '';
          sent.set(this, { method: named, startedAt: epochNow() });
          listen(this, 'load', onLoad as EventListener);
        } catch {
          // Our failure never reaches the page.
        }
      }
    }
    return Wrapper.prototype.open;
  });

  replace(prototype, 'send', (native: (...args: unknown[]) => unknown) => {
    class Wrapper {
      send(this: XMLHttpRequest, ...args: unknown[]): unknown {
        const request = sent.get(this);
        if (request) request.startedAt = epochNow();
        return apply(native, this, args);
      }
    }
    return Wrapper.prototype.send;
  });
}
