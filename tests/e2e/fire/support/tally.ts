import type { StoredEvent } from './follower.ts';
import { FIRST_IAT_SECONDS, requestNumber } from './oracle-page.ts';

/** What a log holds of the oracle's tokens. */
export interface Tally {
  /** Serials of the tokens whose writing was witnessed, in the log's order (time, then id). */
  serials: number[];
  /** Ids, and serials, that are there more than once. */
  twice: (string | number)[];
  /** Sum of the counts of all gaps, by reason. */
  dropped: Record<string, number>;
  /** Numbers of the oracle's requests whose answers are there. */
  answers: number[];
}

const repeated = <T>(values: readonly T[]): T[] => {
  const seen = new Set<T>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
};

/** Counts what of the oracle's doing is in a log. Whatever the browser changed by itself has no `setItem`. */
export function tallyOf(events: readonly StoredEvent[]): Tally {
  const ordered = [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const serials = ordered
    .filter(({ kind, how }) => /^credential\.(seen|rotated)$/.test(kind) && how === 'setItem')
    .map(({ issuedAt }) => (issuedAt ?? 0) / 1_000)
    .filter((serial) => serial > FIRST_IAT_SECONDS);
  const dropped: Record<string, number> = {};
  for (const { kind, why = '', dropped: count = 0 } of events) {
    if (kind === 'recording.gap') dropped[why] = (dropped[why] ?? 0) + count;
  }
  const answers = events
    .filter(({ kind }) => kind === 'request.finished')
    .map(({ url }) => requestNumber(url))
    .filter((number) => number !== null);
  return {
    serials,
    twice: [...repeated(events.map(({ id }) => id)), ...repeated(serials)],
    dropped,
    answers,
  };
}

/** Whether numbers only rise. */
export const rises = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));

/** `base + 1` to `base + sent`: what one document wrote. */
export const serialsOf = ({ base, sent }: { base: number; sent: number }): number[] =>
  Array.from({ length: sent }, (_, i) => base + i + 1);
