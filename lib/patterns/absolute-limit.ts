import { type PatternRule, patternOf } from './define.ts';
import { largestGroup, limitOf, measuredLimit } from './limit.ts';

/** Logouts that an age may explain: the server refused a session that was good by its credentials' own dates. */
const CODES = new Set([
  'ABSOLUTE_TIMEOUT',
  'SERVER_IDLE_TIMEOUT',
  'SESSION_REVOKED',
  'SESSION_STORE_LOST',
  'SIGNING_KEY_ROTATED',
  'TOKEN_REFRESH_FAILED',
]);

/** A younger session has met no limit on its age. */
const SHORTEST_MS = 3_000;

/** The age is known this well, or the pause before the end may explain it as well as the age does. */
const KNOWN_WITHIN = 0.1;

/**
 * Sessions that ended at the same age, whatever was done in them. Only logouts count whose last accepted request came
 * shortly before: after a long pause nobody can tell an age from an idle limit.
 */
export const absoluteLimit: PatternRule = ({ logouts, lives }) => {
  const acceptedAt = new Map(lives.map((life) => [life.session.id, life.lastAcceptedAt]));
  const candidates = logouts.flatMap((verdict) => {
    const { session, firstLink } = verdict.incident;
    const lastAt = acceptedAt.get(session.id) ?? null;
    const fatalMs = verdict.at - session.startedAt;
    if (session.start !== 'login' || firstLink.kind !== 'refusal' || lastAt === null) return [];
    if (!CODES.has(verdict.code) || fatalMs < SHORTEST_MS) return [];
    return verdict.at - lastAt <= KNOWN_WITHIN * fatalMs ? [{ verdict, fatalMs }] : [];
  });
  const fatal = largestGroup(candidates, KNOWN_WITHIN);
  if (fatal.length === 0) return null;
  const limit = limitOf(
    fatal,
    lives.map(({ session, lastAcceptedAt }) =>
      lastAcceptedAt === null ? null : lastAcceptedAt - session.startedAt,
    ),
  );
  return patternOf(
    'absolute-limit',
    fatal.map(({ verdict }) => verdict),
    limit.against,
    { low: { durationMs: limit.lowMs }, high: { durationMs: limit.highMs } },
    { ageMs: fatal.map(({ fatalMs }) => fatalMs), ...measuredLimit(limit) },
  );
};
