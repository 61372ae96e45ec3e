import type { ObservationOf } from '../../../messaging/observation.ts';
import { MAX_BODY_CHARS } from '../../../messaging/observation-limits.ts';
import { apply, bare, getterOf, uncurry } from './natives.ts';

/** What could be read of a body, or why it could not. */
export type ReadBody = Pick<ObservationOf<'body'>, 'text' | 'unread'>;

/** A body that goes on for longer is let go. */
const PATIENCE_MS = 5_000;
const TEXT = /^text\/|[/+](?:x-amz-)?(?:json|xml|javascript|x-www-form-urlencoded)\b|grpc-web-text|^$/i;

const test = uncurry(RegExp.prototype.exec);
export const isTextType = (contentType: string): boolean => test(TEXT, contentType) !== null;

/** More bytes than this are more characters than the limit in any encoding that the web has. */
export const LIMIT_BYTES = MAX_BODY_CHARS * 4;

/**
 * Reads a response's clone up to the limit, in the page's realm, leaving the page's own copy alone.
 * A page that cancels its copy waits for ours: at most 5 s, for a refused answer that never ends.
 * @returns a reader that never rejects and leaves no unhandled rejection behind.
 */
export function createBodyReader(
  realm: Window & typeof globalThis,
): (clone: Response, maxChars?: number) => Promise<ReadBody> {
  const bodyOf = getterOf<ReadableStream<Uint8Array> | null>(realm.Response.prototype, 'body');
  const readerOf = uncurry(realm.ReadableStream.prototype.getReader);
  const { read, cancel } = realm.ReadableStreamDefaultReader.prototype;
  const { TextDecoder, setTimeout, clearTimeout } = realm;
  const decode = uncurry(TextDecoder.prototype.decode);

  return async (clone, maxChars = MAX_BODY_CHARS) => {
    const result: ReadBody = {};
    let timer: unknown;
    try {
      const body = bodyOf(clone);
      if (body === null) return { text: '' };
      const reader = readerOf(body) as ReadableStreamDefaultReader<Uint8Array>;
      const letGo = async (unread: NonNullable<ReadBody['unread']>): Promise<void> => {
        result.unread = unread;
        try {
          await apply(cancel, reader, []);
        } catch {
          // The stream failed by itself.
        }
      };
      timer = apply(setTimeout, realm, [() => void letGo('never-ended'), PATIENCE_MS]);
      const decoder = new TextDecoder();
      const more = bare({ stream: true });
      let text = '';
      for (;;) {
        const { done, value } = await (apply(read, reader, []) as ReturnType<typeof reader.read>);
        if (result.unread) return result;
        if (done) return { text: text + decode(decoder) };
        text += decode(decoder, value, more);
        if (text.length > maxChars) {
          void letGo('too-large');
          return result;
        }
      }
    } catch {
      return { unread: 'failed' };
    } finally {
      apply(clearTimeout, realm, [timer]);
    }
  };
}
