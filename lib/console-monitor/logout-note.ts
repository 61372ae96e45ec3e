import type { TimelineLogout } from '../exports/timeline.ts';
import type { LogoutNote } from './types.ts';

/**
 * A logout of an export as it is printed. Taking it from the export, and from nothing else, is what makes the redaction
 * the same.
 */
export function logoutNote(
  site: string,
  { type, code, title, location, at, idleMs, context: { source = 'unknown', ...context } }: TimelineLogout,
): LogoutNote {
  return {
    type,
    code,
    message: title,
    originalPage: location.startsWith(`${site}/`) ? location.slice(site.length) : location,
    at,
    idleMs,
    source: String(source),
    context,
  };
}
