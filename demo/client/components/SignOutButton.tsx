import { api } from '../api.ts';
import { signedOutByUser } from '../auth/end-session.ts';

async function signOut(): Promise<void> {
  try {
    await api.post('/v1/auth/logout/');
  } catch {
    // The server may not know the session any more; the page signs out all the same.
  }
  signedOutByUser();
}

export function SignOutButton() {
  return (
    <button type="button" className="quiet" onClick={() => void signOut()} data-testid="sign-out">
      Sign out
    </button>
  );
}
