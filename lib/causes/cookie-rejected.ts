import type { Incident, SetCookieFact } from '../detect/types.ts';
import type { SetCookie } from '../events/kinds/request.ts';
import { text } from '../messages/text.ts';
import { hostOf } from './cookie-reach.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { firstRefusal, siteOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** Name and value of a cookie, in bytes, that every browser still takes (RFC 6265bis section 5.7). */
const LONGEST = 4_096;

/**
 * A server set the session's cookie, and the browser did not take it: the jar never held that value. What was refused
 * later carried an older one, or none.
 */
export const cookieRejected = defineCause({
  code: 'COOKIE_REJECTED',
  type: 'STORAGE_CLEARED',
  references: ['RFC 6265bis section 5.7', 'nextauthjs/next-auth#3101', 'e2b-dev/dashboard#498'],
  needs: ['cookies', 'set-cookies'],
  suspect: false,
  evaluate(incident): Evaluation {
    const { kind } = incident.firstLink;
    if (kind !== 'refusal' && kind !== 'sign-in-page')
      return { result: 'no-match', because: text('ruled-out.not-first-link') };
    if (incident.scene.cookies.length === 0) return { result: 'inconclusive', missing: text('missing.jar') };
    const rejected = rejectedCookie(incident);
    if (!rejected) return { result: 'no-match', because: text('ruled-out.cookies-taken') };
    const { cookie, event } = rejected;
    const why = reasonOf(rejected);
    return {
      result: 'match',
      strength: why === 'unknown' ? 0.7 : 0.94,
      culprit: responseCulprit({ event }),
      evidence: [
        {
          says: text('evidence.cookie-rejected', {
            key: cookie.name,
            why: { text: text(`rejected.${why}`) },
          }),
          eventIds: [event.id],
        },
      ],
    };
  },
});

/** The last value that the refusing server set under a name, where the jar never held it. */
function rejectedCookie(incident: Incident): SetCookieFact | undefined {
  const { scene, requests } = incident;
  const refusal = firstRefusal(incident);
  const taken = new Set(scene.cookies.map((event) => event.fingerprint));
  const sent = new Set(requests.flatMap(({ event }) => event.carried?.map((item) => item.fingerprint) ?? []));
  const before = scene.setCookies.filter(
    ({ event, cookie }) =>
      event.startedAt < (refusal?.event.startedAt ?? incident.at) &&
      ['session', 'access', 'refresh'].includes(cookie.credential ?? '') &&
      siteOf(event.url) === siteOf(refusal?.event.url ?? incident.location),
  );
  const last = new Map(before.map((fact) => [`${hostOf(fact.event.url)} ${fact.cookie.name}`, fact]));
  return [...last.values()].find(
    ({ cookie: { fingerprint = '' }, event }) =>
      !taken.has(fingerprint) && !sent.has(fingerprint) && event.status !== null,
  );
}

/** Why the browser did not take it, as far as the header tells. */
function reasonOf({ cookie, event }: SetCookieFact): string {
  if ((cookie.lengthChars ?? 0) > LONGEST) return 'too-long';
  const host = hostOf(event.url);
  const isPlain = event.url.startsWith('http:') && !/^(?:localhost|127\.)/.test(host);
  if (cookie.sameSite === 'none' && !cookie.secure) return 'same-site-none';
  if (brokenPrefix(cookie)) return 'prefix';
  if (cookie.secure && isPlain) return 'secure';
  const domain = cookie.domain?.replace(/^\./, '');
  return domain && host !== domain && !host.endsWith(`.${domain}`) ? 'domain' : 'unknown';
}

function brokenPrefix({ name, secure, domain, path }: SetCookie): boolean {
  if (name.startsWith('__Host-')) return !secure || domain !== undefined || path !== '/';
  return name.startsWith('__Secure-') && !secure;
}
