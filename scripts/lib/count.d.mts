// Types of count.mjs for the TypeScript that runs once the packages are there.

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
  again: string[];
}

export function nothing(): Count;
export function countStage(name: string, holds: boolean): Count;
export function total(counts: Count[]): Count;
export function countVitest(report: unknown): Count;
export function countPlaywright(report: unknown): Count;
export function summaryLine(count: Count): string;
