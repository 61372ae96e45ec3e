import { isTellingName, looksLikeToken, MIN_TOKEN_CHARS } from '../interesting.ts';
import { privateMap } from './natives.ts';

/** Names that are remembered. A site with more decides anew for each write beyond. */
const MAX_NAMES = 2_000;
const WATCHED = -1;

/**
 * Decides for every write, in nanoseconds, whether its key is watched: by name once, by value when that has grown by
 * as much as a token takes. Once watched, always watched.
 *
 * Misses a token that takes the place of another value of the same length under a name that says nothing.
 */
export type WatchedKeys = {
  /** @param value what is about to be written; undefined where it is no string or nothing is written. */
  has(key: unknown, value: unknown): key is string;
};

/** @param current what an area holds under a key that was never met: a token may be there from an earlier page. */
export function createWatchedKeys(current: (key: string) => string | null): WatchedKeys {
  /** Name → WATCHED, or the length of the value that was judged last. */
  const judged = privateMap<string, number>();
  let names = 0;

  function judge(key: string, value: unknown, before: number | undefined): boolean {
    const length = typeof value === 'string' ? value.length : 0;
    const isWatched =
      (typeof value === 'string' && looksLikeToken(value)) || (before === undefined && isTellingName(key));
    if (before === undefined) {
      if (names === MAX_NAMES) return isWatched;
      names += 1;
      if (!isWatched && looksLikeToken(current(key) ?? '')) {
        judged.set(key, WATCHED);
        return true;
      }
    }
    judged.set(key, isWatched ? WATCHED : length);
    return isWatched;
  }

  return {
    has(key, value): key is string {
      if (typeof key !== 'string') return false;
      const before = judged.get(key);
      if (before === WATCHED) return true;
      if (before !== undefined) {
        if (value === undefined) return false;
        const growth = (typeof value === 'string' ? value.length : 0) - before;
        if (growth < MIN_TOKEN_CHARS && growth > -MIN_TOKEN_CHARS) return false;
      }
      return judge(key, value, before);
    },
  };
}
