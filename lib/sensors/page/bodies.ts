import type { Sensor } from './sensor.ts';

/** Bodies of refused answers, and of answers that hand out tokens, as the page hook read them. Claimed by the page. */
export const bodiesSensor: Sensor = {
  id: 'bodies',
  start({ emit, onWord, occasions }) {
    return onWord((word) => {
      if (word.type !== 'body') return;
      emit(word);
      if (word.status >= 400) occasions.tell('refused');
    });
  },
};
