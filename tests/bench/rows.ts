/** One figure of a bench, as docs/benchmarks.md shows it. */
export type BenchRow = {
  what: string;
  /** With its unit. */
  figure: string;
  /** What it should be; absent where it is only looked at. */
  goal?: string;
  met?: boolean;
};

/** What one bench found. */
export type BenchSection = {
  title: string;
  /** How it was measured, and what the figures do not say. */
  says: string;
  rows: BenchRow[];
};

/** What a figure may be at most, in its own unit. */
export function most(what: string, value: number, limit: number, unit: string, digits = 0): BenchRow {
  return {
    what,
    figure: `${number(value, digits)} ${unit}`,
    goal: `≤ ${number(limit)} ${unit}`,
    met: value <= limit,
  };
}

export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 });

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export function print(rows: readonly BenchRow[]): void {
  for (const { what, figure, goal, met } of rows)
    console.log(
      `${met === false ? 'MISSED ' : ''}${what}: ${figure}${goal === undefined ? '' : ` (${goal})`}`,
    );
}
