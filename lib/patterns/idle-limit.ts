import type { Pattern, Verdict } from '../classify/types.ts';
import { text } from '../messages/text.ts';

/** Two are a hint, not a pattern: more logouts make it surer, up to this. */
const SUREST = 0.95;

/** Sessions that ended after much the same pause: the server's idle limit lies below the shortest of them. */
export function idleLimit(verdicts: readonly Verdict[]): Pattern | null {
  const idle = verdicts.filter(
    (verdict) => verdict.code === 'SERVER_IDLE_TIMEOUT' && verdict.incident.idle.requestGapMs !== null,
  );
  if (idle.length < 2) return null;
  const pausesMs = idle.map((verdict) => verdict.incident.idle.requestGapMs as number);
  const survivedMs = Math.max(
    0,
    ...verdicts.map((verdict) => verdict.incident.idle.longestSurvivedGapMs ?? 0),
  );
  const highMs = Math.min(...pausesMs);
  const lowMs = survivedMs < highMs ? survivedMs : 0;
  const estimateMs = Math.round((lowMs + highMs) / 2);
  return {
    id: 'idle-limit',
    title: text(idle.length === 2 ? 'pattern.idle-limit-hint' : 'pattern.idle-limit', {
      low: { durationMs: lowMs },
      high: { durationMs: highMs },
      count: idle.length,
    }),
    confidence: Math.min(SUREST, 0.4 + 0.15 * (idle.length - 1)),
    logoutIds: idle.map((verdict) => verdict.id),
    measured: {
      idleMs: pausesMs,
      estimateMs,
      spreadMs: Math.round((highMs - lowMs) / 2),
      count: idle.length,
    },
  };
}
