import type { FastifyRequest } from 'fastify';
import { record } from './record.ts';
import {
  concurrentSessionRefusal,
  type Refusal,
  refuseByLimit,
  refuseRefresh,
  tooManyRequests,
} from './refusals.ts';
import { type EndedSession, limitOf, type TokenPair } from './session-store.ts';
import { endSession, issuePair } from './start-session.ts';
import type { DemoState } from './state.ts';

/**
 * Trades a refresh token for a new pair. Each may be used once; what happens at the second time is a matter
 * of the settings. Returns the pair, or the refusal to send.
 */
export async function refreshSession(
  state: DemoState,
  token: string,
  request: FastifyRequest,
): Promise<TokenPair | Refusal> {
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
    const unknownKey = check.failure === 'unknown-key';
    return refuseRefresh(
      settings.words,
      unknownKey ? 'Signature verification failed' : 'Refresh token is invalid',
    );
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
  session.refreshedAtMs = session.refreshedAtMs.filter((at) => nowMs - at < 60_000);
  if (settings.refreshesPerMinute > 0 && session.refreshedAtMs.length >= settings.refreshesPerMinute) {
    record(state, 'refused', 'too-many-refreshes', session, { request });
    return tooManyRequests;
  }
  session.refreshedAtMs.push(nowMs);
  const graceMs = settings.reuseGraceSeconds * 1000;
  const inGrace = jti === session.previousRefreshId && nowMs - session.rotatedAtMs <= graceMs;
  if (inGrace && graceMs > 0 && session.pair) {
    record(state, 'refreshed', 'refresh', session, { request, detail: 'again, within the grace period' });
    return session.pair;
  }
  if (jti !== session.refreshId) {
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
  session.pair = issuePair(state, session);
  return session.pair;
}

function refusalOfEndedRefresh(state: DemoState, ended: EndedSession | undefined): Refusal {
  const { settings } = state;
  if (ended?.why === 'too-many-sessions') return concurrentSessionRefusal;
  if (ended?.why === 'refresh-reused') {
    return refuseRefresh(settings.reuseWords, 'Refresh token was already used (reuse detected)');
  }
  const byLimit = limitOf(ended?.why);
  const stated = byLimit && refuseByLimit(settings.limitWords, byLimit);
  if (stated) return stated;
  const revoked = ended?.why === 'revoked-by-admin' || ended?.why === 'signed-out-elsewhere';
  return revoked
    ? refuseRefresh(settings.revokedWords, 'Refresh token has been revoked')
    : refuseRefresh(settings.words, 'Refresh token is not known');
}
