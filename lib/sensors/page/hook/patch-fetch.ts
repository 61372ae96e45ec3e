import { MAX_BODY_CHARS } from '../../../messaging/observation-limits.ts';
import type { HookWord, Speaker } from '../../../messaging/page-channel.ts';
import { interestIn, isToBeSaid, REFUSED } from './answer-interest.ts';
import type { Replace } from './disguise.ts';
import type { FloodLimit } from './flood-limit.ts';
import {
  apply,
  bare,
  epochNow,
  getOwnPropertyDescriptor,
  getterOf,
  textSlice,
  uncurry,
  upperCase,
} from './natives.ts';
import { createBodyReader, isTextType, LIMIT_BYTES, type ReadBody } from './read-body.ts';

type Realm = Window & typeof globalThis;

/**
 * Wraps `fetch`: of an answer with a status of 400 or more, reads a clone of its body and says it; of a successful
 * one too, where it is short and may hand out tokens or refuse under 200 (answer-interest.ts).
 *
 * The page gets a promise of its realm that settles as the native one does. It is not the native one itself: to
 * look at that would mark it as handled and swallow the page's `unhandledrejection`.
 * The options that the page passed are not read but for a plain `method`, once the answer is there.
 */
export function patchFetch(
  realm: Realm,
  replace: Replace,
  speaker: Speaker,
  limit: FloodLimit,
  reads: FloodLimit,
): void {
  const response = realm.Response.prototype;
  const statusOf = getterOf<number>(response, 'status');
  const urlOf = getterOf<string>(response, 'url');
  const headersOf = getterOf<Headers>(response, 'headers');
  const header = uncurry(realm.Headers.prototype.get);
  const clone = uncurry(response.clone);
  const { Request, URL } = realm;
  const methodOf = getterOf<string>(Request.prototype, 'method');
  const requestUrlOf = getterOf<string>(Request.prototype, 'url');
  const addressOf = getterOf<string>(URL.prototype, 'href');
  const baseOf = getterOf<string>(realm.Document.prototype, 'baseURI');
  const readBody = createBodyReader(realm);

  function methodIn(input: unknown, init: unknown): string {
    if (init !== null && typeof init === 'object') {
      const own = getOwnPropertyDescriptor(init, 'method');
      if (typeof own?.value === 'string') return textSlice(upperCase(own.value), 0, 400);
    }
    try {
      return methodOf(input);
    } catch {
      return 'GET';
    }
  }

  /** The address that answered; of an answer that a service worker made up, the one that was asked. */
  function addressIn(answer: Response, input: unknown): string {
    const answered = urlOf(answer);
    if (answered !== '') return answered;
    try {
      return requestUrlOf(input);
    } catch {
      return addressOf(typeof input === 'string' ? new URL(input, baseOf(realm.document)) : input);
    }
  }

  async function tell(answer: Response, startedAt: number, input: unknown, init: unknown): Promise<void> {
    try {
      const status = statusOf(answer);
      if (!speaker.heard || status < 200 || (status > 299 && status < 400)) return;
      const isRefused = status >= 400;
      if (isRefused && !limit.take()) return;
      const headers = headersOf(answer);
      const contentType = textSlice(header(headers, 'content-type') ?? '', 0, 400);
      const length = +(header(headers, 'content-length') ?? 0);
      const method = methodIn(input, init);
      const url = textSlice(addressIn(answer, input), 0, 8_000);
      const interest = isRefused ? REFUSED : interestIn(method, url, contentType, length);
      if (!interest || !(isRefused || reads.take())) return;
      const tooLarge = length > LIMIT_BYTES;
      // Cloned before the page's own handlers run, which may use the body up.
      const copy = !tooLarge && (!isRefused || isTextType(contentType)) ? clone(answer) : null;
      const read: ReadBody = copy
        ? await readBody(copy, interest.maxChars)
        : { unread: tooLarge ? 'too-large' : 'not-text' };
      if (!isToBeSaid(interest, read.text)) return;
      const word: HookWord = bare({
        type: 'body',
        transport: 'fetch',
        method,
        url,
        status,
        startedAt,
        contentType,
      });
      if (read.unread) word.unread = read.unread;
      else word.text = textSlice(read.text ?? '', 0, MAX_BODY_CHARS);
      speaker.say(word);
    } catch {
      // Our failure never reaches the page.
    }
  }

  async function follow(answering: Promise<Response>, startedAt: number, input: unknown, init: unknown) {
    const answer = await answering;
    void tell(answer, startedAt, input, init);
    return answer;
  }

  replace(realm, 'fetch', (native: typeof fetch) => {
    class Wrapper {
      fetch(...args: [RequestInfo | URL, RequestInit?]): Promise<Response> {
        const answering = apply(native, this, args);
        return speaker.heard ? follow(answering, epochNow(), args[0], args[1]) : answering;
      }
    }
    return Wrapper.prototype.fetch;
  });
}
