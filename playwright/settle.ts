import type { LogoutLensTimeline } from './types.ts';

/** A verdict is there no later than 3 s after the page shows that it is signed out; a bit is for the way. */
const SETTLES_WITHIN_MS = 3_500;

/** What may be the beginning of an end: after it, the recording has to be looked at for a while. */
function mayEndIt(event: LogoutLensTimeline['events'][number]): boolean {
  if (event.kind === 'request.finished') {
    const status = 'status' in event ? event.status : null;
    return typeof status !== 'number' || status >= 400;
  }
  return /^(?:page\.navigated|storage\.|cookie\.|credential\.)/.test(event.kind);
}

/**
 * How long until a timeline says all that it will say of what was done so far, ms; 0: it does. That is once every
 * verdict is final, and nothing that may have ended a session is younger than a verdict may take.
 */
export function msUntilSettled({ events, logouts, exportedAt }: LogoutLensTimeline): number {
  const lastAt = events.reduce(
    (last, event) => (mayEndIt(event) ? Math.max(last, event.at) : last),
    Number.NEGATIVE_INFINITY,
  );
  const left = Math.max(0, lastAt + SETTLES_WITHIN_MS - exportedAt);
  return logouts.some(({ final }) => !final) ? Math.max(left, 250) : left;
}
