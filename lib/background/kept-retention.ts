import { type Retention, retentionProblem } from '../messaging/retention-limits.ts';
import type { Area } from '../platform/area.ts';
import { DEFAULT_RETENTION, type RetentionRules } from '../recorder/index.ts';

const KEY = 'retention';
const DAY_MS = 24 * 60 * 60 * 1000;

/** The person's choice of how long and how much is kept, in memory and on disk. */
export type KeptRetention = {
  get(): Retention;
  /** The same as the recorder takes it. */
  rules(): RetentionRules;
  /** @param retention within `RETENTION_LIMITS` */
  set(retention: Retention): Promise<void>;
};

export const DEFAULT_KEPT: Retention = {
  maxAgeDays: DEFAULT_RETENTION.maxAgeMs / DAY_MS,
  maxEvents: DEFAULT_RETENTION.maxEvents,
};

/** Reads what is stored; what cannot be used, of another version or damaged, is the default. */
export async function loadRetention(area: Area): Promise<KeptRetention> {
  const stored = await area.get(KEY).catch(() => null);
  let kept = retentionProblem(stored) === null ? pick(stored as Retention) : DEFAULT_KEPT;
  return {
    get: () => kept,
    rules: () => ({ maxAgeMs: kept.maxAgeDays * DAY_MS, maxEvents: kept.maxEvents }),
    async set(retention) {
      kept = pick(retention);
      await area.set({ [KEY]: kept });
    },
  };
}

const pick = ({ maxAgeDays, maxEvents }: Retention): Retention => ({ maxAgeDays, maxEvents });
