import { originOf, pathOf } from '../detect/sign-in-url.ts';
import type { CredentialAt, Incident, RequestFact } from '../detect/types.ts';
import { firstRefusal, siteOf } from './facts.ts';

/** Why a browser keeps a cookie back (RFC 6265bis section 5.8.3, CHIPS, Fetch Standard). */
export type KeptBack = 'domain' | 'path' | 'secure' | 'same-site' | 'partition' | 'credentials' | 'unknown';

export type UnsentCookie = { cookie: CredentialAt; request: RequestFact; why: KeptBack };

/** A sign-in whose cookie never worked shows within this time. */
const FRESH_MS = 30_000;

/**
 * The session's cookie that was in the jar and missing on the refused request, though it went with earlier ones to
 * that server, or was set by the sign-in just before. Null where a credential was sent, or the jar did not hold it.
 */
export function unsentCookie(incident: Incident): UnsentCookie | null {
  const request = refusedWithout(incident);
  if (!request) return null;
  const { event } = request;
  if (incident.refusals.some((fact) => carriesSession(incident, fact))) return null;
  // Beside tokens a cookie of another host may be anything; by itself it is the session, and may have to reach others.
  const alone = !holdsTokens(incident);
  const sentBefore = new Set(
    incident.requests.flatMap((fact) =>
      fact.outcome === 'accepted' &&
      fact.role !== 'refresh' &&
      (alone
        ? siteOf(fact.event.url) === siteOf(event.url)
        : originOf(fact.event.url) === originOf(event.url))
        ? (fact.event.carried ?? []).filter((item) => item.in === 'cookie').map((item) => item.name)
        : [],
    ),
  );
  const isFresh = event.at - incident.session.startedAt <= FRESH_MS;
  const cookie = incident.credentials.find(
    ({ credential: held, state }) =>
      held.place.area === 'cookie' &&
      held.cookie !== undefined &&
      (held.kind === 'session' || held.kind === 'access') &&
      state !== 'expired' &&
      held.firstSeenAt < event.startedAt &&
      (held.endedAt === null || held.endedAt >= event.startedAt) &&
      (sentBefore.has(held.place.key) || (isFresh && wasSet(incident, held.place.key))),
  );
  return cookie ? { cookie, request, why: keptBackBy(cookie, request) } : null;
}

/** The request that was refused and carried nothing of the session; also one that nobody knew to be the session's. */
export function refusedWithout(incident: Incident): RequestFact | undefined {
  const { firstLink, removals, scene, session } = incident;
  const { kind } = firstLink;
  // A cookie that moved to another path or domain was taken away where it had been.
  const moved = kind === 'removal' && removals[0]?.place.area === 'cookie';
  const request =
    kind === 'refusal' || moved
      ? firstRefusal(incident)
      : kind === 'sign-in-page'
        ? scene.requests.findLast(
            ({ outcome, event }) => outcome === 'refused' && event.startedAt >= session.startedAt,
          )
        : undefined;
  return request && !request.event.partial && !carriesSession(incident, request) ? request : undefined;
}

function carriesSession({ credentials }: Incident, { event }: RequestFact): boolean {
  const own = new Set(credentials.map(({ credential }) => credential.fingerprint));
  return (
    event.carried?.some(
      ({ credential, fingerprint }) =>
        own.has(fingerprint) || (credential !== 'csrf' && credential !== 'unknown'),
    ) ?? false
  );
}

/** The session lives on tokens that script keeps. */
export function holdsTokens({ credentials }: Incident): boolean {
  return credentials.some(
    ({ credential: { kind, place } }) => place.area !== 'cookie' && (kind === 'access' || kind === 'refresh'),
  );
}

function wasSet({ scene }: Incident, name: string): boolean {
  return scene.setCookies.some(({ cookie }) => cookie.name === name);
}

function keptBackBy({ credential }: CredentialAt, { event }: RequestFact): KeptBack {
  const { place, cookie } = credential;
  const host = hostOf(event.url);
  const domain = (place.origin ?? '').replace(/^\./, '');
  const reaches = host === domain || (cookie?.hostOnly !== true && host.endsWith(`.${domain}`));
  if (domain && !reaches) return 'domain';
  if (!inPath(pathOf(event.url), place.path ?? '/')) return 'path';
  if (cookie?.secure && event.url.startsWith('http:') && !/^(?:localhost|127\.)/.test(host)) return 'secure';
  const isForeign = event.origin != null && siteOf(event.origin) !== siteOf(event.url);
  if (isForeign && !/^(?:none|no_restriction)$/.test(cookie?.sameSite ?? '')) return 'same-site';
  if (cookie?.partitioned || isForeign) return 'partition';
  return event.type === 'main_frame' ? 'unknown' : 'credentials';
}

/** RFC 6265 section 5.1.4. */
function inPath(path: string, cookiePath: string): boolean {
  const root = cookiePath.replace(/\/$/, '');
  return path === root || path.startsWith(`${root}/`) || (root === '' && path === '');
}

export function hostOf(url: string): string {
  return originOf(url)
    .replace(/^.*\/\//, '')
    .replace(/:\d+$/, '');
}
