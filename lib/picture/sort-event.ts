import { requestOutcome } from '../detect/request-outcome.ts';
import { requestRole } from '../detect/request-role.ts';
import type { RequestOutcome, RequestRole } from '../detect/types.ts';
import type { EventOf, LogEvent } from '../events/event.ts';
import { ACCENT, BAD, GOOD, NEUTRAL, type Paint, QUIET, WARN } from './paint.ts';

/** Lanes that every site has, if anything happens in them; tabs and credentials have lanes of their own. */
export type EventLane = 'sign-in' | 'refresh' | 'api' | 'pages' | 'activity' | 'other' | 'marks' | 'none';

const LANE_OF_ROLE: Record<RequestRole, EventLane> = {
  'sign-in': 'sign-in',
  'sign-out': 'sign-in',
  revoke: 'sign-in',
  refresh: 'refresh',
  probe: 'api',
  'check-session': 'api',
  discovery: 'api',
  api: 'api',
  page: 'pages',
};

const PAINT_OF_OUTCOME: Record<RequestOutcome, Paint> = {
  accepted: NEUTRAL,
  refused: BAD,
  forbidden: WARN,
  'server-error': WARN,
  'no-answer': WARN,
  other: QUIET,
};

export type Sorted = { lane: EventLane; paint: Paint };

/**
 * Sorts events into lanes. Judges a request by itself, as far as the event alone tells: words of a body, and refreshes
 * that only their neighbours give away, are the diagnosis'. Remembers the role of what was asked alike before, since
 * reading an address costs more than all the rest.
 */
export function createEventSorter(): (event: LogEvent) => Sorted {
  const roles = new Map<string, RequestRole>();
  function roleOf(event: EventOf<'request.finished'>): RequestRole {
    // What it carried and what its body had decides, too: only plain requests are alike by their address.
    if (event.bodyFields !== undefined || event.grantType !== undefined) return requestRole(event);
    const carried =
      event.carried?.some((item) => item.in === 'body' || item.credential === 'refresh') ?? false;
    if (carried) return requestRole(event);
    const bearing = (event.carried?.length ?? 0) > 0 ? (event.carried ?? []).map(inAndKind).join() : '';
    const key = `${event.method} ${event.type} ${event.url} ${bearing}`;
    let role = roles.get(key);
    if (role === undefined) {
      role = requestRole(event);
      if (roles.size >= MAX_REMEMBERED) roles.clear();
      roles.set(key, role);
    }
    return role;
  }
  return (event) => {
    if (event.kind !== 'request.finished') return { lane: laneOf(event), paint: paintOf(event) };
    const role = roleOf(event);
    const outcome = requestOutcome(event, role, '');
    const paint = PAINT_OF_OUTCOME[outcome];
    return { lane: LANE_OF_ROLE[role], paint: role === 'api' || paint !== NEUTRAL ? paint : GOOD };
  };
}

const MAX_REMEMBERED = 5_000;
const inAndKind = (item: { in: string; credential: string }) => `${item.in}:${item.credential}`;

function laneOf(event: LogEvent): EventLane {
  switch (event.kind) {
    case 'activity.span':
      return 'activity';
    case 'user.feedback':
      return 'marks';
    // Drawn as hatches, or as spans of a tab's own lane.
    case 'recording.gap':
    case 'page.visibility':
    case 'page.left':
    case 'tab.closed':
      return 'none';
    default:
      return 'other';
  }
}

function paintOf(event: LogEvent): Paint {
  switch (event.kind) {
    case 'credential.removed':
      return BAD;
    case 'cookie.changed':
      return event.removed && event.cause !== 'overwrite' ? BAD : NEUTRAL;
    case 'cookie.written':
      return event.removes ? BAD : NEUTRAL;
    case 'credential.seen':
    case 'credential.rotated':
      return GOOD;
    case 'response.body':
      return event.status === 401 ? BAD : WARN;
    case 'page.error':
    case 'sensor.unread':
    case 'clock.jumped':
    case 'network.changed':
      return WARN;
    case 'page.form':
      return event.signInForm ? WARN : QUIET;
    case 'user.intent':
    case 'user.feedback':
    case 'page.reason':
    case 'tab.message':
    case 'activity.span':
      return ACCENT;
    case 'page.navigated':
    case 'connection.closed':
    case 'cookie.seen':
      return NEUTRAL;
    default:
      return QUIET;
  }
}
