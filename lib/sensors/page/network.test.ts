// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { networkSensor } from './network.ts';
import { createTestingContext } from './testing-context.ts';

function browserWith(state: { onLine: boolean; connection?: EventTarget & { type?: string } }) {
  const target = new EventTarget() as unknown as Window;
  Object.defineProperty(target, 'navigator', { value: state });
  Object.defineProperty(target, 'document', { value: document });
  return target;
}

describe('the network sensor', () => {
  it('says when the browser goes offline and comes back, once each', () => {
    const state = { onLine: true };
    const window = browserWith(state);
    const context = createTestingContext(window);
    const stop = networkSensor.start(context);
    expect(context.said).toEqual([]);
    state.onLine = false;
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('offline'));
    state.onLine = true;
    window.dispatchEvent(new Event('online'));
    expect(context.said).toEqual([
      { type: 'network', online: false },
      { type: 'network', online: true },
    ]);
    stop();
    state.onLine = false;
    window.dispatchEvent(new Event('offline'));
    expect(context.said).toHaveLength(2);
  });

  it('names the new kind of network where the browser tells', () => {
    const connection = Object.assign(new EventTarget(), { type: 'wifi' });
    const context = createTestingContext(browserWith({ onLine: true, connection }));
    networkSensor.start(context);
    connection.type = 'cellular';
    connection.dispatchEvent(new Event('change'));
    expect(context.said).toEqual([{ type: 'network', online: true, connection: 'cellular' }]);
  });

  it('says at the start that there is none', () => {
    const context = createTestingContext(browserWith({ onLine: false }));
    networkSensor.start(context);
    expect(context.said).toEqual([{ type: 'network', online: false }]);
  });
});
