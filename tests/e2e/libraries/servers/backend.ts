import type { IncomingMessage, ServerResponse } from 'node:http';

/** A server that a library speaks to, served under the name of its app with `-idp`. */
export interface Backend {
  handle(request: IncomingMessage, answer: ServerResponse): unknown;
  /** From now on the server refuses to renew what it gave out before. */
  forget(): void | Promise<void>;
}
