// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RelayBatch } from '../../messaging/protocol.ts';
import type { Sensor } from './sensor.ts';
import { startRelay } from './start-relay.ts';

class NoPerformanceObserver {
  observe(): void {}
  disconnect(): void {}
}
vi.stubGlobal('PerformanceObserver', NoPerformanceObserver);

let stop = (): void => {};
afterEach(() => stop());

function started(sensors: readonly Sensor[]) {
  const batches: RelayBatch[] = [];
  const replies: ((message: unknown) => void)[] = [];
  const outbox = startRelay(window, sensors, ({ message }) => {
    replies.push(message);
    return { post: (batch) => batches.push(batch), close: () => {} };
  });
  stop = () => outbox.stop();
  return { outbox, batches, replies };
}

describe('a relay', () => {
  it('sends what its sensors emit, under an id of its own', () => {
    const sensor: Sensor = {
      id: 'one',
      start({ emit }) {
        emit({ type: 'intent', intent: 'sign-out', trigger: 'click' });
        return () => {};
      },
    };
    const { batches } = started([sensor]);
    const other = started([sensor]);
    expect(batches).toMatchObject([
      { version: 1, type: 'batch', first: 0, items: [{ observation: { type: 'intent' } }] },
    ]);
    expect(batches[0]?.relayId).toMatch(/^[0-9a-z]{8,32}$/);
    expect(other.batches[0]?.relayId).not.toBe(batches[0]?.relayId);
  });

  it('goes on without a sensor that cannot start, and says so', () => {
    const broken: Sensor = {
      id: 'broken',
      start() {
        throw new Error('no');
      },
    };
    const { outbox, batches } = started([broken]);
    outbox.flush();
    expect(batches[0]?.items[0]?.observation).toEqual({
      type: 'unread',
      sensor: 'broken',
      what: 'start',
      why: 'failed',
    });
  });

  it('sends what was found last when the document goes away', () => {
    const sensor: Sensor = {
      id: 'last',
      start: ({ emit, occasions }) =>
        occasions.on((occasion) => {
          if (occasion === 'leaving') emit({ type: 'visibility', state: 'hidden' });
        }),
    };
    const { batches } = started([sensor]);
    window.dispatchEvent(new Event('pagehide'));
    expect(batches.flatMap(({ items }) => items).map(({ observation }) => observation)).toEqual([
      { type: 'visibility', state: 'hidden' },
    ]);
  });

  it('stops every sensor when the background says stop', () => {
    let stops = 0;
    const sensor: Sensor = {
      id: 'one',
      start({ emit }) {
        emit({ type: 'intent', intent: 'sign-out', trigger: 'click' });
        return () => {
          stops += 1;
        };
      },
    };
    const { outbox, replies } = started([sensor, { ...sensor, id: 'two' }]);
    replies[0]?.({ version: 1, type: 'stop' });
    expect([outbox.isStopped, stops]).toEqual([true, 2]);
  });
});
