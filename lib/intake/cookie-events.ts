import type { EventDraft, EventOf } from '../events/event.ts';
import { TAUGHT } from '../events/taught.ts';
import { recognise } from '../recognizers/index.ts';
import { type Fingerprinter, maskName, maskPath, wholeLeaf } from '../secrets/index.ts';
import { isWantedCookie, NOTHING_WANTED, type Wanted } from '../taught/index.ts';
import type { CookieChange, RawCookie } from './types.ts';

const CAUSES: Record<string, EventOf<'cookie.changed'>['cause']> = {
  explicit: 'explicit',
  overwrite: 'overwrite',
  expired: 'expired',
  evicted: 'evicted',
  expired_overwrite: 'expired-overwrite',
  'expired-overwrite': 'expired-overwrite',
  'own-clock': 'own-clock',
};

/** A cookie found in the jar, or its change. Cookies that carry no credential, as far as one can tell, give nothing. */
export async function cookieEvents(
  cookie: RawCookie,
  change: CookieChange | null,
  at: number,
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<EventDraft[]> {
  const { name, httpOnly, secure, session } = cookie;
  const leaf = await wholeLeaf(name, cookie.value, fingerprinter);
  const known = recognise({ area: 'cookie', key: name, leaves: [leaf], cookie: { httpOnly, session } })[0];
  const isTaught = isWantedCookie(wanted, maskName(name));
  const found = known ?? (isTaught ? { credential: 'unknown' as const, library: TAUGHT } : undefined);
  if (!found) return [];
  const { fingerprint, format, issuedAt, expiresAt, claims, lengthChars } = leaf.reference;
  const base = {
    at,
    by: 'browser' as const,
    cookieStoreId: cookie.storeId ?? null,
    name: maskName(name),
    domain: cookie.domain.slice(0, 300),
    path: maskPath(cookie.path).slice(0, 400),
    ...(cookie.hostOnly === undefined ? {} : { hostOnly: cookie.hostOnly }),
    httpOnly,
    secure,
    ...(cookie.sameSite === undefined ? {} : { sameSite: cookie.sameSite.slice(0, 40) }),
    session,
    expiresAt:
      session || cookie.expirationDate === undefined ? null : Math.round(cookie.expirationDate * 1000),
    ...(cookie.partitionKey ? { partitioned: true } : {}),
    credential: found.credential,
    format,
    library: found.library,
    fingerprint,
    ...(typeof issuedAt === 'number' ? { issuedAt } : {}),
    ...(typeof expiresAt === 'number' ? { valueExpiresAt: expiresAt } : {}),
    ...(claims === undefined ? {} : { claims }),
    ...(lengthChars === undefined ? {} : { lengthChars }),
  };
  if (!change) return [{ ...base, kind: 'cookie.seen' }];
  return [
    { ...base, kind: 'cookie.changed', removed: change.removed, cause: CAUSES[change.cause] ?? 'explicit' },
  ];
}
