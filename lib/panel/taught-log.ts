import type { LogEvent } from '../events/event.ts';
import { createTeacher, type TaughtRule } from '../taught/index.ts';

/** The log as the site's rules see it. */
export type TaughtLog = {
  /** The same array for the same log and rules, so that it can serve as a key of a cache. */
  of(log: readonly LogEvent[]): readonly LogEvent[];
  /** @returns whether they are others than before */
  setRules(rules: readonly TaughtRule[]): boolean;
};

export function createTaughtLog(): TaughtLog {
  let written = '[]';
  let teach = createTeacher([]);
  let last: { log: readonly LogEvent[]; taught: readonly LogEvent[] } | null = null;
  return {
    of(log) {
      if (last?.log !== log) last = { log, taught: teach(log) };
      return last.taught;
    },
    setRules(rules) {
      const now = JSON.stringify(rules);
      if (now === written) return false;
      written = now;
      teach = createTeacher(rules);
      last = null;
      return true;
    },
  };
}
