import type { LogEvent } from '../../events/event.ts';

/**
 * Whether an event may be the first or the last of a logout, or show a page to sign in on: only then is the log looked
 * at. Input, answers that are well, and tokens that come are most of a log, and tell of none.
 */
export function tellsOfLogout(event: LogEvent): boolean {
  switch (event.kind) {
    case 'credential.removed':
    case 'cookie.changed':
    case 'cookie.written':
    case 'storage.snapshot':
    case 'page.navigated':
    case 'page.form':
    case 'page.reason':
    case 'response.body':
    case 'connection.closed':
    case 'user.intent':
    case 'user.rehearsal':
      return true;
    case 'request.finished':
      return event.status === null || event.status >= 300;
    default:
      return false;
  }
}
