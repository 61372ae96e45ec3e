import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How it takes what comes; `lost`: it takes a report, and the line breaks before it can say so. */
export const MOODS = ['down', 'busy', 'slow', 'lost', 'kind'] as const;
export type Mood = (typeof MOODS)[number];

type Taken = { key: string; code: string; at: number };

/** A server that collects reports as `Idempotency-Key` asks it to: the same key is the same report, however often it comes. */
export type UnkindCollector = {
  url: string;
  mood: Mood;
  /** Reports in the order in which they were first taken. */
  taken: Taken[];
  /** How often anything was sent. */
  asked: number;
  close(): void;
};

/** Starts one on a port of its own. */
export async function startUnkindCollector(): Promise<UnkindCollector> {
  const collector: UnkindCollector = { url: '', mood: 'kind', taken: [], asked: 0, close: () => undefined };
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type, idempotency-key',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    collector.asked += 1;
    const { mood } = collector;
    if (mood === 'down') return void response.writeHead(503, cors).end();
    if (mood === 'busy') return void response.writeHead(429, { ...cors, 'retry-after': '1' }).end();
    if (mood === 'slow') return void hold(response);
    const key = String(request.headers['idempotency-key']);
    const { code, timestamp } = JSON.parse(body) as { code: string; timestamp: number };
    if (!collector.taken.some((one) => one.key === key)) collector.taken.push({ key, code, at: timestamp });
    if (mood === 'lost') return void response.destroy();
    response.writeHead(202, cors).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  collector.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/logouts`;
  collector.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return collector;
}

/** Answers nothing for half a minute, as a server under load does. */
function hold(response: ServerResponse): void {
  setTimeout(() => response.destroy(), 30_000).unref();
}
