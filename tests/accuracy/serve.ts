import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerLog } from './log.ts';
import type { ServerAct } from './stack.ts';
import { isReason } from './truth.ts';

/** Faults of the network before the stack, not of its sessions. */
export interface Faults {
  /** Answers 503 to refreshes. */
  breakRefresh: boolean;
  /** Cuts the line of refreshes, or of everything, without an answer. */
  cut: 'none' | 'refresh' | 'all';
  slowMs: number;
}

/** Switches the faults; false where the act is none of the network's. */
export function actOnFaults(faults: Faults, what: ServerAct): boolean {
  if (what === 'break-refresh') faults.breakRefresh = true;
  else if (what === 'cut-refresh') faults.cut = 'refresh';
  else if (what === 'cut-all') faults.cut = 'all';
  else if (what === 'slow') faults.slowMs = 1_500;
  else if (what === 'heal') Object.assign(faults, { breakRefresh: false, cut: 'none', slowMs: 0 });
  else return false;
  return true;
}

export const noFaults = (): Faults => ({ breakRefresh: false, cut: 'none', slowMs: 0 });

/** Serves a stack on loopback under its host name, with the faults before it; `headers` are those of a fault's answer. */
export async function serve(
  handler: RequestListener,
  {
    host,
    refreshPath,
    faults,
    headers = {},
  }: { host: string; refreshPath?: string; faults: Faults; headers?: Record<string, string> },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const isRefresh = refreshPath !== undefined && request.url?.startsWith(refreshPath) === true;
    if (faults.cut === 'all' || (faults.cut === 'refresh' && isRefresh)) return void request.socket.destroy();
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    if (faults.breakRefresh && isRefresh)
      return void response.writeHead(503, headers).end('upstream is restarting');
    if (faults.slowMs > 0) return void setTimeout(() => handler(request, response), faults.slowMs);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * Where a page's own code says what it did, by name: a collector of another origin, as error trackers are, so that
 * the site's own traffic stays as it is. It also plays the third party that answers 401.
 */
export async function startCollector(log: ServerLog): Promise<{ url: string; close(): Promise<void> }> {
  return serve(
    (request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://collector');
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      if (pathname === '/widget') return void response.writeHead(401).end('{}');
      const what = searchParams.get('what') as Parameters<typeof isReason>[0] | null;
      if (what && isReason(what)) log.write(what, { by: 'page' });
      response.writeHead(204).end();
    },
    { host: 'collector.localhost', faults: noFaults() },
  );
}
