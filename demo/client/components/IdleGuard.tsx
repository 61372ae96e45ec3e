import { useEffect, useRef, useState } from 'react';
import { idleMs } from '../auth/activity.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { endSession } from '../auth/end-session.ts';
import { config } from '../config.ts';

const LOOK_MS = 250;

/** The page's own idle limit, with a countdown before it. Input in other tabs does not count. */
export function IdleGuard() {
  const signedIn = useAuthStore((state) => state.token !== null);
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const stay = useRef<HTMLButtonElement>(null);
  const asks = signedIn && secondsLeft !== undefined;
  // Whoever uses the keyboard must reach the answer at once. Focus alone counts as no input.
  useEffect(() => {
    if (asks) stay.current?.focus();
  }, [asks]);
  useEffect(() => {
    if (!signedIn || config.idleSeconds === 0) return;
    const timer = window.setInterval(function checkIdleLimit() {
      const left = config.idleSeconds - idleMs() / 1000;
      if (left <= 0) {
        window.clearInterval(timer);
        endSession({
          code: 'IDLE_TIMEOUT',
          type: 'AUTH_ERROR',
          message: `No input for ${config.idleSeconds} seconds`,
          source: 'token_refresh_failure',
        });
      }
      setSecondsLeft(left <= config.idleWarningSeconds ? Math.max(0, Math.ceil(left)) : undefined);
    }, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [signedIn]);
  if (!signedIn || secondsLeft === undefined) return null;
  return (
    <div className="backdrop">
      <div
        className="dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="idle-title"
        data-testid="idle-dialog"
      >
        <h2 id="idle-title" className="dialog-title">
          Are you still there?
        </h2>
        <p>
          You will be signed out in <b data-testid="idle-countdown">{secondsLeft}</b> seconds.
        </p>
        <button type="button" ref={stay} data-testid="idle-stay">
          Stay signed in
        </button>
      </div>
    </div>
  );
}
