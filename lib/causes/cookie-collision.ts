import { originOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact, SetCookieFact } from '../detect/types.ts';
import type { Carried } from '../events/kinds/request.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, firstRefusal } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * Two programs use one cookie name: the refused request carried two of it, or the value that another port, host or path
 * had written over the session's (cookies know no ports, RFC 6265 section 8.5).
 */
export const cookieCollision = defineCause({
  code: 'COOKIE_COLLISION',
  type: 'STORAGE_CLEARED',
  references: [
    'RFC 6265 section 8.5',
    'openchamber/openchamber#2377',
    'msupply-foundation/open-msupply#11094',
  ],
  needs: ['cookies', 'carried'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    const carried = (refusal.event.carried ?? []).filter((item) => item.in === 'cookie');
    const twice = carried.find(
      (item) => isNew(incident, item) && carried.some((other) => isTwin(item, other)),
    );
    const foreign = carried.flatMap((item) => writtenOver(incident, refusal, item) ?? [])[0];
    const name = twice?.name ?? foreign?.cookie.name;
    if (name === undefined) return { result: 'no-match', because: text('ruled-out.one-writer') };
    return {
      result: 'match',
      strength: foreign ? 0.93 : 0.92,
      culprit: responseCulprit(foreign ? { event: foreign.event } : refusal),
      evidence: [
        foreign
          ? {
              says: text('evidence.cookie-written-over', {
                key: name,
                by: originOf(foreign.event.url),
              }),
              eventIds: [foreign.event.id, ...eventIdsOf(refusal)],
            }
          : { says: text('evidence.cookie-twice', { key: name }), eventIds: eventIdsOf(refusal) },
      ],
    };
  },
});

function isTwin(a: Carried, b: Carried): boolean {
  return a.name === b.name && a.fingerprint !== b.fingerprint;
}

/** No accepted request carried it: two of a name that the server took before are nothing new. */
function isNew({ requests }: Incident, { fingerprint }: Carried): boolean {
  return !requests.some(
    ({ outcome, event }) =>
      outcome === 'accepted' && event.carried?.some((item) => item.fingerprint === fingerprint),
  );
}

/** The answer of another origin that set what was refused, where that origin had never set this name before. */
function writtenOver(incident: Incident, refusal: RequestFact, item: Carried): SetCookieFact | undefined {
  const own = originOf(refusal.event.url);
  const writers = incident.scene.setCookies.filter(
    ({ cookie, event }) => cookie.name === item.name && event.at <= refusal.event.startedAt + 1_000,
  );
  const last = writers.at(-1);
  if (!last || last.cookie.fingerprint !== item.fingerprint || !isNew(incident, item)) return undefined;
  const writer = originOf(last.event.url);
  const isFirst = writers.filter(({ event }) => originOf(event.url) === writer).length === 1;
  const hadAnother = incident.requests.some(
    ({ outcome, event }) =>
      outcome === 'accepted' &&
      originOf(event.url) === own &&
      event.carried?.some((other) => isTwin(item, other)),
  );
  return writer !== own && isFirst && hadAnother ? last : undefined;
}
