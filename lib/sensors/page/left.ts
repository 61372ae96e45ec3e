import type { Sensor } from './sensor.ts';

/** The document goes away, for good or into the back-forward cache. */
export const leftSensor: Sensor = {
  id: 'left',
  topFrameOnly: true,
  start({ emit, occasions }) {
    return occasions.on((occasion, event) => {
      if (occasion !== 'leaving') return;
      emit({ type: 'left', persisted: (event as PageTransitionEvent | undefined)?.persisted === true });
    });
  },
};
