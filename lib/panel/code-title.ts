import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';

/**
 * Title of a cause by its code: `SERVER_IDLE_TIMEOUT` → the text `cause.server-idle-timeout.title`. A code that a
 * server stated and no catalogue knows is shown as it is.
 */
export function codeTitle(code: string, t: Resolver): string {
  const id = `cause.${code.toLowerCase().replaceAll('_', '-')}.title`;
  const title = t(text(id));
  return title.includes(id) ? code : title;
}
