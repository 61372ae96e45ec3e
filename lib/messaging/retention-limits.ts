/** How long and how much of a site is kept, as a person sets it: the same for every site. */
export type Retention = {
  /** Days after which a finished session goes. */
  maxAgeDays: number;
  /** Events of one site beyond which its oldest finished sessions go. */
  maxEvents: number;
};

/** What may be set. 300,000 events are what a panel still shows at once. */
export const RETENTION_LIMITS = {
  maxAgeDays: { min: 1, max: 3_650 },
  maxEvents: { min: 1_000, max: 300_000 },
} as const satisfies Record<keyof Retention, { min: number; max: number }>;

/** The first field that cannot be used, null where all can. Takes anything. */
export function retentionProblem(value: unknown): keyof Retention | null {
  const fields = Object(value) as Record<keyof Retention, unknown>;
  const isWrong = (field: keyof Retention) => {
    const found = fields[field];
    const { min, max } = RETENTION_LIMITS[field];
    return typeof found !== 'number' || !Number.isInteger(found) || found < min || found > max;
  };
  return (Object.keys(RETENTION_LIMITS) as (keyof Retention)[]).find(isWrong) ?? null;
}
