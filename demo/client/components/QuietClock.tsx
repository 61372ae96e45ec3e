import { useEffect, useState } from 'react';
import { idleMs } from '../auth/activity.ts';
import { lastRequestAt } from '../request-clock.ts';

const TICK_MS = 1000;

/** How long ago the last request and the last input were: what one waits for in many scenarios. */
export function QuietClock() {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  const asked = lastRequestAt();
  return (
    <p className="quiet-clock">
      {asked !== undefined && (
        <span>
          Last request <b>{seconds(Date.now() - asked)}</b> s ago
        </span>
      )}
      <span>
        Last input <b>{seconds(idleMs())}</b> s ago
      </span>
    </p>
  );
}

function seconds(ms: number): number {
  return Math.max(0, Math.floor(ms / 1000));
}
