import { listen } from './listen.ts';
import type { Sensor } from './sensor.ts';
import { stopAll } from './stops.ts';

/** What the browser tells of the network beside `onLine` (Chromium only; Firefox has no such object). */
type Connection = EventTarget & { type?: string; effectiveType?: string };

/**
 * The browser goes offline or online, or the computer to another kind of network (from home to the phone's). Told at
 * the start only where it is offline; afterwards at every change of it.
 */
export const networkSensor: Sensor = {
  id: 'network',
  topFrameOnly: true,
  start({ window, emit }) {
    const { navigator } = window as unknown as { navigator: Navigator & { connection?: Connection } };
    const { connection } = navigator;
    const state = () => `${navigator.onLine} ${connection?.type}`;
    let told = `true ${connection?.type}`;
    const tell = (): void => {
      if (state() === told) return;
      told = state();
      const name = connection?.type ?? connection?.effectiveType;
      emit({ type: 'network', online: navigator.onLine, ...(name ? { connection: name } : {}) });
    };
    tell();
    return stopAll(
      listen(window, ['online', 'offline'], tell),
      connection ? listen(connection, ['change'], tell) : () => {},
    );
  },
};
