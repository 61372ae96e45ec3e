import type { FastifyRequest } from 'fastify';
import { logoutBlock, tokenStatus } from './log-format.ts';
import type { SessionWhy } from './session-log.ts';
import type { Session } from './session-store.ts';
import type { DemoState } from './state.ts';

type Where = { readonly request?: FastifyRequest; readonly detail?: string };

/** Writes what happened to a session of the app into the server's own log; its end also to the console. */
export function record(
  state: DemoState,
  event: 'started' | 'refreshed' | 'refused' | 'ended',
  why: SessionWhy,
  session: Session | undefined,
  where: Where = {},
): void {
  const { request } = where;
  const detail = where.detail ?? (request ? `${request.method} ${pathOf(request)}` : '');
  state.log.add({
    at: state.now(),
    sessionId: session?.id ?? '',
    userId: session?.userId ?? 0,
    email: session?.email ?? '',
    area: 'app',
    event,
    why,
    detail,
  });
  if (event === 'ended' && session) printEnd(state, why, session, where);
}

function printEnd(state: DemoState, why: SessionWhy, session: Session, { request, detail }: Where): void {
  const idleMs = state.storeNow() - session.lastSeenMs;
  state.print(
    logoutBlock(state.now(), [
      ['Type', reportType(why)],
      ['Message', `Session ended by the server: ${why}${detail ? ` (${detail})` : ''}`],
      ['Idle Time', `${Math.floor(idleMs / 60_000)} minutes`],
      ['Location', request ? pathOf(request) : '-'],
      ['User', `${session.email} (ID: ${session.userId})`],
      ['IP', request?.ip ?? '-'],
      ['User Agent', request?.headers['user-agent'] ?? '-'],
      ['Access Token Status', tokenStatus(session.accessExp, state.now())],
      ['Refresh Token Status', tokenStatus(session.refreshExp, state.now())],
    ]),
  );
}

/** The first tracker knew five types; an end by the server's decision was an AUTH_ERROR to it. */
function reportType(why: SessionWhy): string {
  if (why === 'signed-out') return 'USER_ACTION';
  if (why === 'refresh-reused' || why === 'refresh-expired') return 'REFRESH_FAILED';
  return 'AUTH_ERROR';
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? request.url;
}
