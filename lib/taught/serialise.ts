import type { TaughtRule } from './registry.ts';

export const FORMAT = 'logout-lens/taught-site';
export const VERSION = 1;

/** Rules as a file of their own. @param site the origin that they were taught for */
export function serialiseTaught(rules: readonly TaughtRule[], site: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, site, rules }, null, 2)}\n`;
}
