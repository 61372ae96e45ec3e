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
const gap: LogEvent = {
  id: 'g',
  at: 90_000,
  by: 'derived',
  kind: 'recording.gap',
  from: 10_000,
  to: 70_000,
  why: 'browser-closed',
};

describe('what was not seen', () => {
  it('is said once, with how often, latest first', () => {
    const spots = blindSpots([unread('a', 1, 'big'), unread('b', 2, 'other'), unread('c', 3, 'big')], []);
    expect(spots.map((spot) => [t(spot.says), spot.count, spot.eventIds])).toEqual([
      ['Could not read big (storage): too large', 2, ['a', 'c']],
      ['Could not read other (storage): too large', 1, ['b']],
    ]);
  });

  it('holds the gaps of the recording, and leads to their events', () => {
    const [spot] = blindSpots([gap], [{ from: 10_000, to: 70_000, why: 'browser-closed', dropped: 3 }]);
    expect(spot && t(spot.says)).toContain('Not recorded for 1 min: the browser was closed (3 events lost)');
    expect(spot?.eventIds).toEqual(['g']);
  });

  it('is nothing where all was seen', () => {
    expect(blindSpots([], [])).toEqual([]);
  });
});
