import * as v from 'valibot';
import { cookieChanged, cookieSeen, cookieWritten } from './kinds/cookie.ts';
import { credentialRemoved, credentialRotated, credentialSeen } from './kinds/credential.ts';
import { machineIdle, networkChanged } from './kinds/machine.ts';
import {
  activitySpan,
  pageBuild,
  pageError,
  pageForm,
  pageLeft,
  pageNavigated,
  pageReason,
  pageVisibility,
  tabClosed,
  userIntent,
} from './kinds/page.ts';
import { clockJumped, recordingGap, recordingStarted, recordingStopped } from './kinds/recording.ts';
import { requestFinished, responseBody } from './kinds/request.ts';
import { serverLogged } from './kinds/server.ts';
import { sensorUnread, storageSnapshot } from './kinds/storage.ts';
import { connectionClosed, tabMessage } from './kinds/tab.ts';
import { siteTaught, userFeedback, userMark, userRehearsal } from './kinds/user.ts';

/** The vocabulary: every kind of event, one definition each. To add one, define it and name it here. */
export const kinds = {
  'credential.seen': credentialSeen,
  'credential.rotated': credentialRotated,
  'credential.removed': credentialRemoved,
  'storage.snapshot': storageSnapshot,
  'cookie.seen': cookieSeen,
  'cookie.changed': cookieChanged,
  'cookie.written': cookieWritten,
  'request.finished': requestFinished,
  'response.body': responseBody,
  'page.navigated': pageNavigated,
  'page.visibility': pageVisibility,
  'page.form': pageForm,
  'page.left': pageLeft,
  'page.reason': pageReason,
  'page.error': pageError,
  'tab.closed': tabClosed,
  'tab.message': tabMessage,
  'connection.closed': connectionClosed,
  'activity.span': activitySpan,
  'user.intent': userIntent,
  'user.feedback': userFeedback,
  'user.mark': userMark,
  'user.rehearsal': userRehearsal,
  'sensor.unread': sensorUnread,
  'recording.started': recordingStarted,
  'recording.stopped': recordingStopped,
  'recording.gap': recordingGap,
  'clock.jumped': clockJumped,
  'machine.idle': machineIdle,
  'network.changed': networkChanged,
  'page.build': pageBuild,
  'site.taught': siteTaught,
  'server.logged': serverLogged,
} as const;

export type EventKind = keyof typeof kinds;
export type EventOf<K extends EventKind> = v.InferOutput<(typeof kinds)[K]>;
/** One fact of a site's log. Holds references and masked text only, never a raw credential. */
export type LogEvent = { [K in EventKind]: EventOf<K> }[EventKind];
/** An event before the recorder has given it its id. */
export type EventDraft = { [K in EventKind]: Omit<EventOf<K>, 'id'> }[EventKind];

/** The JSON-schema-able union, refusing unknown kinds and unknown fields. */
export const logEvent = v.variant('kind', [
  credentialSeen,
  credentialRotated,
  credentialRemoved,
  storageSnapshot,
  cookieSeen,
  cookieChanged,
  cookieWritten,
  requestFinished,
  responseBody,
  pageNavigated,
  pageVisibility,
  pageForm,
  pageLeft,
  pageReason,
  pageError,
  tabClosed,
  tabMessage,
  connectionClosed,
  activitySpan,
  userIntent,
  userFeedback,
  userMark,
  userRehearsal,
  sensorUnread,
  recordingStarted,
  recordingStopped,
  recordingGap,
  clockJumped,
  machineIdle,
  networkChanged,
  pageBuild,
  siteTaught,
  serverLogged,
]);

export type Guarded<T> = { ok: true; value: T } | { ok: false; problem: string };

/**
 * Guards one event of untrusted origin (a file, a damaged log).
 * @returns the event, or a sentence that says which field is wrong and why. Never throws, repairs nothing.
 */
export function guardEvent(input: unknown): Guarded<LogEvent> {
  const result = v.safeParse(logEvent, input);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'event'}: ${issue.message}` };
}
