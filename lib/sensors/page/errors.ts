import type { Sensor } from './sensor.ts';

/** Errors that no script of the page caught, as the page hook heard them. Claimed by the page. */
export const errorsSensor: Sensor = {
  id: 'errors',
  start({ emit, onWord }) {
    return onWord((word) => {
      if (word.type === 'error') emit(word);
    });
  },
};
