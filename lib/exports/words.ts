import { slugOf } from '../causes/define.ts';
import { english } from '../messages/catalog.ts';
import { createResolver, type Resolver } from '../messages/resolve.ts';
import { type TextRef, text } from '../messages/text.ts';

/** Exports are read in many time zones and languages: English, and instants in UTC. */
export const say: Resolver = createResolver('en', english, { instants: 'utc' });

/** Words of an export, by id. */
export function words(id: string, params?: TextRef['params']): string {
  return say(text(id, params));
}

/** Short name of a cause by its code; null for a code that a server made up. */
export function nameOfCode(code: string): string | null {
  const id = `cause.${slugOf(code)}.name`;
  return Object.hasOwn(english, id) ? words(id) : null;
}
