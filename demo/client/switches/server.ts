import type { ActionName } from '../../server/actions.ts';
import type { DemoSettings } from '../../server/settings.ts';
import { refreshUser } from '../api.ts';
import { storeSession, useAuthStore } from '../auth/auth-store.ts';
import { wait } from './action.ts';

/** Between an action and the request that finds out about it, so that the two are told apart. */
const THEN_ASK_MS = 700;
/** The short token lives one second, and its dates are whole seconds. */
const EXPIRED_MS = 2100;

/** Carries an action out for the user of this browser, or for everybody where nobody is signed in. */
export async function actAtServer(name: ActionName): Promise<unknown> {
  const { token, user } = useAuthStore.getState();
  const response = await fetch(`/demo/actions/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(name === 'expire-access-token' ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(user ? { email: user.email } : {}),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

/** One request of this page, which finds out about what was done. Nobody signed in asks nothing. */
export async function askForProfile(afterMs = THEN_ASK_MS): Promise<void> {
  if (useAuthStore.getState().token === null) return;
  await wait(afterMs);
  await refreshUser().catch(() => undefined);
}

/** Changes settings; outlives this page, so that a logout in between does not leave them half changed. */
export async function configure(change: Partial<DemoSettings>): Promise<DemoSettings> {
  const response = await fetch('/demo/settings', {
    method: 'PUT',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error('The server did not take that.');
  return answer as DemoSettings;
}

/** Trades the access token for one that has expired when this resolves. The refresh token stays good. */
export async function expireToken(): Promise<void> {
  const answer = await actAtServer('expire-access-token');
  storeSession({ token: (answer as { access: string }).access });
  await wait(EXPIRED_MS);
}
