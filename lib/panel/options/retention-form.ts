import type { Retention } from '../../messaging/retention-limits.ts';

export { RETENTION_LIMITS, type Retention, retentionProblem } from '../../messaging/retention-limits.ts';

/** Retention as a form shows it: what is typed. */
export type RetentionForm = Record<keyof Retention, string>;

export const retentionFormOf = ({ maxAgeDays, maxEvents }: Retention): RetentionForm => ({
  maxAgeDays: String(maxAgeDays),
  maxEvents: String(maxEvents),
});

/** What was typed; NaN where it is no number, which `retentionProblem` then names. */
export const retentionOf = ({ maxAgeDays, maxEvents }: RetentionForm): Retention => ({
  maxAgeDays: wholeIn(maxAgeDays),
  maxEvents: wholeIn(maxEvents),
});

const wholeIn = (typed: string): number => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : Number.NaN);
