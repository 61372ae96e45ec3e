import { originOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import type { Evaluation } from './types.ts';

/** Proxies’ own addresses of a sign-in: oauth2-proxy, Authentik, Cloudflare Access, Pomerium, Authelia. */
const PROXY_PATH =
  /\/oauth2\/(?:start|sign_in)|\/outpost\.goauthentik\.io\/|\/cdn-cgi\/access\/|\/\.pomerium\/|authelia/i;

/**
 * A proxy in front of the app sent a script's request to an identity provider: its session had ended. The page sees only
 * a CORS error; the browser saw the redirect.
 */
export const authProxyExpired = defineCause({
  code: 'AUTH_PROXY_EXPIRED',
  type: 'SESSION_ENDED',
  references: [
    'oauth2-proxy/oauth2-proxy#822',
    'oauth2-proxy/oauth2-proxy#987',
    'oauth2-proxy/oauth2-proxy#2292',
  ],
  needs: ['requests'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    const { type, url, redirectTo = '' } = refusal.event;
    const isScripts = type !== 'main_frame' && type !== 'sub_frame';
    const leaves = /^https?:/.test(redirectTo) && originOf(redirectTo) !== originOf(url);
    if (!isScripts || !(leaves || PROXY_PATH.test(redirectTo)))
      return { result: 'no-match', because: text('ruled-out.not-sent-away'), eventIds: eventIdsOf(refusal) };
    if (statesAnother(incident, 'AUTH_PROXY_EXPIRED'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    const blocked = blockedAfter(incident, refusal);
    return {
      result: 'match',
      strength: blocked || PROXY_PATH.test(redirectTo) ? 0.93 : 0.8,
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: [
        {
          says: text('evidence.sent-to-provider', { target: originOf(redirectTo) || redirectTo }),
          eventIds: eventIdsOf(refusal),
        },
        ...(blocked ? [{ says: text('evidence.kept-from-page'), eventIds: [blocked.event.id] }] : []),
      ],
    };
  },
});

/** What the redirect led to, and the browser kept from the page. */
function blockedAfter(incident: Incident, { event }: RequestFact): RequestFact | undefined {
  if (event.error) return incident.refusals[0];
  return incident.scene.requests.find(
    (fact) =>
      fact.event.requestId === event.requestId && fact.event.error !== undefined && fact.event !== event,
  );
}
