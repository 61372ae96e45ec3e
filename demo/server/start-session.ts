import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { User } from './directory.ts';
import { record } from './record.ts';
import type { SessionWhy } from './session-log.ts';
import type { Session, TokenPair } from './session-store.ts';
import { type DemoState, HOME_NETWORK } from './state.ts';

/** Starts a session and issues its first tokens; one too many ends the user's oldest. */
export async function startSession(
  state: DemoState,
  user: User,
  remember: boolean,
  deviceId: string,
  request?: FastifyRequest,
): Promise<TokenPair> {
  const nowMs = state.storeNow();
  const session: Session = {
    id: randomUUID(),
    email: user.email,
    deviceId,
    remember,
    network: state.networks.get(user.email) ?? HOME_NETWORK,
    refreshedAtMs: [],
    userId: user.id,
    accountId: user.accountId,
    createdAtMs: nowMs,
    lastSeenMs: nowMs,
    refreshId: '',
    previousRefreshId: '',
    rotatedAtMs: nowMs,
    accessExp: 0,
    refreshExp: 0,
  };
  const { maxSessionsPerUser } = state.settings;
  const surplus = state.sessions.list(user.email);
  while (maxSessionsPerUser > 0 && surplus.length >= maxSessionsPerUser) {
    const oldest = surplus.shift();
    if (oldest) endSession(state, oldest, 'too-many-sessions', request);
  }
  state.sessions.add(session);
  record(state, 'started', 'signed-in', session, {
    ...(request ? { request } : {}),
    detail: remember ? 'remember me' : 'without remember me',
  });
  return issuePair(state, session);
}

/** Ends a session and writes down why. */
export function endSession(
  state: DemoState,
  session: Session,
  why: SessionWhy,
  request?: FastifyRequest,
): void {
  state.sessions.end(session.id, why);
  record(state, 'ended', why, session, request ? { request } : {});
}

/** Signs a new access and refresh token of a session; the refresh token before stops being the current one. */
export async function issuePair(state: DemoState, session: Session): Promise<TokenPair> {
  const { settings } = state;
  const subject = { userId: session.userId, email: session.email, sessionId: session.id };
  const life = session.remember ? settings.refreshTokenSeconds : settings.refreshTokenSecondsWithoutRemember;
  const [access, refresh] = await Promise.all([
    state.tokens.issue('access', subject, settings.accessTokenSeconds),
    state.tokens.issue('refresh', subject, life),
  ]);
  session.refreshId = refresh.jti;
  session.accessExp = access.exp;
  session.refreshExp = refresh.exp;
  return settings.issueRefresh ? { access: access.token, refresh: refresh.token } : { access: access.token };
}
