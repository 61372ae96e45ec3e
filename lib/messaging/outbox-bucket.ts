/** A token bucket: `burst` at once, then `perSecond` on average. */
export type BucketLimits = { burst: number; perSecond: number };

/**
 * Says for each thing whether it still fits. Refills by the clock that it is given, without a timer; a clock that
 * jumps backwards refills nothing.
 * Uses no built-in, since the page hook runs it in a realm that the page may have altered.
 * @param now milliseconds, any origin.
 */
export function createBucket({ burst, perSecond }: BucketLimits, now: () => number): () => boolean {
  let tokens = burst;
  let filledAt = now();
  return () => {
    const at = now();
    if (at > filledAt) tokens += ((at - filledAt) / 1_000) * perSecond;
    if (tokens > burst) tokens = burst;
    filledAt = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
