import type { Diagnosis } from '../classify/types.ts';
import { outlookOf } from '../deadlines/outlook.ts';
import type { TextRef } from '../messages/text.ts';
import type { Glance } from './types.ts';

/**
 * What there is to say of a site in one look.
 * @param say words for a verdict's title: the popup does without the causes' texts, so they are said here
 */
export function glanceOf(diagnosis: Diagnosis, say: (title: TextRef) => string): Glance {
  const { current, lastActivityAt } = diagnosis;
  const latest = diagnosis.logouts.at(-1) ?? null;
  const { deadlines, next } = outlookOf(diagnosis);
  return {
    session: {
      is: current !== null ? 'in' : latest !== null ? 'out' : 'unknown',
      since: current?.startedAt ?? latest?.at ?? null,
      beganEarlier: current !== null && current.start !== 'login',
    },
    end: {
      deadlines: { length: deadlines.length },
      next: next && {
        at: next.at,
        spreadMs: next.spreadMs,
        kind: next.kind,
        credential: next.credential && { kind: next.credential.kind },
      },
    },
    lastActivityAt,
    logout: latest && {
      id: latest.id,
      at: latest.at,
      type: latest.type,
      code: latest.code,
      final: latest.final,
      says: say(latest.title),
    },
  };
}
