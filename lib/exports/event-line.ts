import type { Frame, Place } from '../events/credential.ts';
import type { EventKind, EventOf, LogEvent } from '../events/event.ts';

type Lines = { [K in EventKind]: (event: EventOf<K>) => string };

/**
 * What an event says beside its kind, in the notation of a log: `GET https://app.example/api → 401`. No sentence,
 * so nothing to translate; not escaped for any format.
 */
export function eventLine(event: LogEvent): string {
  const line = LINES[event.kind] as (event: LogEvent) => string;
  return line(event);
}

const LINES: Lines = {
  'credential.seen': (event) => join(event.credential, where(event.place), event.how, by(event.stack)),
  'credential.rotated': (event) => join(event.credential, where(event.place), event.how, by(event.stack)),
  'credential.removed': (event) => join(event.credential, where(event.place), event.how, by(event.stack)),
  'storage.snapshot': (event) => `${event.area}: ${event.held.length} / ${event.keyCount}`,
  'cookie.seen': (event) => join(event.credential, event.name, event.domain),
  'cookie.changed': (event) =>
    join(event.credential, event.name, event.domain, `${event.removed ? 'removed' : 'set'} (${event.cause})`),
  'cookie.written': (event) =>
    join(event.name, event.call, event.removes ? 'removed' : 'set', by(event.stack)),
  'request.finished': (event) =>
    join(
      `${event.method} ${event.url} → ${event.status ?? event.error ?? '?'}`,
      event.redirectTo && `→ ${event.redirectTo}`,
      event.setLogin && `Set-Login: ${event.setLogin}`,
      (event.carried ?? []).map((item) => item.credential).join(' + '),
      fields(event.fields),
    ),
  'response.body': (event) =>
    join(`${event.method} ${event.url} → ${event.status}`, fields(event.fields), event.unread),
  'page.navigated': (event) => join(event.navigation, event.url, fields(event.fields)),
  'page.visibility': (event) => event.state,
  'page.form': (event) => `signInForm: ${event.signInForm}`,
  'page.left': (event) => `persisted: ${event.persisted}`,
  'page.reason': (event) =>
    join(`${event.area} ${event.key}`, event.how, fields(event.fields), by(event.stack)),
  'page.error': (event) => join(event.error, event.message, by(event.stack)),
  'tab.closed': () => '',
  'tab.message': (event) =>
    join(`${event.channel} ${event.name}`, event.word, event.direction, by(event.stack)),
  'connection.closed': (event) =>
    join(
      `${event.transport} ${event.url} → ${event.code ?? 'closed'}`,
      event.reason && `“${event.reason}”`,
      event.opened ? 'was open' : 'never open',
    ),
  'activity.span': (event) =>
    join(
      `${event.to - event.from} ms`,
      ...Object.entries(event.counts).map(([what, count]) => `${what} ${count}`),
    ),
  'user.intent': (event) => join(event.intent, event.trigger, event.label && `“${event.label}”`),
  'user.feedback': (event) => join(event.about, event.code, event.says && `“${event.says}”`),
  'site.taught': (event) => `rules ${event.rules}`,
  'user.mark': (event) => (event.says === '' ? '' : `“${event.says}”`),
  'user.rehearsal': (event) => join(event.how, event.credential, where(event.place)),
  'sensor.unread': (event) => join(event.sensor, event.what, event.why),
  'recording.started': (event) => event.why,
  'recording.stopped': (event) => event.why,
  'recording.gap': (event) =>
    join(event.why, `${event.to - event.from} ms`, event.dropped !== undefined && `dropped ${event.dropped}`),
  'machine.idle': (event) => join(event.state, `after ${event.afterMs} ms`),
  'network.changed': (event) => join(event.online ? 'online' : 'offline', event.connection),
  'page.build': (event) => join(event.build, `scripts ${event.scripts}`),
  'clock.jumped': (event) => `${event.byMs} ms`,
  'server.logged': (event) => join(`line ${event.line}`, event.joined, event.means, `“${event.says}”`),
};

function join(...parts: (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
}

function where(place: Place): string {
  return `${place.area} ${place.key}${place.path ? ` → ${place.path}` : ''}`;
}

function by(stack: readonly Frame[] | undefined): string {
  const frame = stack?.[0];
  return frame ? `${frame.function ?? '(anonymous)'} ${frame.url}:${frame.line}:${frame.column}` : '';
}

function fields(words: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(words ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
