import { describe, expect, it } from 'vitest';
import { orderLog } from '../events/log.ts';
import { headlineLog } from './fixtures/headline-log.ts';
import { createLogBuffer } from './log-buffer.ts';

const log = headlineLog(1_760_000_000_000);

describe('the buffer of a log', () => {
  it('orders what comes out of order', () => {
    const buffer = createLogBuffer();
    buffer.add(log.slice(40));
    buffer.log();
    buffer.add(log.slice(0, 40).reverse());
    expect(buffer.log()).toEqual(log);
  });

  it('keeps an event once, however often it is delivered', () => {
    const buffer = createLogBuffer();
    expect(buffer.add(log)).toBe(log.length);
    buffer.log();
    expect(buffer.add(log.slice(10, 30))).toBe(0);
    expect(buffer.log()).toHaveLength(log.length);
  });

  it('gives the same array until something is added', () => {
    const buffer = createLogBuffer();
    buffer.add(log);
    const before = buffer.log();
    buffer.add(log);
    expect(buffer.log()).toBe(before);
    buffer.add([{ ...log[0], id: 'later', at: 1_760_000_100_000 }]);
    expect(buffer.log()).not.toBe(before);
    expect(before).toHaveLength(log.length);
  });

  it('vouches for its order, so that nobody sorts it again', () => {
    const buffer = createLogBuffer();
    buffer.add([...log].reverse());
    expect(orderLog(buffer.log())).toBe(buffer.log());
  });

  it('counts what it cannot read instead of showing it', () => {
    const buffer = createLogBuffer();
    buffer.add([
      null,
      'x',
      { id: 'a', at: 1 },
      { id: 'b', at: 1, kind: 'from.the.future' },
      { ...log[0], at: Number.NaN },
    ]);
    expect(buffer.log()).toEqual([]);
    expect(buffer.unreadable()).toBe(5);
  });

  it('is empty after it was cleared, and takes the same events again', () => {
    const buffer = createLogBuffer();
    buffer.add(log);
    buffer.clear();
    expect(buffer.log()).toEqual([]);
    expect(buffer.add(log)).toBe(log.length);
  });
});
