import type { EventKind, LogEvent } from '../events/event.ts';

/** Name of a symbol; components/EventIcon.tsx draws it. */
export type EventIconName =
  | 'key'
  | 'renew'
  | 'lost'
  | 'storage'
  | 'cookie'
  | 'request'
  | 'words'
  | 'page'
  | 'eye'
  | 'form'
  | 'leave'
  | 'activity'
  | 'intent'
  | 'unread'
  | 'record'
  | 'bug'
  | 'clock'
  | 'flag'
  | 'rehearsal'
  | 'gap';

/** What an event means for a session. Always shown with a symbol and words beside the colour. */
export type Tone = 'good' | 'bad' | 'warn' | 'accent' | 'neutral' | 'quiet';

export type EventGroup = 'credentials' | 'requests' | 'cookies' | 'page' | 'activity' | 'recording';

export const EVENT_GROUPS: readonly EventGroup[] = [
  'credentials',
  'requests',
  'cookies',
  'page',
  'activity',
  'recording',
];

const LOOKS: Record<EventKind, { icon: EventIconName; group: EventGroup; tone: Tone }> = {
  'credential.seen': { icon: 'key', group: 'credentials', tone: 'good' },
  'credential.rotated': { icon: 'renew', group: 'credentials', tone: 'good' },
  'credential.removed': { icon: 'lost', group: 'credentials', tone: 'bad' },
  'storage.snapshot': { icon: 'storage', group: 'credentials', tone: 'quiet' },
  'cookie.seen': { icon: 'cookie', group: 'cookies', tone: 'neutral' },
  'cookie.changed': { icon: 'cookie', group: 'cookies', tone: 'good' },
  'cookie.written': { icon: 'cookie', group: 'cookies', tone: 'neutral' },
  'request.finished': { icon: 'request', group: 'requests', tone: 'neutral' },
  'response.body': { icon: 'words', group: 'requests', tone: 'bad' },
  'page.navigated': { icon: 'page', group: 'page', tone: 'neutral' },
  'page.visibility': { icon: 'eye', group: 'page', tone: 'quiet' },
  'page.form': { icon: 'form', group: 'page', tone: 'neutral' },
  'page.left': { icon: 'leave', group: 'page', tone: 'quiet' },
  'page.reason': { icon: 'words', group: 'page', tone: 'accent' },
  'page.error': { icon: 'bug', group: 'page', tone: 'warn' },
  'tab.message': { icon: 'words', group: 'page', tone: 'accent' },
  'connection.closed': { icon: 'leave', group: 'requests', tone: 'neutral' },
  'tab.closed': { icon: 'leave', group: 'page', tone: 'quiet' },
  'activity.span': { icon: 'activity', group: 'activity', tone: 'quiet' },
  'user.intent': { icon: 'intent', group: 'activity', tone: 'accent' },
  'user.feedback': { icon: 'flag', group: 'activity', tone: 'accent' },
  'site.taught': { icon: 'flag', group: 'recording', tone: 'accent' },
  'user.mark': { icon: 'flag', group: 'activity', tone: 'accent' },
  'user.rehearsal': { icon: 'rehearsal', group: 'credentials', tone: 'accent' },
  'sensor.unread': { icon: 'unread', group: 'recording', tone: 'warn' },
  'recording.started': { icon: 'record', group: 'recording', tone: 'quiet' },
  'recording.stopped': { icon: 'record', group: 'recording', tone: 'warn' },
  'recording.gap': { icon: 'gap', group: 'recording', tone: 'warn' },
  'machine.idle': { icon: 'clock', group: 'activity', tone: 'quiet' },
  'network.changed': { icon: 'request', group: 'requests', tone: 'warn' },
  'server.logged': { icon: 'words', group: 'requests', tone: 'accent' },
  'page.build': { icon: 'page', group: 'page', tone: 'quiet' },
  'clock.jumped': { icon: 'clock', group: 'recording', tone: 'warn' },
};

/** Statuses that refuse a session: RFC 9110, and Laravel's 419 and IIS's 440. */
const REFUSALS = new Set([401, 403, 407, 419, 440]);

/** Symbol, group and tone of an event. Judges by this event alone: it names no cause. */
export function eventLook(event: LogEvent): { icon: EventIconName; group: EventGroup; tone: Tone } {
  const look = LOOKS[event.kind];
  return { ...look, tone: toneOf(event) ?? look.tone };
}

/** Whether this panel has words and a symbol for a kind of event. */
export function isKnownKind(kind: unknown): kind is EventKind {
  return typeof kind === 'string' && Object.hasOwn(LOOKS, kind);
}

/** The kinds that this panel has words for. */
export const KNOWN_KINDS = Object.keys(LOOKS) as EventKind[];

/** Group of an event; cheaper than its whole look, for filters over long logs. */
export function eventGroup(event: LogEvent): EventGroup {
  return LOOKS[event.kind].group;
}

function toneOf(event: LogEvent): Tone | null {
  switch (event.kind) {
    case 'cookie.changed':
      if (event.removed) return event.cause === 'overwrite' ? 'quiet' : 'bad';
      return null;
    case 'cookie.written':
      return event.removes ? 'bad' : null;
    case 'request.finished':
      if (event.status === null || event.error !== undefined) return 'bad';
      if (REFUSALS.has(event.status)) return 'bad';
      if (event.status >= 500 || event.status === 429) return 'warn';
      return null;
    case 'response.body':
      return REFUSALS.has(event.status) ? 'bad' : 'neutral';
    case 'page.form':
      return event.signInForm ? 'warn' : 'quiet';
    default:
      return null;
  }
}
