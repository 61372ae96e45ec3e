import { readdirSync, readFileSync } from 'node:fs';
import { diagnose } from '../../lib/classify/diagnose.ts';
import type { LogEvent } from '../../lib/events/event.ts';
import type { TimelineLogout } from '../e2e/support/timeline.ts';
import type { AccuracyCase } from './case.ts';
import type { Played } from './play.ts';
import { expectedFrom } from './truth.ts';

/** The file in artifacts/accuracy that keeps a session with its timeline. */
export const fileOf = (id: string, kind: string, seed: string): string => `${id}.${kind}.${seed}.json`;

/**
 * The sessions of an earlier run, judged by the rules as they are now: their timelines are kept, and an exported
 * timeline diagnosed again gives what the extension would say. For working on a rule; docs/accuracy.md says so where
 * it is written from it (`--write`).
 */
export function rejudged(
  folder: URL,
  runs: readonly { kind: string; seed: string }[],
  wanted: readonly AccuracyCase[],
): Played[] {
  const names = new Set(runs.flatMap(({ kind, seed }) => wanted.map((one) => fileOf(one.id, kind, seed))));
  return readdirSync(folder)
    .filter((name) => names.has(name))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Played)
    .map((one) => {
      const heldOut = wanted.some(({ id, heldOut }) => id === one.id && heldOut);
      const played = { ...one, heldOut };
      if (!played.timeline) return played;
      const { events, exportedAt, site } = played.timeline;
      const { logouts } = diagnose(events as unknown as LogEvent[], { asOf: exportedAt, site: site.origin });
      return {
        ...played,
        expected: expectedFrom(played.log),
        logouts: logouts as unknown as TimelineLogout[],
      };
    });
}
