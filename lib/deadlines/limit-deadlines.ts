import type { Diagnosis, Pattern } from '../classify/types.ts';
import { text } from '../messages/text.ts';
import type { Deadline } from './types.ts';

/** From when a learned limit runs, and the event that says so. */
type Start = { at: number; eventId: string | null; why: string };

/**
 * When the limits that several logouts showed will end the running session: an idle limit from the last request that
 * the server accepted, a page's idle timer from the last input, a limit on the age from the sign-in. One logout shows
 * no limit.
 */
export function limitDeadlines(
  diagnosis: Pick<Diagnosis, 'patterns' | 'logouts' | 'lives' | 'current' | 'lastActivityAt'>,
): Deadline[] {
  const { patterns, current, lives, lastActivityAt, logouts } = diagnosis;
  if (current === null) return [];
  const life = lives.find(({ session }) => session.id === current.id);
  const starts: Record<string, Start | null> = {
    'idle-limit': {
      at: life?.lastAcceptedAt ?? current.startedAt,
      eventId: life?.lastAcceptedEventId ?? null,
      why: 'idle-limit',
    },
    'client-idle-limit':
      lastActivityAt === null ? null : { at: lastActivityAt, eventId: null, why: 'client-idle-limit' },
    'absolute-limit': {
      at: current.startedAt,
      eventId: null,
      why: current.start === 'login' ? 'absolute-limit' : 'absolute-at-latest',
    },
  };
  return patterns.flatMap((pattern): Deadline[] => {
    const start = starts[pattern.id];
    const { estimateMs, spreadMs } = pattern.measured;
    if (!start || typeof estimateMs !== 'number' || typeof spreadMs !== 'number') return [];
    return [
      {
        id: pattern.id,
        kind: pattern.id as Deadline['kind'],
        credential: null,
        at: start.at + estimateMs,
        spreadMs,
        ends: 'session',
        why: text(`deadline.why.${start.why}`, {
          count: pattern.logoutIds.length,
          limit: { durationMs: estimateMs },
          spread: { durationMs: spreadMs },
        }),
        eventIds: [...(start.eventId ? [start.eventId] : []), ...firstLinks(pattern, logouts)],
        confidence: pattern.confidence,
      },
    ];
  });
}

/** Where each logout began that the pattern rests on. */
function firstLinks({ logoutIds }: Pattern, logouts: Diagnosis['logouts']): string[] {
  const ids = new Set(logoutIds);
  return logouts.flatMap(({ id, incident }) => (ids.has(id) ? [incident.firstLink.eventId] : []));
}
