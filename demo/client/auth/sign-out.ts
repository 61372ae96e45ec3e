import { api } from '../api.ts';
import { signedOutByUser } from './end-session.ts';

/** Signs out at the server, then here. */
export async function signOut(): Promise<void> {
  try {
    await api.post('/v1/auth/logout/');
  } catch {
    // The server may not know the session any more; the page signs out all the same.
  }
  signedOutByUser();
}
