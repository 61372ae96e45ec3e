import { createBucket } from '../../../messaging/outbox-bucket.ts';
import { epochNow } from './natives.ts';

/** What one document may report of a kind, in calls. With a stack each, 300 calls cost the page some 10 ms. */
const CALLS = { burst: 300, perSecond: 100 };
const REST_MS = 1_000;

export type FloodLimit = {
  /** Counts a call as kept back while the limit rests, and says so. */
  isShut(): boolean;
  take(): boolean;
  /** Tells what was kept back since, without waiting for the rest to end: the document is going away. */
  tell(): void;
};

/**
 * Lets reports through up to the limit, then none until it has rested, and tells how many it kept back.
 * A call that is kept back costs an increment: 1,000,000 of them add some ms to the page, not seconds.
 * @param rest the realm's own setTimeout, held from the start.
 */
export function createFloodLimit(
  rest: (run: () => void, ms: number) => unknown,
  report: (count: number, from: number, to: number) => void,
): FloodLimit {
  const mayPass = createBucket(CALLS, epochNow);
  let isResting = false;
  let count = 0;
  let from = 0;
  const tell = (): void => {
    if (count > 0) report(count, from, epochNow());
    count = 0;
  };
  const isShut = (): boolean => {
    if (isResting) count += 1;
    return isResting;
  };
  return {
    isShut,
    take() {
      if (isShut()) return false;
      if (mayPass()) return true;
      isResting = true;
      count = 1;
      from = epochNow();
      rest(() => {
        isResting = false;
        tell();
      }, REST_MS);
      return false;
    },
    tell,
  };
}
