import type { SensorContext } from './sensor.ts';

const ALARM = 'cookie-expiry';
/** An idle background lives 30 s in Chromium: a nearer expiry is met by a timer, exactly. */
const TIMER_MAX_MS = 25_000;
/** The look comes a little after the date, when the jar has let go of the cookie. */
const AFTER_MS = 20;

export type ExpiryClock = {
  /** Replaces what was set; null: nothing expires. */
  set(when: number | null): void;
  stop(): void;
};

/**
 * Calls at one moment to come, also when the background has ended meanwhile: an alarm wakes it (Chromium: no sooner
 * than 30 s from now), a timer keeps it on time while it lives. Sets nothing where nothing expires, so that an idle
 * page wakes nobody.
 */
export function createExpiryClock(
  context: Pick<SensorContext, 'platform' | 'now'>,
  ring: () => void,
): ExpiryClock {
  const { platform, now } = context;
  let set: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopAlarms = platform.alarms.listen((name) => {
    if (name !== ALARM) return;
    set = null;
    ring();
  });
  return {
    set(when) {
      if (when === set) return;
      set = when;
      clearTimeout(timer);
      if (when === null) return platform.alarms.cancel(ALARM);
      platform.alarms.set(ALARM, when + AFTER_MS);
      const delayMs = Math.max(0, when + AFTER_MS - now());
      if (delayMs <= TIMER_MAX_MS) {
        timer = setTimeout(() => {
          set = null;
          ring();
        }, delayMs);
      }
    },
    stop() {
      clearTimeout(timer);
      stopAlarms();
    },
  };
}
