/** Something that happened at a time, by some clock, and what it was. */
export type Stamped = { key: string; at: number };

/** How far the server's clock is ahead of the browser's (negative: behind), and by how many requests that is known. */
export type Offset = { offsetMs: number; matched: number };

/** Access logs have whole seconds. */
const BIN_MS = 1_000;
/** Zones are 14 h off at most; a clock that is further off is no clock. */
const FARTHEST_MS = 26 * 3_600_000;
/** Two may fit by chance. */
const FEWEST = 3;
/** Pairs that are looked at, the rarest requests first: a page that is polled all day pairs with itself. */
const MAX_PAIRS = 200_000;

/**
 * The offset between two clocks at which most of the browser's requests are found in the log. Null where fewer than three
 * fit. Of equally good ones that nearest to what is expected. The order of neither list matters.
 */
export function findOffset(
  requests: readonly Stamped[],
  lines: readonly Stamped[],
  expectedMs: number,
): Offset | null {
  const logged = byKey(lines);
  const asked = [...byKey(requests)]
    .flatMap(([key, list]) => {
      const found = logged.get(key);
      return found ? [{ key, list, found, pairs: list.length * found.length }] : [];
    })
    .sort((a, b) => a.pairs - b.pairs || (a.key < b.key ? -1 : 1));
  const bins = new Map<number, Map<Stamped, number>>();
  let pairs = 0;
  for (const one of asked) {
    pairs += one.pairs;
    if (pairs > MAX_PAIRS && bins.size > 0) break;
    for (const request of one.list)
      for (const line of one.found) {
        const apartMs = line.at - request.at;
        if (Math.abs(apartMs) <= FARTHEST_MS) putInto(bins, request, apartMs);
      }
  }
  return best(bins, expectedMs);
}

/** `Map.groupBy` came with Node 21. */
function byKey(list: readonly Stamped[]): Map<string, Stamped[]> {
  const groups = new Map<string, Stamped[]>();
  for (const one of list) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return groups;
}

function putInto(bins: Map<number, Map<Stamped, number>>, request: Stamped, apartMs: number): void {
  const bin = Math.round(apartMs / BIN_MS);
  const seen = bins.get(bin) ?? new Map<Stamped, number>();
  seen.set(request, apartMs);
  bins.set(bin, seen);
}

function best(bins: ReadonlyMap<number, ReadonlyMap<Stamped, number>>, expectedMs: number): Offset | null {
  let winner: { matched: number; apart: number; offsetMs: number } | null = null;
  for (const bin of bins.keys()) {
    const around = new Map<Stamped, number>();
    for (const near of [bin - 1, bin + 1, bin])
      for (const [request, apartMs] of bins.get(near) ?? []) around.set(request, apartMs);
    const sorted = [...around.values()].sort((a, b) => a - b);
    const offsetMs = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const apart = Math.abs(offsetMs - expectedMs);
    const isBetter =
      winner === null ||
      around.size > winner.matched ||
      (around.size === winner.matched && apart < winner.apart);
    if (isBetter) winner = { matched: around.size, apart, offsetMs };
  }
  return winner && winner.matched >= FEWEST
    ? { offsetMs: Math.round(winner.offsetMs), matched: winner.matched }
    : null;
}
