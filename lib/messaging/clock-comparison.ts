/** Clocks are corrected by parts of a second all the time; what a session's dates would notice is more than this. */
export const CLOCK_JUMP_MS = 2_000;

/**
 * Compares a wall clock with a monotonic one. The answer is by how much the wall clock has jumped since the last
 * jump that was told (positive: forward), 0 where the two keep together. A monotonic clock that stands still while
 * the computer sleeps (Linux, macOS) makes sleep a jump forward.
 * @param wall epoch ms. @param monotonic ms of any origin, never going back.
 */
export function createClockComparison(wall: () => number, monotonic: () => number): () => number {
  let apartMs = wall() - monotonic();
  return () => {
    const now = wall() - monotonic();
    const byMs = Math.round(now - apartMs);
    if (Math.abs(byMs) <= CLOCK_JUMP_MS) return 0;
    apartMs = now;
    return byMs;
  };
}
