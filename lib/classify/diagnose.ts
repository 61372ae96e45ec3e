import { detect } from '../detect/detect.ts';
import type { Incident } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import { patterns } from '../patterns/registry.ts';
import { classify } from './classify.ts';
import type { Diagnosis, Verdict } from './types.ts';

/** Pauses this near to each other are the same limit's. */
const SAME_PAUSE = 0.25;

/**
 * Everything that follows from a log: sessions, logouts with their verdicts, patterns, credentials. Pure: the live
 * panel, the background, an imported timeline and a test call this same function.
 * @param options.asOf the moment to judge at, ms since the epoch: decides only which verdicts are final
 * @param options.site origin of the site, for incidents without any page in the log
 */
export function diagnose(events: readonly LogEvent[], options: { asOf: number; site?: string }): Diagnosis {
  const detection = detect(events, options.site);
  const logouts: Verdict[] = [];
  for (const incident of detection.incidents)
    logouts.push(classify(incident, options.asOf, { similarPauses: similarPauses(incident, logouts) }));
  return {
    sessions: detection.sessions,
    logouts,
    patterns: patterns.flatMap((pattern) => pattern(logouts) ?? []),
    credentials: detection.credentials,
    clocks: detection.clocks,
    gaps: detection.gaps.map(({ from, to, why, dropped }) => ({
      from,
      to,
      why,
      ...(dropped === undefined ? {} : { dropped }),
    })),
    current: detection.current,
    lastActivityAt: detection.lastActivityAt,
  };
}

function similarPauses(incident: Incident, earlier: readonly Verdict[]): number {
  const pauseMs = incident.idle.requestGapMs;
  if (pauseMs === null) return 0;
  return earlier.filter((verdict) => {
    const other = verdict.incident.idle.requestGapMs;
    return (
      verdict.code === 'SERVER_IDLE_TIMEOUT' &&
      other !== null &&
      Math.abs(other - pauseMs) <= SAME_PAUSE * pauseMs
    );
  }).length;
}
