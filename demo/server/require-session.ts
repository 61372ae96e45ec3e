import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { User } from './directory.ts';
import { autoLogoutLine } from './log-format.ts';
import { checkOwnership, type OwnershipFault } from './ownership.ts';
import { pathOf, record } from './record.ts';
import type { Refusal } from './refusals.ts';
import {
  bareRefusal,
  concurrentSessionRefusal,
  refuseByLimit,
  refuseMissingCredentials,
  refuseRequest,
} from './refusals.ts';
import { type EndedSession, limitOf, type Session } from './session-store.ts';
import { endSession } from './start-session.ts';
import { type DemoState, HOME_NETWORK, proxySignIn } from './state.ts';

export type SignedIn = { readonly session: Session; readonly user: User };

/**
 * Lets an API request pass when its access token is good AND the session store still knows its session;
 * then the session counts as active. Otherwise the refusal has been sent and undefined comes back.
 */
export async function requireSession(
  state: DemoState,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | undefined> {
  const { settings } = state;
  if (settings.proxyExpired) {
    await reply.redirect(proxySignIn(state, request.url), 302);
    return undefined;
  }
  const token = bearerToken(request);
  if (token === undefined) {
    record(state, 'refused', 'no-credentials', undefined, { request });
    return refuse(reply, refuseMissingCredentials(settings.missingCredentialsStatus));
  }
  const check = await state.tokens.check(token, 'access');
  if (!check.ok) {
    const session = check.claims ? liveSession(state, check.claims.sid) : undefined;
    const why =
      check.failure === 'expired'
        ? 'access-expired'
        : check.failure === 'unknown-key'
          ? 'key-rotated'
          : 'malformed-token';
    record(state, 'refused', why, session, { request });
    return check.failure === 'expired'
      ? refuse(reply, refuseRequest(settings.expiredWords, 'Token is expired'))
      : refuse(
          reply,
          refuseRequest(
            settings.words,
            check.failure === 'unknown-key' ? 'Signature verification failed' : 'Token is invalid',
          ),
        );
  }
  const found = state.sessions.look(check.claims.sid, settings, state.storeNow());
  if (found.state === 'gone' && settings.accessWithoutSession && found.ended) {
    // Nobody asks the store about an access token: what was revoked works until it expires.
    const { session } = found.ended;
    return { session, user: state.directory.userOf(check.claims.email) };
  }
  if (found.state === 'gone') {
    if (found.now && found.ended) record(state, 'ended', found.ended.why, found.ended.session, { request });
    record(state, 'refused', found.ended?.why ?? 'unknown-session', found.ended?.session, { request });
    return refuse(reply, refusalOfEnded(state, found.ended));
  }
  const { session } = found;
  if (endIfElsewhere(state, session, request)) return refuse(reply, bareRefusal);
  state.requestCount += 1;
  if (settings.unauthorizedEvery > 0 && state.requestCount % settings.unauthorizedEvery === 0) {
    if (settings.lookupTimeoutMs > 0) await sleep(settings.lookupTimeoutMs);
    record(state, 'refused', 'spurious', session, { request });
    return refuse(reply, bareRefusal);
  }
  const user = state.directory.userOf(check.claims.email);
  const fault = settings.ownershipChecks
    ? checkOwnership(session, user, state.directory.accountOf(user))
    : undefined;
  if (fault) {
    endForOwnership(state, request, session, user, fault);
    return refuse(reply, ownershipRefusal(state, request, fault));
  }
  session.lastSeenMs = state.storeNow();
  return { session, user };
}

/** Sends a refusal; the undefined it returns is what a guard hands on. */
export function refuse(reply: FastifyReply, refusal: Refusal): undefined {
  reply
    .code(refusal.status)
    .headers(refusal.headers ?? {})
    .send(refusal.body);
  return undefined;
}

/** How a request of an ended session is refused: by default without a word. */
export function refusalOfEnded(state: DemoState, ended: EndedSession | undefined): Refusal {
  if (ended?.why === 'too-many-sessions') return concurrentSessionRefusal;
  const byLimit = limitOf(ended?.why);
  // Entra's number belongs to the token endpoint; the API itself says nothing.
  const stated =
    byLimit && state.settings.limitWords === 'plain' && refuseByLimit(state.settings.limitWords, byLimit);
  if (stated) return stated;
  const revoked = ended?.why === 'revoked-by-admin' || ended?.why === 'signed-out-elsewhere';
  return revoked
    ? refuseRequest(state.settings.revokedWords, 'The session was revoked')
    : refuseRequest(state.settings.words, 'The session has ended');
}

/** Ends a session that is used from another network than it began from, where the site is set to. Returns whether. */
export function endIfElsewhere(state: DemoState, session: Session, request: FastifyRequest): boolean {
  const now = state.networks.get(session.email) ?? HOME_NETWORK;
  if (!state.settings.sessionBoundToNetwork || now === session.network) return false;
  endSession(state, session, 'other-network', request);
  return true;
}

function bearerToken(request: FastifyRequest): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

function liveSession(state: DemoState, id: string): Session | undefined {
  return state.sessions.list().find((session) => session.id === id);
}

function endForOwnership(
  state: DemoState,
  request: FastifyRequest,
  session: Session,
  user: User,
  fault: OwnershipFault,
): void {
  state.sessions.end(session.id, 'ownership');
  record(state, 'ended', 'ownership', session, { request, detail: fault.code });
  const account = state.directory.accountOf(user);
  const mismatch = fault.code.startsWith('SESSION_USER')
    ? { Session: session.userId, Current: user.id }
    : { Session: session.accountId, Current: account?.id ?? null };
  state.print(
    autoLogoutLine(state.now(), fault.code, fault.message, {
      ...mismatch,
      User: user.id,
      Path: pageOf(request),
      IP: request.ip,
    }),
  );
}

function ownershipRefusal(state: DemoState, request: FastifyRequest, fault: OwnershipFault): Refusal {
  const { ownershipStatus: status, ownershipForm: form } = state.settings;
  const stated = {
    logout_reason: fault.code,
    logout_message: fault.message,
    logout_path: pageOf(request),
    logout_context: fault.context,
    timestamp: new Date(state.now()).toISOString(),
  };
  if (form === 'header') {
    return { status, body: { error: fault.error }, headers: { 'x-logout-reason': fault.code } };
  }
  if (form === 'nested') return { status, body: { detail: { error: fault.error, ...stated } } };
  return { status, body: { success: false, error: fault.error, ...stated } };
}

/** The page that sent a request, as far as its Referer tells; else the request's own path. */
function pageOf(request: FastifyRequest): string {
  const { referer } = request.headers;
  return referer && URL.canParse(referer) ? new URL(referer).pathname : pathOf(request);
}
