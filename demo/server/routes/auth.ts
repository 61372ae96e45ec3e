import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { PASSWORD, type User } from '../directory.ts';
import { record } from '../record.ts';
import { concurrentSessionRefusal, refuseRefresh } from '../refusals.ts';
import { refuse, requireSession } from '../require-session.ts';
import type { SessionWhy } from '../session-log.ts';
import type { EndedSession, Session } from '../session-store.ts';
import type { DemoState } from '../state.ts';

const loginSchema = v.object({
  email: v.pipe(v.string(), v.trim(), v.email(), v.maxLength(200)),
  password: v.string(),
  remember_me: v.optional(v.boolean(), false),
  device_id: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});
const refreshSchema = v.object({ refresh: v.pipe(v.string(), v.minLength(1)) });

type Pair = { access: string; refresh: string };

/** Sign-in, refresh with rotation, sign-out: `/v1/auth/…`. */
export function authRoutes(app: FastifyInstance, state: DemoState): void {
  app.post('/v1/auth/login/', async (request, reply) => {
    const body = v.safeParse(loginSchema, request.body);
    if (!body.success) return reply.code(400).send({ detail: 'Enter an e-mail address and a password.' });
    if (body.output.password !== PASSWORD) {
      return reply.code(401).send({ detail: 'No active account found with the given credentials' });
    }
    const user = state.directory.userOf(body.output.email);
    const pair = await startSession(state, user, body.output.remember_me, body.output.device_id, request);
    return { ...pair, user: state.directory.publicUser(user) };
  });

  app.post('/v1/auth/refresh/', async (request, reply) => {
    const instead = await answerInstead(state, reply);
    if (instead) return reply;
    const body = v.safeParse(refreshSchema, request.body);
    if (!body.success) return reply.code(400).send({ refresh: ['This field is required.'] });
    const pair = await refreshSession(state, body.output.refresh, request);
    if (state.settings.refreshDelayMs > 0) await sleep(state.settings.refreshDelayMs);
    if ('status' in pair) {
      refuse(reply, pair);
      return reply;
    }
    return pair;
  });

  app.post('/v1/auth/logout/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    state.sessions.end(signedIn.session.id, 'signed-out');
    record(state, 'ended', 'signed-out', signedIn.session, { request });
    return reply.code(204).send();
  });

  app.post('/v1/auth/logout-others/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    const others = state.sessions.list(signedIn.user.email).filter((one) => one.id !== signedIn.session.id);
    for (const other of others) endSession(state, other, 'signed-out-elsewhere', request);
    return { ended: others.length };
  });
}

/** Starts a session and issues its first tokens; one too many ends the user's oldest. */
export async function startSession(
  state: DemoState,
  user: User,
  remember: boolean,
  deviceId: string,
  request?: FastifyRequest,
): Promise<Pair> {
  const nowMs = state.storeNow();
  const session: Session = {
    id: randomUUID(),
    email: user.email,
    deviceId,
    remember,
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

function endSession(state: DemoState, session: Session, why: SessionWhy, request?: FastifyRequest): void {
  state.sessions.end(session.id, why);
  record(state, 'ended', why, session, request ? { request } : {});
}

/** New access and refresh token of a session. Rotates at once, before the first await. */
async function issuePair(state: DemoState, session: Session): Promise<Pair> {
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
  return { access: access.token, refresh: refresh.token };
}

async function refreshSession(state: DemoState, token: string, request: FastifyRequest) {
  const { settings } = state;
  const check = await state.tokens.check(token, 'refresh');
  if (!check.ok) {
    if (check.failure === 'expired') {
      const session = check.claims && state.sessions.end(check.claims.sid, 'refresh-expired');
      if (session) record(state, 'ended', 'refresh-expired', session, { request });
      record(state, 'refused', 'refresh-expired', session, { request });
      return refuseRefresh(settings.expiredWords, 'Refresh token is expired');
    }
    const why = check.failure === 'unknown-key' ? 'key-rotated' : 'malformed-token';
    record(state, 'refused', why, undefined, { request });
    return refuseRefresh(settings.words, 'Refresh token is invalid');
  }
  const { sid, jti } = check.claims;
  const nowMs = state.storeNow();
  const found = state.sessions.look(sid, settings, nowMs);
  if (found.state === 'gone') {
    if (found.now && found.ended) record(state, 'ended', found.ended.why, found.ended.session, { request });
    record(state, 'refused', found.ended?.why ?? 'unknown-session', found.ended?.session, { request });
    return refusalOfEndedRefresh(state, found.ended);
  }
  const { session } = found;
  const inGrace =
    jti === session.previousRefreshId && nowMs - session.rotatedAtMs <= settings.reuseGraceSeconds * 1000;
  if (jti !== session.refreshId && !inGrace) {
    if (settings.reuseDetection) endSession(state, session, 'refresh-reused', request);
    record(state, 'refused', 'refresh-reused', session, { request });
    return refuseRefresh(settings.reuseWords, 'Refresh token was already used (reuse detected)');
  }
  session.previousRefreshId = jti;
  // Taken here and not after signing: a second refresh that arrives meanwhile must find the token used.
  session.refreshId = '';
  session.rotatedAtMs = nowMs;
  session.lastSeenMs = nowMs;
  record(state, 'refreshed', 'refresh', session, { request });
  return issuePair(state, session);
}

function refusalOfEndedRefresh(state: DemoState, ended: EndedSession | undefined) {
  const { settings } = state;
  if (ended?.why === 'too-many-sessions') return concurrentSessionRefusal;
  if (ended?.why === 'refresh-reused') {
    return refuseRefresh(settings.reuseWords, 'Refresh token was already used (reuse detected)');
  }
  const revoked = ended?.why === 'revoked-by-admin' || ended?.why === 'signed-out-elsewhere';
  return revoked
    ? refuseRefresh(settings.revokedWords, 'Refresh token has been revoked')
    : refuseRefresh(settings.words, 'Refresh token is not known');
}

/** Plays a broken refresh endpoint. Returns whether it has answered, or never will. */
async function answerInstead(state: DemoState, reply: FastifyReply): Promise<boolean> {
  const { refreshAnswer } = state.settings;
  if (refreshAnswer === 'normal') return false;
  if (state.settings.refreshDelayMs > 0) await sleep(state.settings.refreshDelayMs);
  if (refreshAnswer === 'drop') {
    reply.hijack();
    reply.raw.socket?.destroy();
  } else if (refreshAnswer === 'never') {
    reply.hijack();
  } else if (refreshAnswer === '429') {
    reply.code(429).header('retry-after', '60').send({ detail: 'Request was throttled.' });
  } else {
    reply.code(Number(refreshAnswer)).type('text/html').send('<h1>Server Error</h1>');
  }
  return true;
}
