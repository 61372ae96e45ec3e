import { useEffect, useState } from 'react';
import { exchangeCode } from '../auth/refresh.ts';
import { Link } from '../components/Link.tsx';

/** Where Practice ID sends the browser back to, with a code in the address. */
export function CallbackPage() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code') ?? '';
    exchangeCode(code).then(
      () => window.location.replace('/dashboard'),
      () => setFailed(true),
    );
  }, []);
  if (!failed) return <p>Signing you in…</p>;
  return (
    <p role="alert">
      That did not work. <Link to="/signin">Sign in again</Link>
    </p>
  );
}
