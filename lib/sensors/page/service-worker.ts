import { listen } from './listen.ts';
import type { Sensor } from './sensor.ts';

/**
 * Says once that a service worker stands between the document and the network: it may make answers up, which no
 * request of the browser's tells of, and sends requests of its own, which belong to no tab.
 */
export const serviceWorkerSensor: Sensor = {
  id: 'service-worker',
  topFrameOnly: true,
  start({ window, emit }) {
    // Absent outside secure contexts.
    const container = window.navigator.serviceWorker as ServiceWorkerContainer | undefined;
    let isTold = false;
    const tell = (): void => {
      const url = container?.controller?.scriptURL;
      if (isTold || !url) return;
      isTold = true;
      emit({ type: 'unread', sensor: 'service-worker', what: url.slice(0, 2_000), why: 'service-worker' });
    };
    tell();
    return container ? listen(container, ['controllerchange'], tell) : () => {};
  },
};
