import { isByHand, type PatternRule, patternOf } from './define.ts';

/** What explains a logout by the pause alone, whether the computer slept in it or not. */
const BY_PAUSE = new Set(['SERVER_IDLE_TIMEOUT', 'CLIENT_IDLE_TIMEOUT']);

/**
 * Logouts that came only after the computer had slept. Other logouts, and sessions that slept and lived on, speak
 * against it. Idle limits are left out: to them sleep is a pause like another.
 */
export const afterSleep: PatternRule = ({ logouts, lives }) => {
  const judged = logouts.filter((verdict) => !isByHand(verdict) && !BY_PAUSE.has(verdict.code));
  const sleptMs = (verdict: (typeof judged)[number]) =>
    verdict.incident.idle.sleeps.reduce((sum, sleep) => sum + sleep.byMs, 0) +
    verdict.incident.scene.stalls
      .filter(
        ({ why, eventId }) =>
          why === 'asleep' && !verdict.incident.idle.sleeps.some(({ id }) => id === eventId),
      )
      .reduce((sum, { from, to }) => sum + to - from, 0);
  const slept = judged.filter((verdict) => sleptMs(verdict) > 0);
  const survived = lives.filter(({ sleeps }) => sleeps > 0).length;
  const lengthsMs = slept.map(sleptMs);
  return patternOf(
    'after-sleep',
    slept,
    judged.length - slept.length + survived,
    { shortest: { durationMs: Math.min(...lengthsMs) } },
    { sleptMs: lengthsMs },
  );
};
