import type { WordFields } from '../events/kinds/request.ts';
import { maskText } from './mask-text.ts';

const MAX_CHARS = 65_536;
const MAX_MESSAGE_CHARS = 400;

/**
 * The trailers in a gRPC-web body (its last frame, text of the form of headers): `grpc-status` and `grpc-message`,
 * masked. Bytes that are no text may have been replaced on the way; the trailers are ASCII.
 * @param body the body as text: frames as they are, or in base64 (`application/grpc-web-text`)
 * Source: grpc/grpc doc/PROTOCOL-WEB.md, "Message framing".
 */
export function readGrpc(body: string, contentType: string): WordFields {
  const text = /grpc-web-text/i.test(contentType) ? decode(body.slice(0, MAX_CHARS)) : body;
  const status = /(?:^|[^\w-])grpc-status: ?(\d{1,2})(?!\d)/i.exec(text)?.[1];
  if (status === undefined) return {};
  const message = /(?:^|[^\w-])grpc-message: ?([^\r\n]{1,1000})/i.exec(text)?.[1];
  return {
    'grpc-status': status,
    ...(message === undefined ? {} : { 'grpc-message': maskText(plain(message), MAX_MESSAGE_CHARS) }),
  };
}

/** Each frame is encoded by itself and may end in padding. */
function decode(base64: string): string {
  return base64
    .replace(/\s/g, '')
    .split(/(?<==)(?!=)/)
    .map((part) => {
      try {
        return atob(part);
      } catch {
        return '';
      }
    })
    .join('');
}

/** A message is percent-encoded (grpc/grpc doc/PROTOCOL-HTTP2.md). */
function plain(message: string): string {
  try {
    return decodeURIComponent(message);
  } catch {
    return message;
  }
}
