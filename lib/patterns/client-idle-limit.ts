import { type PatternRule, patternOf } from './define.ts';
import { largestGroup, limitOf } from './limit.ts';

/** A page's timer is exact: pauses further apart than this are not of one limit. */
const SAME_LIMIT = 0.1;

/**
 * Pages that gave up after the same time without input. A timer fires at its limit, so the limit is what was fatal;
 * the spread is how far the logouts lie apart.
 */
export const clientIdleLimit: PatternRule = ({ logouts, lives }) => {
  const fatal = largestGroup(
    logouts.flatMap((verdict) =>
      verdict.code === 'CLIENT_IDLE_TIMEOUT' && verdict.idleMs !== null
        ? [{ verdict, fatalMs: verdict.idleMs }]
        : [],
    ),
    SAME_LIMIT,
  );
  if (fatal.length === 0) return null;
  const { lowMs, highMs, against } = limitOf(
    fatal,
    lives.map((life) => life.longestIdleMs),
  );
  const longestMs = Math.max(...fatal.map(({ fatalMs }) => fatalMs));
  const estimateMs = Math.round((highMs + longestMs) / 2);
  const spreadMs = Math.round((longestMs - highMs) / 2);
  return patternOf(
    'client-idle-limit',
    fatal.map(({ verdict }) => verdict),
    against,
    { estimate: { durationMs: estimateMs } },
    { idleMs: fatal.map(({ fatalMs }) => fatalMs), lowMs, highMs, estimateMs, spreadMs },
  );
};
