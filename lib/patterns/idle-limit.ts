import { type PatternRule, patternOf } from './define.ts';
import { limitOf, measuredLimit } from './limit.ts';

/** Sessions that ended after a pause without requests: the server's idle limit lies below the shortest of them. */
export const idleLimit: PatternRule = ({ logouts, lives }) => {
  const fatal = logouts.flatMap((verdict) => {
    const fatalMs = verdict.incident.idle.requestGapMs;
    return verdict.code === 'SERVER_IDLE_TIMEOUT' && fatalMs !== null ? [{ verdict, fatalMs }] : [];
  });
  if (fatal.length === 0) return null;
  const limit = limitOf(
    fatal,
    lives.map((life) => life.longestGapMs),
  );
  return patternOf(
    'idle-limit',
    fatal.map(({ verdict }) => verdict),
    limit.against,
    { low: { durationMs: limit.lowMs }, high: { durationMs: limit.highMs } },
    { idleMs: fatal.map(({ fatalMs }) => fatalMs), ...measuredLimit(limit) },
  );
};
