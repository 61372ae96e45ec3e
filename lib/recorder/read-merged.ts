import { above } from './runs.ts';
import { type LogStore, lastSeqOf, type Run } from './types.ts';

/** Runs read from disk at a time. */
const READ_RUNS = 16;

/**
 * A site's events above `sinceSeq` from the disk and from the private windows' memory, in order of their numbers,
 * which the two share. Reads a few runs at a time; what is stored meanwhile may be among them or not.
 */
export async function* readMerged(
  disk: Pick<LogStore, 'runs'>,
  privately: Pick<LogStore, 'runs'>,
  site: string,
  sinceSeq: number,
): AsyncGenerator<Run, void> {
  for (let since = sinceSeq; ; ) {
    const fromDisk = await disk.runs(site, since, READ_RUNS);
    const last = fromDisk.at(-1);
    const more = last !== undefined && fromDisk.length === READ_RUNS;
    const end = more ? lastSeqOf(last) : Number.POSITIVE_INFINITY;
    const inMemory = await privately.runs(site, since, Number.POSITIVE_INFINITY);
    const runs = [...fromDisk, ...inMemory.filter(({ firstSeq }) => firstSeq <= end)];
    for (const run of runs.sort((a, b) => a.firstSeq - b.firstSeq)) {
      const rest = above(run, since);
      if (rest !== null) yield rest;
    }
    if (!more) return;
    since = end;
  }
}
