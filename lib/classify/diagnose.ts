import { detect } from '../detect/detect.ts';
import type { LogEvent } from '../events/event.ts';
import { patterns } from '../patterns/registry.ts';
import { classify } from './classify.ts';
import type { Diagnosis } from './types.ts';

/**
 * Everything that follows from a log: sessions, logouts with their verdicts, patterns, credentials. Pure: the live
 * panel, the background, an imported timeline and a test call this same function.
 * @param options.asOf the moment to judge at, ms since the epoch: decides only which verdicts are final
 * @param options.site origin of the site, for incidents without any page in the log
 */
export function diagnose(events: readonly LogEvent[], options: { asOf: number; site?: string }): Diagnosis {
  const detection = detect(events, options.site);
  const claims = new Set(events.filter((event) => event.by === 'page').map((event) => event.id));
  const logouts = detection.incidents.map((incident) =>
    classify(incident, options.asOf, (eventId) => claims.has(eventId)),
  );
  return {
    sessions: detection.sessions,
    logouts,
    patterns: patterns.flatMap((pattern) => pattern({ logouts, lives: detection.lives }) ?? []),
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
  };
}
