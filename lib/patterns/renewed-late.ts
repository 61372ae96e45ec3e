import { type PatternRule, patternOf } from './define.ts';

const TYPES = new Set(['TOKEN_EXPIRED', 'REFRESH_FAILED']);

/**
 * Sessions that ended in a refresh, and whose access token was only ever renewed at or after its expiry: every
 * refresh then comes with a refused request and in several tabs at once. Sessions that renewed before speak against it.
 */
export const renewedLate: PatternRule = ({ logouts, lives }) => {
  const byId = new Map(lives.map((life) => [life.session.id, life]));
  const late = logouts.filter(({ type, sessionId }) => {
    const life = byId.get(sessionId);
    return TYPES.has(type) && life !== undefined && life.late > 0 && life.early === 0;
  });
  const renewals = late.reduce((sum, { sessionId }) => sum + (byId.get(sessionId)?.late ?? 0), 0);
  return patternOf(
    'renewed-late',
    late,
    lives.filter(({ early }) => early > 0).length,
    { renewals },
    { renewals },
  );
};
