import type { Sensor } from './sensor.ts';

/** Bodies of refused answers, as the page hook read them. Claimed by the page. */
export const bodiesSensor: Sensor = {
  id: 'bodies',
  start({ emit, onWord, occasions }) {
    return onWord((word) => {
      if (word.type !== 'body') return;
      emit(word);
      occasions.tell('refused');
    });
  },
};
