import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from './event.ts';
import { asOrdered, compareEvents, isKind, orderLog } from './log.ts';

const event = (id: string, at: number): LogEvent => ({ kind: 'tab.closed', by: 'browser', id, at, tabId: 1 });
const log = fc.array(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), at: fc.integer({ min: 0, max: 5 }) }),
);

describe('orderLog', () => {
  it('orders by time, then by id in code-unit order', () => {
    const ordered = orderLog([event('b', 2), event('a', 2), event('Z', 2), event('c', 1)]);
    expect(ordered.map((one) => one.id)).toEqual(['c', 'Z', 'a', 'b']);
  });

  it('keeps the first of equal ids and leaves its input alone', () => {
    const input = [event('a', 5), event('a', 1)];
    expect(orderLog(input)).toEqual([event('a', 5)]);
    expect(input).toHaveLength(2);
  });

  it('takes the word of whoever vouches for a log, and of itself, and copies nothing', () => {
    const vouched = asOrdered([event('a', 1), event('b', 2)]);
    expect(orderLog(vouched)).toBe(vouched);
    const ordered = orderLog([event('b', 2), event('a', 1)]);
    expect(orderLog(ordered)).toBe(ordered);
    const unknown = [event('a', 1), event('b', 2)];
    expect(orderLog(unknown)).not.toBe(unknown);
  });

  it('gives the same order whatever the order of arrival, and ordering again changes nothing', () => {
    fc.assert(
      fc.property(log, fc.func(fc.integer()), (drafts, key) => {
        const events = [...new Map(drafts.map(({ id, at }) => [id, event(id, at)])).values()];
        const shuffled = [...events].sort((a, b) => key(a.id) - key(b.id));
        const ordered = orderLog(events);
        expect(orderLog(shuffled)).toEqual(ordered);
        expect(orderLog([...ordered])).toEqual(ordered);
        for (const [i, one] of ordered.slice(1).entries())
          expect(compareEvents(ordered[i] as LogEvent, one)).toBeLessThan(0);
      }),
    );
  });
});

describe('isKind', () => {
  it('tells a kind from its look-alikes', () => {
    expect(isKind(event('a', 1), 'tab.closed')).toBe(true);
    expect(isKind(event('a', 1), 'page.left')).toBe(false);
  });
});
