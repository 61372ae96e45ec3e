import type { LogoutType } from '../causes/types.ts';
import type { Verdict } from '../classify/types.ts';
import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { codeName } from './code-name.ts';

/** Which logouts of the history are shown. `type` null: all types. */
export type LogoutFilter = { words: string; type: LogoutType | null; sureOnly: boolean };

export const NO_FILTER: LogoutFilter = { words: '', type: null, sureOnly: false };

/** From this confidence on the panel says "likely"; below it a cause is a guess. */
export const SURE_FROM = 0.6;

/**
 * The logouts that a filter lets through, in their order. All words have to occur, in any order and case, in the
 * title, the cause's code or name, the type, the page or the server's words; no patterns.
 */
export function filterLogouts(
  logouts: readonly Verdict[],
  { words, type, sureOnly }: LogoutFilter,
  t: Resolver,
): readonly Verdict[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && type === null && !sureOnly) return logouts;
  return logouts.filter(
    (verdict) =>
      (type === null || verdict.type === type) &&
      (!sureOnly || verdict.confidence >= SURE_FROM) &&
      (wanted.length === 0 || holdsAll(haystack(verdict, t), wanted)),
  );
}

/** Types that occur, in the order of their first occurrence, with how often. */
export function typesOf(logouts: readonly Verdict[]): { type: LogoutType; count: number }[] {
  const counts = new Map<LogoutType, number>();
  for (const { type } of logouts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count }));
}

const holdsAll = (hay: string, wanted: readonly string[]) => wanted.every((word) => hay.includes(word));

function haystack({ title, code, type, location, context }: Verdict, t: Resolver): string {
  const said = [context.serverCode, context.serverMessage].filter((word) => word !== undefined);
  return [t(title), code, codeName(code, t), t(text(`panel.type.${type}`)), location, ...said]
    .join(' ')
    .toLowerCase();
}
