import { lostRefresh } from '../causes/lost-refresh.ts';
import type { Verdict } from '../classify/types.ts';
import { type PatternRule, patternOf } from './define.ts';

/** So near to one access token's life is one life. */
const SAME_LIFE = 0.25;

/**
 * Logouts that come one access token's life after a refresh token was used twice or an answer to a refresh was lost:
 * what revoked the session lies that much earlier than where people look.
 */
export const delayedReuse: PatternRule = ({ logouts, lives }) => {
  const delayed = logouts.flatMap((verdict) => {
    const lag = lagOf(verdict);
    if (!lag || Math.abs(lag.lagMs - lag.lifetimeMs) > SAME_LIFE * lag.lifetimeMs) return [];
    return [{ verdict, ...lag }];
  });
  const lagsMs = delayed.map(({ lagMs }) => lagMs);
  const [shortest, longest] = [Math.min(...lagsMs), Math.max(...lagsMs)];
  return patternOf(
    'delayed-reuse',
    delayed.map(({ verdict }) => verdict),
    lives.filter((life) => life.races > 0).length,
    { low: { durationMs: shortest }, high: { durationMs: longest } },
    {
      lagMs: lagsMs,
      lifetimeMs: delayed.map(({ lifetimeMs }) => lifetimeMs),
      estimateMs: Math.round((shortest + longest) / 2),
      spreadMs: Math.round((longest - shortest) / 2),
    },
  );
};

function lagOf({ code, race, incident }: Verdict): { lagMs: number; lifetimeMs: number } | null {
  if (race?.form === 'delayed' && race.lagMs !== null && race.lifetimeMs !== null)
    return { lagMs: race.lagMs, lifetimeMs: race.lifetimeMs };
  if (code !== 'REFRESH_RESULT_LOST') return null;
  const lost = lostRefresh(incident);
  const access = incident.credentials.find(({ credential }) => credential.kind === 'access')?.credential;
  if (!lost || access?.expiresAt == null) return null;
  return {
    lagMs: lost.refused.event.startedAt - lost.won.event.at,
    lifetimeMs: access.expiresAt - (access.issuedAt ?? access.firstSeenAt),
  };
}
