import axios from 'axios';
import type { PublicUser } from '../../server/directory.ts';
import { hasFault } from '../active-faults.ts';
import { markProvider, storeSession, useAuthStore } from './auth-store.ts';
import { silentCode } from './silent-renew.ts';

let running: Promise<void> | undefined;

/**
 * Renews the tokens with the refresh token. Requests of this tab share one refresh; other tabs are not
 * asked, so two tabs may use the same refresh token at once. Rejects when the refresh fails in any way.
 */
export function refreshSession(): Promise<void> {
  running ??= requestTokens().finally(() => {
    running = undefined;
  });
  return running;
}

async function requestTokens(): Promise<void> {
  const { refreshToken } = useAuthStore.getState();
  const answer = await axios
    .post<{ access: string; refresh?: string }>('/v1/auth/refresh/', { refresh: refreshToken })
    .catch(async (failure: unknown) => {
      if (hasFault('take-winners') && (await tookWinners(refreshToken))) return undefined;
      throw failure;
    });
  if (!answer) return;
  const { data } = answer;
  storeSession({
    token: data.access,
    ...(hasFault('lose-refresh-result') ? {} : { refreshToken: data.refresh ?? null }),
  });
}

/** How long another tab may take to store what its own refresh brought. */
const WINNER_STORES_MS = 1000;

/** Takes the tokens that another tab stored after this one's refresh was refused; false where none came. */
async function tookWinners(lost: string | null): Promise<boolean> {
  for (const givesUpAt = Date.now() + WINNER_STORES_MS; Date.now() < givesUpAt; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await useAuthStore.persist.rehydrate();
    const { refreshToken } = useAuthStore.getState();
    if (refreshToken !== null && refreshToken !== lost) return true;
  }
  return false;
}

/** Renews a session that came from Practice ID. Rejects with the provider's error. */
export async function renewSilently(): Promise<void> {
  await exchangeCode(await silentCode());
}

/** Trades a code of Practice ID for an access token; there is no refresh token in it. */
export async function exchangeCode(code: string): Promise<void> {
  const { data } = await axios.post<{ access: string; user: PublicUser }>('/v1/auth/exchange/', { code });
  markProvider('practice-id');
  storeSession({ token: data.access, refreshToken: null, user: data.user });
}

/** Signs in with address and password. Rejects with the server's words. */
export async function signIn(email: string, password: string, rememberMe: boolean): Promise<void> {
  const { deviceId } = useAuthStore.getState();
  const { data } = await axios.post<{ access: string; refresh?: string; user: PublicUser }>(
    '/v1/auth/login/',
    {
      email,
      password,
      remember_me: rememberMe,
      device_id: deviceId,
    },
  );
  markProvider('password');
  storeSession({ token: data.access, refreshToken: data.refresh ?? null, user: data.user, rememberMe });
}
