import { signOut } from '../auth/sign-out.ts';

export function SignOutButton() {
  return (
    <button type="button" className="quiet" onClick={() => void signOut()} data-testid="sign-out">
      Sign out
    </button>
  );
}
