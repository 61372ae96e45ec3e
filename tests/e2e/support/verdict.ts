import type { Driver } from './driver.ts';
import { poll } from './poll.ts';
import { asTimeline, type Timeline, type TimelineLogout } from './timeline.ts';

/** A verdict in an export is final no later than 3 s after the page shows that it is signed out; a bit is for us. */
export const SETTLE_MS = 3_500;

export interface VerdictOptions {
  /** Wait for this code; any where not given. */
  code?: string;
  /** Wait until no late evidence can change it; default true. */
  final?: boolean;
  /** Wait for the site's n-th logout or a later one; default 1. */
  count?: number;
  timeoutMs?: number;
}

/** Exports a site's timeline as JSON and checks its outline. */
export async function timelineOf(driver: Driver, origin: string): Promise<Timeline> {
  return asTimeline(await driver.exportTimeline(origin));
}

/**
 * Waits until the export holds a logout as wanted, the latest where there are several.
 * Rejects with what it saw instead: verdicts, and the last kinds of events.
 */
export async function waitForVerdict(
  driver: Driver,
  origin: string,
  { code, final = true, count = 1, timeoutMs = 15_000 }: VerdictOptions = {},
): Promise<{ logout: TimelineLogout; timeline: Timeline }> {
  let last: Timeline | null = null;
  return poll(
    async () => {
      const timeline = await timelineOf(driver, origin);
      last = timeline;
      const logout = timeline.logouts
        .slice(count - 1)
        .findLast((one) => (!code || one.code === code) && (!final || one.final));
      return logout && { logout, timeline };
    },
    {
      timeoutMs,
      // Each look is a whole export: more of them would slow down what they wait for.
      everyMs: 500,
      what: `a ${final ? 'final ' : ''}verdict${code ? ` ${code}` : ''} for ${origin}`,
      seen: () => (last ? outline(last) : 'no timeline at all'),
    },
  );
}

/** Lets the time pass in which a verdict may still come, then exports. For scenarios that are no logout. */
export async function settledTimeline(driver: Driver, origin: string): Promise<Timeline> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return timelineOf(driver, origin);
}

function outline({ logouts, credentials, sessions, events }: Timeline): string {
  const verdicts = logouts.map((one) => `${one.code}${one.final ? '' : ' (provisional)'}: ${one.title}`);
  const kinds = events.slice(-15).map((event) => event.kind);
  return [
    `${logouts.length} logouts${verdicts.map((line) => `\n  ${line}`).join('')}`,
    `${sessions.length} sessions, ${credentials.length} credentials, ${events.length} events, the last: ${kinds.join(', ')}`,
  ].join('\n');
}
