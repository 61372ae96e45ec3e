import type { Frame } from '../events/credential.ts';
import type { EventKind, EventOf, LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { credentialName, placeName } from './credential-words.ts';
import { describeRequest, describeResponseBody } from './describe-request.ts';
import { fileOf, hostAndPath } from './short-address.ts';
import { describeUnread } from './unread-words.ts';
import { whyWords } from './why-words.ts';

type Describers = { [K in EventKind]: (event: EventOf<K>) => TextRef };

/** One line of the event list: what was seen, in words, without judging it. Pure; shows masked text only. */
export function describeEvent(event: LogEvent): TextRef {
  const writer = DESCRIBERS[event.kind] as (event: LogEvent) => TextRef;
  return writer(event);
}

const DESCRIBERS: Describers = {
  'credential.seen': (event) =>
    byCode(
      text(`panel.event.credential-seen.${event.how}`, {
        credential: credentialName(event.credential),
        place: placeName(event.place),
      }),
      event.stack,
    ),
  'credential.rotated': (event) =>
    byCode(
      text('panel.event.credential-rotated', {
        credential: credentialName(event.credential),
        place: placeName(event.place),
      }),
      event.stack,
    ),
  'credential.removed': (event) =>
    byCode(
      text(`panel.event.credential-removed.${event.how}`, {
        credential: credentialName(event.credential),
        place: placeName(event.place),
      }),
      event.stack,
    ),
  'storage.snapshot': (event) =>
    text('panel.event.storage-snapshot', {
      area: { text: text(`common.place.${event.area}`) },
      held: event.held.length,
      keys: event.keyCount,
    }),
  'cookie.seen': (event) =>
    text('panel.event.cookie-seen', { name: event.name, credential: credentialName(event.credential) }),
  'cookie.changed': describeCookieChange,
  'cookie.written': (event) =>
    byCode(
      text(`panel.event.cookie-written.${event.removes ? 'removed' : 'set'}`, {
        name: event.name,
        call: { text: text(`panel.call.${event.call}`) },
      }),
      event.stack,
    ),
  'request.finished': describeRequest,
  'response.body': describeResponseBody,
  'page.navigated': (event) =>
    text(`panel.event.page-navigated.${event.navigation}`, {
      address: hostAndPath(event.url),
    }),
  'page.visibility': (event) => text(`panel.event.page-visibility.${event.state}`),
  'page.form': (event) => text(`panel.event.page-form.${event.signInForm ? 'shown' : 'gone'}`),
  'page.left': (event) => text(`panel.event.page-left.${event.persisted ? 'kept' : 'dropped'}`),
  'page.reason': (event) =>
    byCode(
      text(`panel.event.page-reason.${event.how}`, {
        key: event.key,
        words: event.fields.code ?? event.fields.message ?? Object.values(event.fields)[0] ?? '',
      }),
      event.stack,
    ),
  'page.error': (event) =>
    byCode(text(`panel.event.page-error.${event.error}`, { message: event.message }), event.stack),
  'tab.message': (event) =>
    byCode(
      text(`panel.event.tab-message.${event.word}.${event.direction}`, { name: event.name }),
      event.stack,
    ),
  'connection.closed': describeClosed,
  'tab.closed': () => text('panel.event.tab-closed'),
  'activity.span': describeActivity,
  'user.intent': (event) =>
    text(`panel.event.user-intent.${event.intent}.${event.trigger}`, {
      control: {
        text: event.label
          ? text('panel.event.control-labelled', { label: event.label })
          : text('panel.event.control'),
      },
    }),
  'user.feedback': (event) =>
    event.says === ''
      ? text(`panel.event.user-feedback.${event.about}.plain`)
      : text(`panel.event.user-feedback.${event.about}.says`, { says: event.says }),
  'site.taught': (event) => text('panel.event.site-taught', { count: event.rules }),
  'user.mark': (event) =>
    event.says === ''
      ? text('panel.event.user-mark.plain')
      : text('panel.event.user-mark.says', { says: event.says }),
  'user.rehearsal': (event) =>
    text(`panel.event.user-rehearsal.${event.how}`, {
      credential: credentialName(event.credential),
      place: placeName(event.place),
    }),
  'sensor.unread': (event) => describeUnread(event),
  'recording.started': (event) => text(`panel.event.recording-started.${event.why}`),
  'recording.stopped': (event) => text(`panel.event.recording-stopped.${event.why}`),
  'recording.gap': (event) => describeGap(event),
  'machine.idle': (event) =>
    text(`panel.event.machine-idle.${event.state}`, { duration: { durationMs: event.afterMs } }),
  'network.changed': (event) =>
    text(`panel.event.network-changed.${event.online ? 'online' : 'offline'}`, {
      connection: event.connection ?? '',
    }),
  'server.logged': (event) => text('panel.event.server-logged', { line: event.line, says: event.says }),
  'page.build': (event) => text('panel.event.page-build', { build: event.build.slice(0, 8) }),
  'clock.jumped': (event) =>
    text(`panel.event.clock-jumped.${event.byMs > 0 ? 'forward' : 'back'}`, {
      duration: { durationMs: Math.abs(event.byMs) },
    }),
};

function describeCookieChange(event: EventOf<'cookie.changed'>): TextRef {
  const id = event.removed ? `panel.event.cookie-removed.${event.cause}` : 'panel.event.cookie-set';
  return text(id, { name: event.name, credential: credentialName(event.credential) });
}

function describeActivity(event: EventOf<'activity.span'>): TextRef {
  const lastedMs = event.to - event.from;
  return text(lastedMs < 1_000 ? 'panel.event.activity-moment' : 'panel.event.activity-span', {
    duration: { durationMs: lastedMs },
    mouse: event.counts.mouse ?? 0,
    keys: event.counts.key ?? 0,
    clicks: (event.counts.click ?? 0) + (event.counts.touch ?? 0),
    scrolls: (event.counts.scroll ?? 0) + (event.counts.wheel ?? 0),
  });
}

function describeClosed(event: EventOf<'connection.closed'>): TextRef {
  const { opened, code, reason } = event;
  const how = !opened ? 'never-open' : code === null ? 'plain' : reason === undefined ? 'code' : 'reason';
  return text(`panel.event.connection-closed.${how}`, {
    transport: { text: text(`panel.transport.${event.transport}`) },
    address: hostAndPath(event.url),
    code: String(code ?? ''),
    reason: reason ?? '',
  });
}

/** Why a span is missing. */
export function describeGap(gap: {
  from: number;
  to: number;
  why: string;
  dropped?: number | undefined;
}): TextRef {
  return text('panel.event.recording-gap', {
    why: whyWords(gap.why),
    duration: { durationMs: gap.to - gap.from },
    dropped: gap.dropped ?? 0,
  });
}

/** Adds the innermost function of a stack to what it did. */
function byCode(what: TextRef, stack: readonly Frame[] | undefined): TextRef {
  const innermost = stack?.[0];
  if (innermost === undefined) return what;
  const place = `${fileOf(innermost.url)}:${innermost.line}`;
  return innermost.function
    ? text('panel.event.by-function', { what: { text: what }, function: innermost.function, place })
    : text('panel.event.by-code', { what: { text: what }, place });
}
