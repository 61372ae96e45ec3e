import { hasFault } from '../active-faults.ts';
import { config } from '../config.ts';
import { idleMinutes } from './activity.ts';
import { useAuthStore } from './auth-store.ts';

export type LogoutSource =
  | 'backend_middleware'
  | 'token_refresh_failure'
  | 'missing_refresh_token'
  | 'api_403_auth_error'
  | 'manual_user_action'
  | 'refresh_user_validation';

export type LogoutType = 'TOKEN_EXPIRED' | 'REFRESH_FAILED' | 'USER_ACTION' | 'AUTH_ERROR' | 'UNKNOWN';

export type LogoutReason = {
  readonly code: string;
  readonly type: LogoutType;
  readonly message: string;
  readonly source: LogoutSource;
  readonly error?: string;
  readonly endpoint?: string;
  readonly context?: unknown;
};

export type KeptReason = {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly context: unknown;
  readonly timestamp: string;
  readonly source: string;
  /** From the first tracker's own key, where that is on. */
  readonly idleMinutes?: number;
};

const KEY = 'logout_reason';
const LAST_KEY = 'last_logout_reason';
const STATED = new Set<LogoutSource>(['backend_middleware', 'api_403_auth_error', 'refresh_user_validation']);

/** Keeps a reason for the sign-in page, as far as the site's tracker is switched on. Before tokens go. */
export function keepReason(reason: LogoutReason): void {
  if (config.tracker === 'off') return;
  if (config.tracker === 'backend' && !STATED.has(reason.source)) return;
  const { token } = useAuthStore.getState();
  const kept: KeptReason = {
    code: reason.code,
    message: reason.message,
    path: location.pathname === '/signin' ? '/' : location.pathname,
    context: reason.context ?? {
      error: reason.error ?? reason.message,
      endpoint: reason.endpoint ?? null,
      hasToken: token !== null,
    },
    timestamp: new Date().toISOString(),
    source: reason.source,
  };
  localStorage.setItem(KEY, JSON.stringify(kept));
  if (config.tracker === 'full') reportReason(reason, kept);
}

/** The kept reason, which is removed by reading it, with what the first tracker kept beside it. */
export function takeReason(): KeptReason | undefined {
  const kept = read(localStorage.getItem(KEY));
  const last = read(sessionStorage.getItem(LAST_KEY));
  if (!hasFault('keep-reason')) {
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(LAST_KEY);
  }
  if (!isKept(kept)) return undefined;
  const idle: unknown = Reflect.get(Object(last), 'idleMinutes');
  return typeof idle === 'number' ? { ...kept, idleMinutes: idle } : kept;
}

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

/** The lie of the `forge-reason` fault: a reason that nobody gave, as a page that wants to mislead would write it. */
export function forgeReason(): void {
  const forged: KeptReason = {
    code: 'SESSION_USER_MISMATCH',
    message: 'Session contamination: user ID mismatch',
    path: location.pathname,
    context: { stored_user_id: 1, current_user_id: 2 },
    timestamp: new Date().toISOString(),
    source: 'backend_middleware',
  };
  localStorage.setItem(KEY, JSON.stringify(forged));
}

function isKept(value: unknown): value is KeptReason {
  if (typeof value !== 'object' || value === null) return false;
  return ['code', 'message', 'path', 'timestamp', 'source'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  );
}

/** The first tracker's part: console, sessionStorage and a report to the server. */
function reportReason(reason: LogoutReason, kept: KeptReason): void {
  const { token, refreshToken, user } = useAuthStore.getState();
  const event = {
    type: reason.type,
    message: reason.message,
    timestamp: Date.now(),
    idleMinutes: idleMinutes(),
    location: location.pathname,
    code: reason.code,
    context: {
      hasToken: token !== null,
      hasRefreshToken: refreshToken !== null,
      isAuthenticated: user !== null,
      userId: user?.id ?? null,
      userEmail: user?.email ?? null,
    },
  };
  sessionStorage.setItem(
    LAST_KEY,
    JSON.stringify({ type: event.type, message: event.message, idleMinutes: event.idleMinutes }),
  );
  console.log('[LogoutTracker] Logout triggered');
  console.log(`Type: ${event.type}\nMessage: ${event.message}\nIdle time: ${event.idleMinutes} minutes`);
  console.log('Context:', event.context);
  console.group('LOGOUT REASON DETAILS');
  for (const [name, value] of Object.entries(kept)) console.log(`${name}:`, value);
  console.groupEnd();
  void fetch('/v1/auth/logout-event/', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  }).catch(() => undefined);
}
