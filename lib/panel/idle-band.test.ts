import { describe, expect, it } from 'vitest';
import { idleBand } from './idle-band.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const MINUTE = 60_000;

describe('the band of an idle time', () => {
  it.each([
    [-5, 'active'],
    [0, 'active'],
    [2 * MINUTE - 1, 'active'],
    [2 * MINUTE, 'short'],
    [10 * MINUTE - 1, 'short'],
    [10 * MINUTE, 'medium'],
    [20 * MINUTE - 1, 'medium'],
    [20 * MINUTE, 'long'],
    [1e12, 'long'],
  ] as const)('of %d ms is %s', (idleMs, band) => {
    expect(idleBand(idleMs, DEFAULT_SETTINGS)).toBe(band);
  });

  it('follows the person’s own limits', () => {
    expect(idleBand(5_000, { ...DEFAULT_SETTINGS, idleActiveMs: 1_000, idleShortMs: 4_000 })).toBe('medium');
  });
});
