export type LooksDeps = {
  /** The shortest pause before a look. Events come in bursts: one look is enough for all. */
  soonMs: number;
  /** Whether anybody wants to know of a site; asked anew before each pause. */
  isWanted(site: string): boolean;
  /** @returns in how many ms to look again by itself, null where only something new is a reason to */
  look(site: string): Promise<number | null>;
  now: () => number;
};

/** Looks at sites a little after something happened in them. */
export type Looks = {
  /** Something happened: looks once after a pause, however often it is said. */
  soon(site: string): void;
};

/** How much longer than looking the pause after it is, so that a flood leaves the background to what matters. */
const PAUSE_SHARE = 10;

type Wait = { dueAt: number; timer: ReturnType<typeof setTimeout> };

/**
 * Spaces the looks at logs of sites: none while nobody wants one, one at a time for each site, and a pause before each
 * that is ten times as long as the last look took. A look that fails is not repeated until something happens. Timers, not
 * alarms: what waits is gone with the background, and whoever needs it then looks at its start.
 */
export function createLooks({ soonMs, isWanted, look, now }: LooksDeps): Looks {
  const waiting = new Map<string, Wait>();
  const looking = new Set<string>();
  /** Sites with news since their look began. */
  const missed = new Set<string>();
  let pauseMs = soonMs;

  function wait(site: string, ms: number): void {
    if (!isWanted(site)) return;
    const dueAt = now() + ms;
    const before = waiting.get(site);
    if (before !== undefined && before.dueAt <= dueAt) return;
    clearTimeout(before?.timer);
    waiting.set(site, { dueAt, timer: setTimeout(() => void run(site), ms) });
  }

  async function run(site: string): Promise<void> {
    waiting.delete(site);
    looking.add(site);
    const begunAt = now();
    const againMs = await look(site).catch(() => null);
    looking.delete(site);
    pauseMs = Math.max(soonMs, (now() - begunAt) * PAUSE_SHARE);
    if (missed.delete(site)) wait(site, pauseMs);
    else if (againMs !== null) wait(site, Math.max(pauseMs, againMs));
  }

  return {
    soon(site) {
      if (looking.has(site)) missed.add(site);
      else wait(site, pauseMs);
    },
  };
}
