import { useAuthStore } from '../auth/auth-store.ts';
import { usePath } from '../router.ts';
import { Link } from './Link.tsx';
import { SignOutButton } from './SignOutButton.tsx';

const links = [
  ['/', 'Scenarios'],
  ['/dashboard', 'Dashboard'],
  ['/switches', 'Switches'],
  ['/events', 'Server log'],
] as const;

export function TopBar() {
  const path = usePath();
  const user = useAuthStore((state) => state.user);
  return (
    <header className="topbar">
      <Link to="/" className="brand">
        <span className="brand-mark" aria-hidden="true" />
        Fieldnotes
      </Link>
      <nav aria-label="Pages">
        {links.map(([to, label]) => (
          <Link
            key={to}
            to={to}
            className={path === to ? 'current' : ''}
            testId={`nav-${label.toLowerCase().replace(' ', '-')}`}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="who">
        {user ? (
          <>
            <span data-testid="user-email">{user.email}</span>
            <SignOutButton />
          </>
        ) : path === '/signin' ? null : (
          <Link to="/signin" className="button quiet" testId="nav-signin">
            Go to sign-in
          </Link>
        )}
      </div>
    </header>
  );
}
