import { type PatternRule, patternOf } from './define.ts';

const CODES = new Set(['ACCESS_TOKEN_EXPIRED', 'NO_REFRESH_TOKEN']);

/** Sessions that ended with their access token, and none of which was ever seen to renew it. */
export const neverRenewed: PatternRule = ({ logouts, lives }) => {
  const ended = logouts.filter(({ code, incident }) => CODES.has(code) && incident.session.refreshes === 0);
  const lifetimesMs = ended.flatMap(({ incident }) => {
    const access = incident.credentials.find(({ credential }) => credential.kind === 'access')?.credential;
    return access?.expiresAt == null ? [] : [access.expiresAt - (access.issuedAt ?? access.firstSeenAt)];
  });
  return patternOf(
    'never-renewed',
    ended,
    lives.filter(({ session }) => session.refreshes > 0).length,
    {},
    lifetimesMs.length > 0 ? { lifetimeMs: lifetimesMs } : {},
  );
};
