import type { Sensor } from './sensor.ts';

/** WebSockets and EventSources that were closed, as the page hook heard it. Claimed by the page. */
export const connectionsSensor: Sensor = {
  id: 'connections',
  start({ emit, onWord }) {
    return onWord((word) => {
      if (word.type === 'connection') emit(word);
    });
  },
};
