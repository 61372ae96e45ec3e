import { describe, expect, it } from 'vitest';
import { createMonitor } from './monitor.ts';
import type { HeldTokens, Line } from './types.ts';

const NOW = 1_760_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const holding = (access: number | null, refresh: number | null = null): HeldTokens => ({
  access: access === null ? null : { expiresAt: NOW + access },
  refresh: refresh === null ? null : { expiresAt: NOW + refresh },
  session: null,
});
const words = (lines: Line[]) => lines.map(({ mark, method, says }) => `${mark} ${method} ${says}`);

describe('the lines of the monitor', () => {
  it('begin at sign-in, in the words of the first tracker', () => {
    const lines = createMonitor().told(holding(45 * MINUTE, 19 * DAY + 12 * HOUR), NOW);
    expect(words(lines)).toEqual([
      'info log [TokenMonitor] Starting token expiry monitoring...',
      'good log [TokenMonitor] Access token: 45 minutes until expiry',
      'good log [TokenMonitor] Refresh token: 19 days, 12 hours until expiry',
    ]);
  });

  it('tell nothing where nothing is held, and begin anew at the next sign-in', () => {
    const monitor = createMonitor();
    expect(monitor.told(holding(null), NOW)).toEqual([]);
    expect(monitor.told(holding(HOUR), NOW)).toHaveLength(2);
    expect(monitor.told(holding(null), NOW)).toEqual([]);
    expect(monitor.tick(NOW, false)).toEqual([]);
    expect(words(monitor.told(holding(HOUR), NOW))[0]).toContain('Starting');
  });

  it('tell of what was renewed, and not of what is as it was', () => {
    const monitor = createMonitor();
    monitor.told(holding(5 * MINUTE, 20 * DAY), NOW);
    expect(monitor.told(holding(5 * MINUTE, 20 * DAY), NOW + 1_000)).toEqual([]);
    expect(words(monitor.told(holding(HOUR, 20 * DAY), NOW + 1_000))).toEqual([
      'good log [TokenMonitor] Access token: 59 minutes until expiry',
    ]);
  });

  it('warn below five minutes and below a day, once a figure', () => {
    const monitor = createMonitor();
    monitor.told(holding(5 * MINUTE, DAY), NOW);
    expect(words(monitor.tick(NOW, false)).join()).not.toMatch(/WARNING|CRITICAL/);
    expect(words(monitor.tick(NOW + 1, false))).toEqual([
      'soon log [TokenMonitor] Access token: 4 minutes until expiry',
      'soon warn [TokenMonitor] WARNING: Access token expires in 4 minutes!',
      'soon log [TokenMonitor] Refresh token: 23 hours until expiry',
      'soon warn [TokenMonitor] CRITICAL: Refresh token expires in 23 hours!',
    ]);
    expect(words(monitor.tick(NOW + 30_000, false)).join()).not.toMatch(/WARNING|CRITICAL/);
    expect(words(monitor.tick(NOW + 61_000, false))).toContain(
      'soon warn [TokenMonitor] WARNING: Access token expires in 3 minutes!',
    );
  });

  it('say EXPIRED, the first time as an error', () => {
    const monitor = createMonitor();
    monitor.told(holding(10_000), NOW);
    expect(words(monitor.tick(NOW + 10_000, false))).toEqual([
      'over error [TokenMonitor] Access token: EXPIRED',
    ]);
    expect(words(monitor.tick(NOW + 40_000, false))).toEqual([
      'over log [TokenMonitor] Access token: EXPIRED',
    ]);
  });

  it('tell only what is new where nobody looks', () => {
    const monitor = createMonitor();
    monitor.told(holding(5 * MINUTE + 30_000), NOW);
    expect(monitor.tick(NOW + 29_000, true)).toEqual([]);
    expect(words(monitor.tick(NOW + 31_000, true))).toHaveLength(2);
    expect(monitor.tick(NOW + 32_000, true)).toEqual([]);
  });

  it('tell once of a token whose date nobody knows', () => {
    const monitor = createMonitor();
    const tokens = { access: { expiresAt: null }, refresh: null, session: null };
    expect(words(monitor.told(tokens, NOW))[1]).toBe(
      'info log [TokenMonitor] Access token: no expiry date known',
    );
    expect(monitor.tick(NOW + 30_000, false)).toEqual([]);
    expect(monitor.nextAt(NOW)).toBeNull();
  });

  it('name the moment of the next threshold, at which there is something to tell', () => {
    const monitor = createMonitor();
    monitor.told(holding(10 * MINUTE), NOW);
    const soonAt = monitor.nextAt(NOW) ?? 0;
    expect(soonAt).toBe(NOW + 5 * MINUTE + 1);
    expect(monitor.tick(soonAt - 1, true)).toEqual([]);
    expect(monitor.tick(soonAt, true)).toHaveLength(2);
    const expiresAt = monitor.nextAt(soonAt) ?? 0;
    expect(expiresAt).toBe(NOW + 10 * MINUTE);
    expect(monitor.tick(expiresAt, true)).toHaveLength(1);
    expect(monitor.nextAt(expiresAt)).toBeNull();
  });
});
