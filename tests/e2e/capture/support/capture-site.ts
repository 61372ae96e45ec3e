import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerAsFirebase } from './firebase-emulator.ts';

/** A site of one empty page, whose server hands out tokens and refuses in every form that a test asks for. */
export interface CaptureSite {
  url: string;
  close(): Promise<void>;
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
let count = 0;

/** A JWT like no other, without a signature that anybody could check. */
export function unsigned(claims: Record<string, unknown> = {}): string {
  count += 1;
  const now = Math.floor(Date.now() / 1000);
  const signature = Buffer.from(`no signature ${now} ${count} ${Math.random()}`).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ada', iat: now, exp: now + 3600, ...claims })}.${signature}`;
}

type Reply = { type: string; body: string | Buffer; status?: number };
const json = (value: unknown, status = 200): Reply => ({
  type: 'application/json',
  body: JSON.stringify(value),
  status,
});

const GRPC_TRAILERS = 'grpc-status:16\r\ngrpc-message:token%20expired\r\n';
const grpcFrame = () =>
  Buffer.concat([Buffer.from([0x80, 0, 0, 0, GRPC_TRAILERS.length]), Buffer.from(GRPC_TRAILERS)]);

const REPLIES: Record<string, () => Reply> = {
  '/': () => ({ type: 'text/html', body: '<!doctype html><title>Capture</title><p>Captured</p>' }),
  '/oauth/token': () =>
    json({
      access_token: unsigned({ scope: 'notes' }),
      refresh_token: `refresh-${unsigned().slice(-30)}`,
      token_type: 'Bearer',
      expires_in: 3600,
    }),
  '/api/notes': () => json({ notes: [{ title: 'Token expired, said the shopkeeper' }] }),
  '/graphql': () =>
    json({ data: null, errors: [{ message: 'Token expired', extensions: { code: 'UNAUTHENTICATED' } }] }),
  '/arcgis': () => json({ error: { code: 498, message: 'Invalid token.', details: [] } }),
  '/code': () => json({ code: 401, msg: 'no session', data: null }),
  '/spring': () => ({
    type: 'text/plain',
    body: 'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
  }),
  '/fragment': () => ({ type: 'text/html', body: '<form><input name="p" type="password"></form>' }),
  '/grpc': () => ({ type: 'application/grpc-web+proto', body: grpcFrame() }),
  '/refused': () => json({ error: 'invalid_token' }, 401),
  '/frame': () => ({ type: 'text/html', body: '<!doctype html><title>Frame</title>' }),
  '/worker.js': () => ({
    type: 'text/javascript',
    body: `onmessage = async ({ data }) => { await fetch(data.url, data.init); postMessage('done'); };`,
  }),
  '/sw.js': () => ({
    type: 'text/javascript',
    body: `addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        const { pathname } = new URL(event.request.url);
        if (pathname === '/made-up') event.respondWith(new Response('{"error":"invalid_token"}', {
          status: 401, headers: { 'content-type': 'application/json' } }));
        if (pathname === '/passed-on') event.respondWith(fetch('/refused'));
      });`,
  }),
};

/** Opens a WebSocket by hand (RFC 6455) and closes it with a code and a reason. */
function closeSocket(request: IncomingMessage, socket: Duplex, code: number, reason: string): void {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const text = Buffer.from(reason);
  const frame = Buffer.alloc(4 + text.length);
  frame[0] = 0x88;
  frame[1] = 2 + text.length;
  frame.writeUInt16BE(code, 2);
  text.copy(frame, 4);
  setTimeout(() => socket.write(frame), 50);
  socket.on('error', () => undefined);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const file = files.get(pathname);
  const reply: Reply | null =
    file === undefined
      ? (REPLIES[pathname]?.() ?? answerAsFirebase(pathname))
      : { type: 'text/javascript', body: file };
  if (!reply) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(reply.status ?? 200, { 'content-type': reply.type, 'access-control-allow-origin': '*' });
  response.end(reply.body);
}

/** Starts it on loopback. @param files scripts to serve, by path. */
export async function startCaptureSite(files = new Map<string, string>()): Promise<CaptureSite> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response, files));
  });
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    upgraded.add(socket);
    if (request.url?.startsWith('/live')) closeSocket(request, socket, 4401, 'session expired');
    else socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of upgraded) socket.destroy();
      }),
  };
}
