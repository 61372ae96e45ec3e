import type { LogoutType } from '../exported.ts';
import type { Report, ReportFormat } from '../types.ts';

/** The five types that the first tracker's server knows. `code` says more. */
const TYPES: Record<LogoutType, string> = {
  USER_ACTION: 'USER_ACTION',
  TOKEN_EXPIRED: 'TOKEN_EXPIRED',
  REFRESH_FAILED: 'REFRESH_FAILED',
  SESSION_ENDED: 'AUTH_ERROR',
  STORAGE_CLEARED: 'UNKNOWN',
  AUTH_ERROR: 'AUTH_ERROR',
  UNKNOWN: 'UNKNOWN',
};

/** The first tracker sent a path; of another origin the whole address is needed. */
function pathOf({ location, site }: Report): string {
  return location.startsWith(`${site}/`) ? location.slice(site.length) : location === site ? '/' : location;
}

/**
 * The payload of the first in-app tracker (`POST /v1/auth/logout-event/`), with `code`, `confidence` and `evidence`
 * beside it. `idleMinutes` is a number there: 0 where nobody knows, which `context.idleKnown` then says.
 */
function render(report: Report): string {
  const { context, identity, idleMs } = report;
  return JSON.stringify({
    type: TYPES[report.type],
    message: report.title,
    timestamp: Math.round(report.at),
    idleMinutes: Math.floor((idleMs ?? 0) / 60_000),
    location: pathOf(report),
    context: {
      ...context,
      ...(idleMs === null ? { idleKnown: false } : {}),
      ...(identity?.userId === undefined ? {} : { userId: identity.userId }),
      ...(identity?.userEmail === undefined ? {} : { userEmail: identity.userEmail }),
    },
    code: report.code,
    confidence: report.confidence,
    evidence: report.evidence.map(({ says }) => says),
    ...(report.isTest ? { test: true } : {}),
  });
}

export const firstTracker: ReportFormat = { contentType: 'application/json', render };
