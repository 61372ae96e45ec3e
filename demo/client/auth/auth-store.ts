import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { PublicUser } from '../../server/directory.ts';
import { hasFault } from '../active-faults.ts';

export const STORAGE_KEY = 'auth-storage';

export type AuthState = {
  token: string | null;
  refreshToken: string | null;
  user: PublicUser | null;
  rememberMe: boolean;
  deviceId: string;
};

/** Where the session is kept: localStorage, or for one tab only. */
export function authStorage(): Storage {
  return hasFault('per-tab-storage') ? sessionStorage : localStorage;
}

/** The session of this browser, in memory and in storage. */
export const useAuthStore = create<AuthState>()(
  persist(
    (): AuthState => ({
      token: null,
      refreshToken: null,
      user: null,
      rememberMe: false,
      deviceId: crypto.randomUUID(),
    }),
    { name: STORAGE_KEY, storage: createJSONStorage(authStorage) },
  ),
);

/** Takes over a new session. */
export function storeSession(session: Partial<AuthState>): void {
  useAuthStore.setState(session);
}

/** Forgets the session, in memory and in storage. */
export function clearSession(): void {
  useAuthStore.setState({ token: null, refreshToken: null, user: null });
  useAuthStore.persist.clearStorage();
}

const PROVIDER_KEY = 'auth-provider';

/** Whether the session came from Practice ID: such a session is renewed in a hidden frame. */
export function isPracticeIdSession(): boolean {
  return localStorage.getItem(PROVIDER_KEY) === 'practice-id';
}

export function markProvider(provider: 'password' | 'practice-id'): void {
  if (provider === 'password') localStorage.removeItem(PROVIDER_KEY);
  else localStorage.setItem(PROVIDER_KEY, provider);
}

/** The stored access token; null when storage holds none. */
export function storedToken(): string | null {
  try {
    const stored: unknown = JSON.parse(authStorage().getItem(STORAGE_KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('state' in stored)) return null;
    const { state } = stored;
    if (typeof state !== 'object' || state === null || !('token' in state)) return null;
    return typeof state.token === 'string' ? state.token : null;
  } catch {
    return null;
  }
}
