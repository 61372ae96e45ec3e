import { type FormEvent, useEffect, useState } from 'react';
import { hasFault } from '../active-faults.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { signIn } from '../auth/refresh.ts';
import { LogoutBanner } from '../components/LogoutBanner.tsx';
import { ScenarioHint } from '../components/ScenarioHint.tsx';
import { config } from '../config.ts';
import { navigate } from '../router.ts';
import { currentScenario } from '../scenario-run.ts';

const EXAMPLE_EMAIL = 'ada@example.com';
/** Slow enough to be seen, fast enough to be a loop. */
const LOOP_MS = 400;
const PASSWORD = 'correct horse';

export function SignInPage() {
  // On stage nobody wants to type: a scenario brings the form filled in.
  const [playing] = useState(() => currentScenario()?.area === 'app');
  const [email, setEmail] = useState(playing ? EXAMPLE_EMAIL : '');
  const [password, setPassword] = useState(playing ? PASSWORD : '');
  const [remember, setRemember] = useState(playing);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!hasFault('login-loop') || useAuthStore.getState().token === null) return;
    const timer = window.setTimeout(() => window.location.replace('/dashboard'), LOOP_MS);
    return () => window.clearTimeout(timer);
  }, []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setMessage('');
    try {
      await signIn(email, password, remember);
      navigate('/dashboard');
    } catch {
      setMessage('That e-mail address and password do not fit.');
      setBusy(false);
    }
  };
  const fillIn = (): void => {
    setEmail(EXAMPLE_EMAIL);
    setPassword(PASSWORD);
    setRemember(true);
  };

  return (
    <div className="signin">
      <LogoutBanner />
      <form className="sheet" onSubmit={(event) => void submit(event)} aria-labelledby="signin-title">
        <h1 id="signin-title">Sign in to Fieldnotes</h1>
        <p className="soft">
          Any e-mail address will do. The password is <code>{PASSWORD}</code>.
        </p>
        <label>
          E-mail
          <input
            type="email"
            name="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            data-testid="email"
          />
        </label>
        <label>
          Password
          <input
            type="password"
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            data-testid="password"
          />
        </label>
        <label className="check">
          <input
            type="checkbox"
            name="remember"
            checked={remember}
            onChange={(event) => setRemember(event.target.checked)}
            data-testid="remember"
          />
          Remember me for {rememberWords(config.rememberDays)}
        </label>
        {message && (
          <p className="error" role="alert" data-testid="signin-error">
            {message}
          </p>
        )}
        <div className="row">
          <button type="submit" disabled={busy} data-testid="sign-in">
            Sign in
          </button>
          <button type="button" className="quiet" onClick={fillIn} data-testid="fill-in">
            Fill in for me
          </button>
        </div>
        <p className="or">or</p>
        <button
          type="button"
          className="quiet wide"
          onClick={continueWithPracticeId}
          data-testid="practice-id"
        >
          Continue with Practice ID
        </button>
      </form>
      <ScenarioHint />
    </div>
  );
}

function continueWithPracticeId(): void {
  const url = new URL('/authorize', config.idpUrl);
  url.search = new URLSearchParams({
    client_id: 'fieldnotes',
    response_type: 'code',
    redirect_uri: `${location.origin}/oauth-callback`,
    state: crypto.randomUUID(),
  }).toString();
  window.location.assign(url.href);
}

function rememberWords(days: number): string {
  if (days >= 1) return `${Math.round(days)} days`;
  return 'a short while';
}
