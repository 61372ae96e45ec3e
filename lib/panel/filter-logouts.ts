import type { LogoutType } from '../causes/types.ts';
import type { Resolver } from '../messages/resolve.ts';
import { type TextRef, text } from '../messages/text.ts';
import { codeName } from './code-name.ts';
import type { LogoutFilter } from './logout-filter.ts';

/** What the filter looks at: of a verdict, and of a logout whose events are gone. */
export type FilteredLogout = {
  type: LogoutType;
  code: string;
  title: TextRef;
  confidence: number;
  location: string;
  context: Readonly<Record<string, string | number | boolean | undefined>>;
};

/**
 * The logouts that a filter lets through, in their order. All words have to occur, in any order and case, in the
 * title, the cause's code or name, the type, the page or the server's words; no patterns. Of sites it knows nothing:
 * which list is shown is chosen before.
 */
export function filterLogouts<Logout extends FilteredLogout>(
  logouts: readonly Logout[],
  { words, type, code, least }: LogoutFilter,
  t: Resolver,
): readonly Logout[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && type === null && code === null && least <= 0) return logouts;
  return logouts.filter(
    (logout) =>
      (type === null || logout.type === type) &&
      (code === null || logout.code === code) &&
      logout.confidence >= least &&
      (wanted.length === 0 || holdsAll(haystack(logout, t), wanted)),
  );
}

export type TypeCount = { type: LogoutType; count: number; codes: { code: string; count: number }[] };

/** Types that occur, each with its causes, in the order of their first occurrence, with how often. */
export function typesOf(logouts: readonly Pick<FilteredLogout, 'type' | 'code'>[]): TypeCount[] {
  const types = new Map<LogoutType, Map<string, number>>();
  for (const { type, code } of logouts) {
    const codes = types.get(type) ?? new Map<string, number>();
    types.set(type, codes.set(code, (codes.get(code) ?? 0) + 1));
  }
  return [...types].map(([type, codes]) => ({
    type,
    count: [...codes.values()].reduce((sum, count) => sum + count, 0),
    codes: [...codes].map(([code, count]) => ({ code, count })),
  }));
}

const holdsAll = (hay: string, wanted: readonly string[]) => wanted.every((word) => hay.includes(word));

function haystack({ title, code, type, location, context }: FilteredLogout, t: Resolver): string {
  const said = [context.serverCode, context.serverMessage].filter((word) => word !== undefined);
  return [t(title), code, codeName(code, t), t(text(`panel.type.${type}`)), location, ...said]
    .join(' ')
    .toLowerCase();
}
