import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { key: string; path: string; headers: IncomingMessage['headers']; body: string };

/** What the server does with a report. `lost`: it takes it, and the answer never arrives. */
export type Fault =
  | 'ok'
  | 'lost'
  | 'down'
  | 'slow'
  | { status: number; headers?: Record<string, string>; body?: string };

/**
 * A real server on loopback that receives reports and counts them as such servers do: by their key. It may fail in all
 * the ways that servers fail; what it did take is in `taken`, repeats included.
 */
export async function startReceiver(faultOf: (nth: number) => Fault = () => 'ok') {
  const taken: Received[] = [];
  let requests = 0;
  const slow = new Set<ServerResponse>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const fault = faultOf(requests);
    requests += 1;
    if (fault === 'down') return void request.socket.destroy();
    if (typeof fault === 'object' && fault.status >= 300) {
      return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    }
    const key = String(request.headers['idempotency-key']);
    taken.push({ key, path: request.url ?? '', headers: request.headers, body });
    if (fault === 'lost') return void request.socket.destroy();
    if (fault === 'slow') return void slow.add(response);
    if (typeof fault === 'object') return void response.writeHead(fault.status).end(fault.body ?? '');
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"success":true}');
  }
  const server = createServer((request, response) => void answer(request, response).catch(() => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1/auth/logout-event/`,
    taken,
    requests: () => requests,
    /** Reports as the server counts them: each key once, in the order in which it first came. */
    counted: (): Received[] =>
      [...new Map(taken.toReversed().map((one) => [one.key, one])).values()].toReversed(),
    close: () =>
      new Promise<void>((resolve) => {
        for (const response of slow) response.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
