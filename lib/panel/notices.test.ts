import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { blindSpots } from './notices.ts';

const unread = (id: string, at: number, what: string): LogEvent => ({
  id,
  at,
  by: 'page',
  kind: 'sensor.unread',
  sensor: 'storage',
  what,
  why: 'too-large',
});
const gap = (id: string, from: number, to: number, why = 'browser-closed'): LogEvent => ({
  id,
  at: to,
  by: 'derived',
  kind: 'recording.gap',
  from,
  to,
  why,
});

describe('what was not seen', () => {
  it('is said once, with how often, latest first', () => {
    const { spots } = blindSpots([unread('a', 1, 'big'), unread('b', 2, 'other'), unread('c', 3, 'big')], []);
    expect(spots.map((spot) => [t(spot.says), spot.count, spot.eventIds])).toEqual([
      ['Could not read big (storage): too large', 2, ['a', 'c']],
      ['Could not read other (storage): too large', 1, ['b']],
    ]);
  });

  it('holds the gaps of the recording, and leads to their events', () => {
    const gaps = [{ from: 10_000, to: 70_000, why: 'browser-closed', dropped: 3 }];
    const { spots, lostEvents } = blindSpots([gap('g', 10_000, 70_000)], gaps);
    expect(spots[0] && t(spots[0].says)).toContain(
      'Not recorded for 1 min: the browser was closed (3 events lost)',
    );
    expect(spots[0]?.eventIds).toEqual(['g']);
    expect(lostEvents).toBe(3);
  });

  it('says gaps of one reason in one line, however many there are', () => {
    const gaps = Array.from({ length: 300 }, (_, index) => ({
      from: index * 100_000,
      to: index * 100_000 + 60_000,
      why: 'browser-closed',
      ...(index < 2 ? { dropped: 2 } : {}),
    }));
    const log = gaps.map(({ from, to }, index) => gap(`g${index}`, from, to));
    const paused = { from: 5_000, to: 6_000, why: 'paused' };
    const { spots, lostEvents } = blindSpots(log, [...gaps, paused]);
    expect(spots).toHaveLength(2);
    expect(spots[0] && t(spots[0].says)).toMatch(
      /^300 times not recorded, 5 h in all: the browser was closed \(4 events lost\)\. Last from .+ to .+$/,
    );
    expect(spots[0]?.eventIds).toHaveLength(20);
    expect(spots[0]?.eventIds.at(-1)).toBe('g299');
    expect(lostEvents).toBe(4);
  });

  it('is nothing where all was seen', () => {
    expect(blindSpots([], [])).toEqual({ spots: [], lostEvents: 0 });
  });
});
