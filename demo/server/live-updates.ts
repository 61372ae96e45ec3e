import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { DemoState } from './state.ts';

/** RFC 6455 section 1.3. */
const WEBSOCKET_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CLOSE_OPCODE = 0x88;
/** Application range (4000-4999); many services take 4401 for "HTTP 401". */
const UNAUTHENTICATED = 4401;
const GOING_AWAY = 1001;

/**
 * `/v1/live?token=…`: a WebSocket that never sends anything. It accepts the handshake, checks the token, and
 * closes: with 4401 when it does not like it (or its service is set to know nobody), else with 1001. Shows a refusal that HTTP never sees.
 */
export function liveUpdates(app: FastifyInstance, state: DemoState): void {
  const open = new Set<Duplex>();
  app.addHook('preClose', async () => {
    for (const socket of open) socket.destroy();
  });
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    // What the page sends is not read, but its end must be noticed.
    socket.resume();
    const url = new URL(request.url ?? '/', 'http://app.localhost');
    const key = request.headers['sec-websocket-key'];
    if (url.pathname !== '/v1/live' || !key) {
      socket.destroy();
      return;
    }
    const accept = createHash('sha1').update(`${key}${WEBSOCKET_GUID}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    void knows(state, url.searchParams.get('token') ?? '').then((known) => {
      socket.end(known ? closeFrame(GOING_AWAY, 'nothing new') : closeFrame(UNAUTHENTICATED, 'Unauthorized'));
    });
  });
}

async function knows(state: DemoState, token: string): Promise<boolean> {
  if (state.settings.liveAnswer === 'refused') return false;
  const check = await state.tokens.check(token, 'access');
  return check.ok && state.sessions.look(check.claims.sid, state.settings, state.storeNow()).state === 'live';
}

function closeFrame(code: number, reason: string): Buffer {
  const text = Buffer.from(reason);
  const frame = Buffer.alloc(4 + text.length);
  frame.writeUInt8(CLOSE_OPCODE, 0);
  frame.writeUInt8(2 + text.length, 1);
  frame.writeUInt16BE(code, 2);
  text.copy(frame, 4);
  return frame;
}
