import type { LogEvent } from '../events/event.ts';
import type { TaughtRule } from '../taught/index.ts';

/** A log as read from a file: to be shown as imported and unverified, never to be merged into a live log. */
export type Imported = {
  ok: true;
  /** What the file was: a timeline of ours (JSON, or carried by an HTML report), or an HTTP Archive of anybody's. */
  format: 'timeline' | 'har';
  origin: string;
  /** Guarded, ordered by time and id, without repeated ids. */
  events: readonly LogEvent[];
  /** When it was exported, ms since the epoch: the moment to judge at, so that the verdicts are the same. */
  asOf: number;
  generator: { version: string; browser: string; platform: string };
  /** What was in the file and is not in `events`. */
  dropped: { unknownKinds: number; damaged: number; repeated: number; otherSites: number };
  /** The first damaged part: where it is and what is wrong, for a person who looks into the file. */
  firstProblem: string | null;
  /** The version that the file says it has, where it is newer than what this Logout Lens knows. */
  newerVersion: number | null;
  /** What was taught of the site, which the events carry; empty where nothing was, or where it cannot be read. */
  taught: readonly TaughtRule[];
};
