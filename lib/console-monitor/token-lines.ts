import { durationWords } from './duration-words.ts';
import { SOON_MS } from './thresholds.ts';
import type { HeldToken, Line, TokenName } from './types.ts';

const LABELS: Record<TokenName, string> = {
  access: 'Access token',
  refresh: 'Refresh token',
  session: 'Session',
};
/** What stands before a warning: without a refresh token nobody comes back. */
const ALARMS: Record<TokenName, string> = { access: 'WARNING', session: 'WARNING', refresh: 'CRITICAL' };

/** Printed once, as the monitor meets the first token. */
export const STARTING: Line = {
  mark: 'info',
  method: 'log',
  says: '[TokenMonitor] Starting token expiry monitoring...',
};

/** How a token stands, in one line. */
export function tokenLine(name: TokenName, { expiresAt }: HeldToken, nowMs: number): Line {
  const say = (mark: Line['mark'], words: string): Line => ({
    mark,
    method: 'log',
    says: `[TokenMonitor] ${LABELS[name]}: ${words}`,
  });
  if (expiresAt === null) return say('info', 'no expiry date known');
  const leftMs = expiresAt - nowMs;
  if (leftMs <= 0) return say('over', 'EXPIRED');
  return say(leftMs < SOON_MS[name] ? 'soon' : 'good', `${durationWords(leftMs)} until expiry`);
}

/** The warning of a token that is about to expire; null of any other. */
export function warningLine(name: TokenName, { expiresAt }: HeldToken, nowMs: number): Line | null {
  const leftMs = expiresAt === null ? 0 : expiresAt - nowMs;
  if (leftMs <= 0 || leftMs >= SOON_MS[name]) return null;
  return {
    mark: 'soon',
    method: 'warn',
    says: `[TokenMonitor] ${ALARMS[name]}: ${LABELS[name]} expires in ${durationWords(leftMs)}!`,
  };
}
