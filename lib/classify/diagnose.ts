import { detect } from '../detect/detect.ts';
import type { Incident } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import { patterns } from '../patterns/registry.ts';
import { createTeacher, type TaughtRule } from '../taught/index.ts';
import { classify } from './classify.ts';
import type { Diagnosis, Verdict } from './types.ts';

/**
 * Everything that follows from a log: sessions, logouts with their verdicts, patterns, credentials. Pure: the live
 * panel, the background, an imported timeline and a test call this same function.
 * @param options.asOf the moment to judge at, ms since the epoch: decides only which verdicts are final
 * @param options.site origin of the site, for incidents without any page in the log
 * @param options.taught rules that the person taught for the site (lib/taught). Where they are left out, the events are
 *   taken as they are: those of a timeline carry what was taught when it was exported
 */
export function diagnose(
  events: readonly LogEvent[],
  options: { asOf: number; site?: string; taught?: readonly TaughtRule[] },
): Diagnosis {
  const taught = options.taught === undefined ? events : createTeacher(options.taught)(events);
  const detection = detect(taught, options.site);
  const logouts = verdictsOf(detection.incidents, events, options.asOf);
  // What the user rehearsed says nothing of how the site ends sessions by itself.
  const own = logouts.filter(({ rehearsed }) => rehearsed === null);
  return {
    sessions: detection.sessions,
    logouts,
    patterns: patterns.flatMap((pattern) => pattern({ logouts: own, lives: detection.lives }) ?? []),
    credentials: detection.credentials,
    clocks: detection.clocks,
    gaps: detection.gaps.map(({ from, to, why, dropped }) => ({
      from,
      to,
      why,
      ...(dropped === undefined ? {} : { dropped }),
    })),
    current: detection.current,
    lives: detection.lives,
    lastActivityAt: detection.lastActivityAt,
    rehearsals: detection.rehearsals,
  };
}

/** The log is gone through for the page's own claims only where there is a logout to judge. */
function verdictsOf(incidents: readonly Incident[], events: readonly LogEvent[], asOf: number): Verdict[] {
  if (incidents.length === 0) return [];
  const claims = new Set(events.filter((event) => event.by === 'page').map((event) => event.id));
  return incidents.map((incident) => classify(incident, asOf, (eventId) => claims.has(eventId)));
}
