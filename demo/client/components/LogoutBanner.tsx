import { CircleAlert, LogOut, ShieldX, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type KeptReason, takeReason } from '../auth/logout-reason.ts';

const SHOWN_MS = 30_000;

const words: Readonly<Record<string, string>> = {
  SESSION_ACCOUNT_MISMATCH: 'Your session got mixed up with another account.',
  SESSION_USER_MISMATCH: 'Your session got mixed up with another user.',
  ACCOUNT_MISSING: 'You do not belong to an account any more.',
  ACCOUNT_REQUIRED: 'You need an account to go on.',
  ACCOUNT_SUSPENDED: 'Your account is suspended.',
  ACCOUNT_CANCELLED: 'Your account was cancelled.',
  PLAN_MISSING: 'Your account has no plan.',
  PLAN_REQUIRED: 'You need a plan to go on.',
  PLAN_INACTIVE: 'Your plan is not active.',
  USER_INACTIVE: 'Your user was deactivated.',
  USER_LOGOUT: 'You signed out.',
  AUTH_CREDENTIALS_MISSING: 'The page did not say who you are.',
  TOKEN_REFRESH_FAILED: 'Your session could not be renewed.',
  NO_REFRESH_TOKEN: 'Your session could not be renewed.',
  ACCESS_TOKEN_EXPIRED: 'Your session has expired.',
  CSRF_MISMATCH: 'The page was open for too long.',
  IDLE_TIMEOUT: 'You were away for a while.',
};

/** Why the last session ended, as far as the page kept it. Shown once, for half a minute. */
export function LogoutBanner() {
  const [reason, setReason] = useState<KeptReason | undefined>(takeReason);
  useEffect(() => {
    if (!reason) return;
    const timer = window.setTimeout(() => setReason(undefined), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [reason]);
  if (!reason) return null;
  const Icon = iconOf(reason.source);
  return (
    <aside className="banner" role="status" data-testid="logout-banner">
      <Icon size={20} aria-hidden="true" />
      <div>
        <p className="banner-words">{words[reason.code] ?? 'You were signed out.'}</p>
        <p className="soft">
          You were on <code>{reason.path}</code>
          {reason.idleMinutes ? `, idle for ${reason.idleMinutes} minutes` : ''}.
        </p>
        <details>
          <summary>Technical details</summary>
          <dl>
            <dt>Code</dt>
            <dd data-testid="logout-code">{reason.code}</dd>
            <dt>Message</dt>
            <dd>{reason.message}</dd>
            <dt>Source</dt>
            <dd>{reason.source}</dd>
            <dt>Time</dt>
            <dd>{reason.timestamp}</dd>
            <dt>Context</dt>
            <dd>
              <code>{JSON.stringify(reason.context)}</code>
            </dd>
          </dl>
        </details>
      </div>
      <button type="button" className="icon" onClick={() => setReason(undefined)} aria-label="Close">
        <X size={16} aria-hidden="true" />
      </button>
    </aside>
  );
}

function iconOf(source: string) {
  if (source === 'manual_user_action') return LogOut;
  if (source === 'backend_middleware') return ShieldX;
  return source === 'refresh_user_validation' ? TriangleAlert : CircleAlert;
}
