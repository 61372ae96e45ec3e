import type { Sensor } from './sensor.ts';

/** Whether the tab is shown: told at the start, and whenever it changes. */
export const visibilitySensor: Sensor = {
  id: 'visibility',
  topFrameOnly: true,
  start({ document, emit, occasions }) {
    let told: DocumentVisibilityState | undefined;
    const tell = (): void => {
      if (told === document.visibilityState) return;
      told = document.visibilityState;
      emit({ type: 'visibility', state: told });
    };
    tell();
    return occasions.on((occasion) => {
      if (occasion === 'shown' || occasion === 'restored') tell();
    });
  },
};
