import axios, { type AxiosError, type InternalAxiosRequestConfig } from 'axios';
import type { PublicUser } from '../server/directory.ts';
import type { Note } from '../server/state.ts';
import { hasFault } from './active-faults.ts';
import { isPracticeIdSession, storeSession, useAuthStore } from './auth/auth-store.ts';
import { endSession } from './auth/end-session.ts';
import { expiryOf } from './auth/jwt.ts';
import type { LogoutReason } from './auth/logout-reason.ts';
import { refreshSession, renewSilently } from './auth/refresh.ts';
import { noteRequest } from './request-clock.ts';

declare module 'axios' {
  interface AxiosRequestConfig {
    /** Sent for the second time, with the tokens of a refresh. */
    retried?: boolean;
  }
}

/** The API client: sends the access token, refreshes once on a 401, retries, and gives up for good after that. */
export const api = axios.create();

api.interceptors.request.use(async (request) => {
  const { token } = useAuthStore.getState();
  if (!isForeign(request)) noteRequest();
  if (token === null || isForeign(request)) return request;
  if (hasFault('local-expiry-check') && looksExpired(token)) {
    await refreshSession();
    if (looksExpired(useAuthStore.getState().token ?? '')) {
      endSession(expired('The new access token is expired'));
      throw new axios.CanceledError('signed out');
    }
  }
  if (hasFault('renew-always')) await renewOrEnd();
  if (!hasFault('forget-header'))
    request.headers.set('Authorization', `Bearer ${useAuthStore.getState().token}`);
  return request;
});

api.interceptors.response.use(undefined, async (error: AxiosError<unknown>) => {
  const { config: request, response } = error;
  if (!request || useAuthStore.getState().token === null) throw error;
  if (!response) {
    if (hasFault('reload-on-network-error') && !isForeign(request)) window.location.reload();
    throw error;
  }
  const foreign = isForeign(request);
  if (foreign && !(response.status === 401 && hasFault('logout-on-any-401'))) throw error;
  const reason = reasonToEnd(
    response.status,
    response.data,
    response.headers['x-logout-reason'],
    request.url ?? '',
    foreign,
  );
  if (reason) {
    endSession(reason);
    throw error;
  }
  if (response.status !== 401) throw error;
  if (request.retried) {
    endSession(refreshFailed('Request refused after a refresh', request.url));
    throw error;
  }
  const { refreshToken } = useAuthStore.getState();
  try {
    await (refreshToken === null ? renewWithoutRefreshToken() : refreshSession());
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : 'Refresh failed';
    endSession(
      refreshToken === null
        ? { ...expired(message), code: 'NO_REFRESH_TOKEN', source: 'missing_refresh_token' }
        : refreshFailed(message, '/v1/auth/refresh/'),
    );
    throw error;
  }
  // In the request itself: axios makes a new object of it.
  return api.request({ ...request, retried: true });
});

/** The eager renewal of `renew-always`: what it is refused, it takes for the end. */
async function renewOrEnd(): Promise<void> {
  try {
    await refreshSession();
  } catch (failure) {
    endSession(
      refreshFailed(failure instanceof Error ? failure.message : 'Refresh failed', '/v1/auth/refresh/'),
    );
    throw new axios.CanceledError('signed out');
  }
}

async function renewWithoutRefreshToken(): Promise<void> {
  if (!isPracticeIdSession()) throw new Error('No refresh token');
  await renewSilently();
}

/** Whether an answer ends the session without trying to refresh. */
function reasonToEnd(
  status: number,
  body: unknown,
  header: unknown,
  endpoint: string,
  foreign: boolean,
): LogoutReason | undefined {
  const reason = statedReason(body, header);
  if (reason) return reason;
  const detail = text(body, 'detail') ?? text(body, 'message') ?? text(body, 'error') ?? `HTTP ${status}`;
  const refused: LogoutReason = {
    code: `HTTP_${status}`,
    type: 'AUTH_ERROR',
    message: detail,
    source: 'api_403_auth_error',
    endpoint,
  };
  if (status === 403 && detail.startsWith('Authentication credentials were not provided')) {
    return { ...refused, code: 'AUTH_CREDENTIALS_MISSING' };
  }
  if (status === 403 && hasFault('logout-on-403')) return { ...refused, source: 'token_refresh_failure' };
  if (status === 419 || /\bcsrf\b/i.test(detail))
    return { ...refused, code: 'CSRF_MISMATCH', source: 'token_refresh_failure' };
  if (status === 401 && foreign) return { ...refused, source: 'token_refresh_failure' };
  if (status === 401 && (hasFault('no-refresh') || hasFault('refresh-by-timer')))
    return expired('JWT access token expired');
  return undefined;
}

/** What the backend says outright: in the body, in the body's `detail`, or in a header. */
function statedReason(body: unknown, header: unknown): LogoutReason | undefined {
  const inner: unknown = Reflect.get(Object(body), 'detail');
  const from = text(body, 'logout_reason') === undefined ? inner : body;
  const code = text(from, 'logout_reason') ?? (typeof header === 'string' ? header : undefined);
  if (code === undefined) return undefined;
  return {
    code,
    type: 'AUTH_ERROR',
    message: text(from, 'logout_message') ?? text(from, 'error') ?? text(body, 'error') ?? code,
    source: 'backend_middleware',
    context: Reflect.get(Object(from), 'logout_context'),
  };
}

function expired(message: string): LogoutReason {
  return { code: 'ACCESS_TOKEN_EXPIRED', type: 'TOKEN_EXPIRED', message, source: 'token_refresh_failure' };
}

function refreshFailed(message: string, endpoint = ''): LogoutReason {
  return {
    code: 'TOKEN_REFRESH_FAILED',
    type: 'REFRESH_FAILED',
    message,
    endpoint,
    source: 'token_refresh_failure',
  };
}

function isForeign(request: InternalAxiosRequestConfig): boolean {
  return new URL(request.url ?? '', location.href).origin !== location.origin;
}

function looksExpired(token: string): boolean {
  return expiryOf(token) * 1000 < Date.now();
}

function text(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}

/** GET /v1/me/, and the page's own checks on what comes back. */
export async function refreshUser(): Promise<void> {
  const { data: user } = await api.get<PublicUser>('/v1/me/');
  if (typeof user !== 'object') throw new Error('The profile is not JSON.');
  // Nothing is written when nothing has changed: a write would put back what a response has just cleared.
  if (JSON.stringify(user) !== JSON.stringify(useAuthStore.getState().user)) storeSession({ user });
  const missing = !user.account ? 'ACCOUNT' : !user.plan ? 'PLAN' : undefined;
  if (missing) {
    endSession({
      code: `${missing}_REQUIRED`,
      type: 'AUTH_ERROR',
      message: `User has no ${missing.toLowerCase()}`,
      source: 'refresh_user_validation',
    });
  }
}

/** A partner's card, by plain fetch: its refusals are no news about this session. Answers with the status. */
export async function lookAtPartner(): Promise<number> {
  const { token } = useAuthStore.getState();
  const answer = await fetch('/v1/partners/8/', { headers: { authorization: `Bearer ${token}` } });
  return answer.status;
}

export async function loadNotes(): Promise<Note[]> {
  const { data } = await api.get<{ results: Note[] }>('/v1/notes/');
  return data.results;
}

export async function saveNote(text: string): Promise<Note> {
  return (await api.post<Note>('/v1/notes/', { text })).data;
}
