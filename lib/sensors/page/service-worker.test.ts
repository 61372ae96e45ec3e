import { describe, expect, it } from 'vitest';
import { serviceWorkerSensor } from './service-worker.ts';
import { createTestingContext } from './testing-context.ts';

function documentWith(container: (EventTarget & { controller?: { scriptURL: string } | null }) | undefined) {
  const document = new EventTarget();
  const window = { navigator: { serviceWorker: container }, document };
  const context = createTestingContext(window as never);
  return { ...context, stop: serviceWorkerSensor.start(context) };
}
const controller = { scriptURL: 'https://app.example/sw.js' };

describe('the service worker sensor', () => {
  it('says once that one stands between, from the start or from when it takes over', () => {
    const container = Object.assign(new EventTarget(), { controller: null as typeof controller | null });
    const { said, stop } = documentWith(container);
    expect(said).toEqual([]);
    container.controller = controller;
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(said).toEqual([
      { type: 'unread', sensor: 'service-worker', what: controller.scriptURL, why: 'service-worker' },
    ]);
    stop();
    expect(documentWith(Object.assign(new EventTarget(), { controller })).said).toHaveLength(1);
  });

  it('does without where there are none', () => expect(documentWith(undefined).said).toEqual([]));
});
