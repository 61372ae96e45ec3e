import type { Diagnosis } from '../classify/types.ts';
import type { Credential } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import type { TaughtRule } from '../taught/index.ts';
import { logoutOf } from './logout.ts';
import { originsOf } from './origins.ts';
import type { Generator, Timeline, TimelineCredential } from './timeline.ts';
import { languageNow, say } from './words.ts';

export type TimelineInput = {
  origin: string;
  /** Origins that belong to the site beside those of its events. */
  origins: readonly string[];
  /** Ordered, re-keyed and scrubbed. */
  events: readonly LogEvent[];
  /** What follows from exactly these events, so that ids and fingerprints agree. */
  diagnosis: Diagnosis;
  exportedAt: number;
  generator: Generator;
  removed: Timeline['removed'];
  /** Scrubbed, as the events are; none of them is no field. */
  taught: readonly TaughtRule[];
};

/**
 * The object of docs/timeline.schema.json. The order of fields and lists follows from the log alone, so that two
 * exports of one log differ in fingerprints and `exportedAt` only.
 */
export function buildTimeline(input: TimelineInput): Timeline {
  const { origin, origins, events, diagnosis, exportedAt, generator } = input;
  return {
    format: 'logout-lens/timeline',
    version: 1,
    exportedAt,
    generator: {
      name: 'logout-lens',
      version: generator.version,
      browser: generator.browser,
      platform: generator.platform,
    },
    site: {
      origin,
      origins: originsOf(origin, events, origins),
      clocks: diagnosis.clocks.map((clock) => ({
        origin: clock.origin,
        offsetMs: clock.offsetMs,
        uncertaintyMs: clock.uncertaintyMs,
      })),
    },
    range: { from: events[0]?.at ?? exportedAt, to: events.at(-1)?.at ?? exportedAt },
    gaps: diagnosis.gaps.map(({ from, to, why, dropped }) => ({
      from,
      to,
      why,
      ...(dropped === undefined ? {} : { dropped }),
    })),
    sessions: diagnosis.sessions.map((session) => ({
      id: session.id,
      startedAt: session.startedAt,
      start: session.start,
      endedAt: session.endedAt,
      logoutId: session.logoutId,
      refreshes: session.refreshes,
    })),
    logouts: diagnosis.logouts.map(logoutOf),
    patterns: diagnosis.patterns.map((pattern) => ({
      id: pattern.id,
      title: say(pattern.title),
      confidence: pattern.confidence,
      logoutIds: pattern.logoutIds,
      measured: pattern.measured,
    })),
    credentials: diagnosis.credentials.map(credentialOf),
    events: [...events],
    removed: input.removed,
    ...(input.taught.length > 0 ? { taught: [...input.taught] } : {}),
    ...(languageNow() === 'en' ? {} : { language: languageNow() }),
  };
}

function credentialOf(credential: Credential): TimelineCredential {
  return {
    id: credential.id,
    kind: credential.kind,
    format: credential.format,
    place: credential.place,
    library: credential.library,
    fingerprint: credential.fingerprint,
    issuedAt: credential.issuedAt,
    expiresAt: credential.expiresAt,
    claims: credential.claims,
    firstSeenAt: credential.firstSeenAt,
    lastSeenAt: credential.lastSeenAt,
    endedAt: credential.endedAt,
    ended: credential.ended,
    replacedBy: credential.replacedBy,
    alsoIn: credential.alsoIn,
    cookieStoreId: credential.cookieStoreId,
  };
}
