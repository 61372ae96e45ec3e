import type { Platform } from '../../platform/types.ts';

/** An idle background lives 30 s in Chromium: what is nearer is met by a timer, exactly. */
const TIMER_MAX_MS = 25_000;
/** While something is under way: should the background be killed, the alarm wakes the next one. */
const LIFELINE_MS = 30_000;
const ALARM = 'report';

export type ReportSchedule = {
  /** `what` is due then, ms; null: nothing more. `now` counts as under way. */
  set(what: string, at: number | null): void;
  /** When it is due, null where it is not set. */
  at(what: string): number | null;
};

/**
 * When something is to be done about reports: one alarm for all of it, which outlives the background, and a timer for
 * what is near. Without anything to wait for there is no alarm.
 * @param due called with each `what` that is due, which is then no longer set; with none where only the alarm rang
 */
export function createReportSchedule(
  alarms: Platform['alarms'],
  now: () => number,
  due: (what: readonly string[]) => void,
): ReportSchedule {
  const times = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let alarmAt: number | null = null;

  function ring(): void {
    const found = [...times].filter(([, at]) => at <= now()).map(([what]) => what);
    for (const what of found) times.delete(what);
    due(found);
    arrange();
  }

  function arrange(): void {
    clearTimeout(timer);
    if (times.size === 0) {
      if (alarmAt !== null) alarms.cancel(ALARM);
      alarmAt = null;
      return;
    }
    const at = Math.min(...times.values());
    const delayMs = at - now();
    if (delayMs <= TIMER_MAX_MS) timer = setTimeout(ring, Math.max(0, delayMs));
    const wanted = Math.max(at, now() + LIFELINE_MS);
    // Moved only where it matters: it is a lifeline, not a clock.
    if (alarmAt !== null && alarmAt > now() && Math.abs(alarmAt - wanted) < LIFELINE_MS / 2) return;
    alarmAt = wanted;
    alarms.set(ALARM, wanted);
  }

  alarms.listen((name) => {
    if (name !== ALARM) return;
    alarmAt = null;
    ring();
  });
  return {
    set(what, at) {
      if (at === null) times.delete(what);
      else times.set(what, at);
      arrange();
    },
    at: (what) => times.get(what) ?? null,
  };
}
