import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';

/**
 * Short name of a cause by its code: `SERVER_IDLE_TIMEOUT` → the text `cause.server-idle-timeout.name`. Not its title,
 * which says what happened: of a cause that was ruled out it did not. A code that a server stated and no catalogue
 * knows is shown as it is.
 */
export function codeName(code: string, t: Resolver): string {
  const id = `cause.${code.toLowerCase().replaceAll('_', '-')}.name`;
  const name = t(text(id));
  return name.includes(id) ? code : name;
}
