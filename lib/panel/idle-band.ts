import type { PanelSettings } from './settings.ts';

/** How long nobody touched the site, in the first tracker's words. */
export type IdleBand = 'active' | 'short' | 'medium' | 'long';

export const IDLE_BANDS: readonly IdleBand[] = ['active', 'short', 'medium', 'long'];

/** Band of an idle time. A limit belongs to the band above it: 2 min is short. */
export function idleBand(
  idleMs: number,
  { idleActiveMs, idleShortMs, idleMediumMs }: PanelSettings,
): IdleBand {
  if (idleMs >= idleMediumMs) return 'long';
  if (idleMs >= idleShortMs) return 'medium';
  return idleMs >= idleActiveMs ? 'short' : 'active';
}
