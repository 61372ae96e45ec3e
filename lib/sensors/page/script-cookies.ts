import type { Sensor } from './sensor.ts';

/** Cookies that the page's own scripts set or delete, as the page hook saw it. Claimed by the page. */
export const scriptCookiesSensor: Sensor = {
  id: 'script-cookies',
  start({ emit, onWord }) {
    return onWord((word) => {
      if (word.type === 'cookie') emit(word);
    });
  },
};
