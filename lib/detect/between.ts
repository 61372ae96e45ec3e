/** The items of an ordered list with a time from `from` to `to`, both included. Two binary searches, no walk. */
export function between<T>(list: readonly T[], timeOf: (item: T) => number, from: number, to: number): T[] {
  return list.slice(firstAtOrAfter(list, timeOf, from), firstAtOrAfter(list, timeOf, to, true));
}

/** The last item of an ordered list with a time before `at`; undefined where none is. */
export function lastBefore<T>(list: readonly T[], timeOf: (item: T) => number, at: number): T | undefined {
  return list[firstAtOrAfter(list, timeOf, at) - 1];
}

function firstAtOrAfter<T>(
  list: readonly T[],
  timeOf: (item: T) => number,
  at: number,
  after = false,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const time = timeOf(list[middle] as T);
    if (time < at || (after && time === at)) low = middle + 1;
    else high = middle;
  }
  return low;
}
