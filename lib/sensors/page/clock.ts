import { createClockComparison } from '../../messaging/clock-comparison.ts';
import type { Sensor } from './sensor.ts';

/**
 * Notices on the occasions that there are (no timer of its own, none in a hidden tab) that the wall clock and the
 * monotonic one have parted: the clock was set, or the computer slept.
 */
export const clockSensor: Sensor = {
  id: 'clock',
  topFrameOnly: true,
  start({ window, emit, now, occasions }) {
    const jumpedBy = createClockComparison(now, () => window.performance.now());
    return occasions.on(() => {
      const byMs = jumpedBy();
      if (byMs !== 0) emit({ type: 'clock', byMs });
    });
  },
};
