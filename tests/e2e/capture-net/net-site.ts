import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A site with a cookie session and an identity provider of another origin, for whatever goes over the network. */
export interface NetSite {
  app: string;
  idp: string;
  /** Another build is served from now on: other script names, the old ones gone. */
  deploy(): void;
  /** The next requests of the API are refused until the session is prolonged. */
  expire(): void;
  close(): Promise<void>;
}

const page = (build: number, body: string) => `<!doctype html><title>Net</title><h1>Net</h1>
<script src="/assets/index-Ab12Cd3${build}.js"></script>${body}`;

const FORM = `<form method="post" action="/login">
<label>Password <input type="password" name="password"></label><button>Sign in</button></form>`;

const WORKER = `onmessage = async ({ ports }) => {
  const { status } = await fetch('/api/from-worker');
  ports[0].postMessage(status);
};
self.oninstall = () => self.skipWaiting();
self.onactivate = (event) => event.waitUntil(self.clients.claim());`;

/** Starts it on loopback: the app under a name of `localhost`, a secure context, and the provider under an address. */
export async function startNetSite(): Promise<NetSite> {
  let build = 1;
  let expired = false;

  const show = (answer: ServerResponse, text: string, type = 'text/html') =>
    answer.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  const lead = (answer: ServerResponse, location: string, headers: Record<string, string> = {}) =>
    answer.writeHead(303, { location, ...headers }).end();
  const json = (answer: ServerResponse, status: number, headers: Record<string, string> = {}) =>
    answer
      .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
      .end('{}');

  function serveApp(request: IncomingMessage, answer: ServerResponse, path: string): unknown {
    if (path === '/login' && request.method === 'POST')
      return lead(answer, '/home', {
        'set-cookie': `sessionid=s${Date.now()}abcdefghijklmnop; HttpOnly; Path=/`,
      });
    if (path === '/sw.js') return show(answer, WORKER, 'text/javascript');
    if (path === `/assets/index-Ab12Cd3${build}.js`) return show(answer, '0;', 'text/javascript');
    if (path.startsWith('/assets/')) return json(answer, 404);
    if (path === '/live') {
      answer.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: hello\n\n');
      return undefined;
    }
    if (path === '/api/prolongation') {
      expired = false;
      return json(answer, 204);
    }
    if (path === '/api/items') return json(answer, expired ? 401 : 200);
    if (path === '/api/drop')
      return json(answer, 200, { 'set-cookie': 'sessionid=; HttpOnly; Path=/; Max-Age=0' });
    if (path === '/api/clear') return json(answer, 200, { 'clear-site-data': '"cookies"' });
    if (path === '/api/short')
      return json(answer, 200, {
        'set-cookie': `sessionid=s${Date.now()}abcdefghijklmnop; HttpOnly; Path=/; Max-Age=2`,
      });
    if (path === '/api/farewell') return json(answer, 200, { 'set-login': 'logged-out' });
    if (path === '/api/behind-proxy')
      return lead(answer, `${at('127.0.0.1')}/enter?response_type=code&client_id=net&redirect_uri=x&state=y`);
    if (path.startsWith('/api/')) return json(answer, 200);
    return show(answer, page(build, path === '/' ? FORM : ''));
  }

  function serveProvider(answer: ServerResponse, path: string, query: URLSearchParams): unknown {
    if (query.get('prompt') === 'none') return lead(answer, `${at('net.localhost')}/back?code=abc&state=y`);
    if (path.startsWith('/.well-known/')) return json(answer, 200, { 'access-control-allow-origin': '*' });
    return show(answer, '<!doctype html><title>Provider</title>');
  }

  const server = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any.invalid');
    if (request.headers.host?.startsWith('net.localhost')) serveApp(request, answer, pathname);
    else serveProvider(answer, pathname, searchParams);
  });
  // One handshake is taken, one refused, by its path.
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (request.url === '/socket-refused')
      return void socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const at = (host: string) => `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    app: at('net.localhost'),
    idp: at('127.0.0.1'),
    deploy: () => {
      build += 1;
    },
    expire: () => {
      expired = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
