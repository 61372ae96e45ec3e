import type { OnPageKind } from '../messaging/on-page-order.ts';

/** How long each stays in sight, ms. */
export const SHOWN_MS: Record<OnPageKind, number> = { notice: 10_000, banner: 30_000 };

/** How long after the last of a logout each may still come up: later it is no news, ms. */
export const WITHIN_MS: Record<OnPageKind, number> = { notice: 30_000, banner: 60 * 60_000 };

/** One that was prepared in a hidden tab waits so long to be seen, ms. */
const WAITS_MS = 60 * 60_000;

/** Where something is shown, and how far that has come. Instants in ms. */
export type Showing = {
  tabId: number;
  /** Since when it waits to be seen. */
  since: number;
  /** When a person first had it in sight; null: the tab is hidden still. */
  seenAt: number | null;
  /** Closed, used, taken back, or given up: never shown again. */
  over: boolean;
};

/** How much longer it is to be shown, ms; 0: it is over. */
export function leftMs(kind: OnPageKind, { since, seenAt, over }: Showing, now: number): number {
  if (over || now - since > WAITS_MS) return 0;
  return seenAt === null ? SHOWN_MS[kind] : Math.max(0, SHOWN_MS[kind] - (now - seenAt));
}
