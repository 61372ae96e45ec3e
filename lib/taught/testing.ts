import type { EventOf, LogEvent } from '../events/event.ts';
import type { TaughtRule } from './registry.ts';

/** For tests: one rule of each kind, of a site that nobody could guess. */
export const RULES: readonly TaughtRule[] = [
  { kind: 'request', method: 'POST', path: '/api/x7', is: 'refresh' },
  { kind: 'page', path: '/hello', is: 'sign-in-page' },
  {
    kind: 'reason',
    statuses: [401, 409],
    in: 'header',
    name: 'X-Why',
    means: { E17: 'SERVER_IDLE_TIMEOUT' },
  },
  { kind: 'reason', statuses: [401], in: 'body', name: '/f/0/zeta' },
  { kind: 'credential', area: 'localStorage', key: 'zz', is: 'access' },
  { kind: 'credential', area: 'cookie', key: 'q_*', is: 'session' },
];

export const ORIGIN = 'https://app.example.com';

export function requestEvent(fields: Partial<EventOf<'request.finished'>>): EventOf<'request.finished'> {
  return {
    id: 'e1',
    kind: 'request.finished',
    at: 2,
    by: 'browser',
    requestId: 'r1',
    method: 'POST',
    url: `${ORIGIN}/api/x7`,
    type: 'xmlhttprequest',
    startedAt: 1,
    status: 401,
    ...fields,
  };
}

/** One event after a rule alone has been applied to it. */
export function taughtBy(
  teach: (events: readonly LogEvent[]) => readonly LogEvent[],
  event: LogEvent,
): LogEvent {
  return teach([event])[0] as LogEvent;
}
