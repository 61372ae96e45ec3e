import type { Failure, Request } from '../messaging/protocol.ts';
import { failure } from './failure.ts';
import { originOf } from './origins.ts';

export type Answer = object | string | Failure;
/** What answers each request, by its type. */
export type Handlers = {
  [K in Request['type']]: (request: Extract<Request, { type: K }>) => Promise<Answer>;
};

export const notAnOrigin = (input: string): Failure =>
  failure(
    'not-an-origin',
    `"${input.slice(0, 100)}" is no web origin. Give scheme, host and port, like "https://app.example.com".`,
  );

/** Runs `work` with the serialised origin, so that `https://app.test/` and `HTTPS://APP.TEST` are one. */
export async function withOrigin(input: string, work: (origin: string) => Promise<Answer>): Promise<Answer> {
  const origin = originOf(input);
  return origin === null ? notAnOrigin(input) : work(origin);
}
