import type { Wanted } from './kind.ts';
import { kindOf, type TaughtRule } from './registry.ts';

/** All that the rules of a site want recorded beside what is known without them. */
export function wantedBy(rules: readonly TaughtRule[]): Wanted {
  const wanted: Wanted = { headers: [], fields: [], credentials: [] };
  for (const rule of rules) {
    const { headers = [], fields = [], credentials = [] } = kindOf(rule).wants?.(rule) ?? {};
    wanted.headers.push(...headers);
    wanted.fields.push(...fields);
    wanted.credentials.push(...credentials);
  }
  return wanted;
}

/** What a site without rules wants. */
export const NOTHING_WANTED: Wanted = { headers: [], fields: [], credentials: [] };
