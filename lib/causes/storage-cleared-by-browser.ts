import type { Incident, RemovalFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { notTheFirstLink } from './facts.ts';
import type { Evaluation, Evidence } from './types.ts';

/** An answer and the cookie that it deletes meet within this time. */
const SAME_ANSWER_MS = 1_000;

/**
 * Site data was cleared: by the person in the browser's settings or DevTools, by “clear on close”, by an extension, or
 * to make room. No call of the page did it. Chromium says so by a `storage` event of no document's; where nothing
 * says so, that everything went at once speaks for it.
 *
 * Cannot tell the person from a setting or from an extension.
 */
export const storageClearedByBrowser = defineCause({
  code: 'STORAGE_CLEARED_BY_BROWSER',
  type: 'STORAGE_CLEARED',
  references: ['firebase/firebase-js-sdk#10041', 'home-assistant/frontend#24269', 'Storage Standard'],
  needs: ['storage', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const { removals, scene } = incident;
    const stored = removals.filter((fact) => fact.place.area !== 'cookie');
    const cookies = removals.filter((fact) => fact.place.area === 'cookie');
    if (stored.some((fact) => ['setItem', 'removeItem', 'clear'].includes(fact.how)))
      return { result: 'no-match', because: text('ruled-out.call-seen') };
    if (cookies.some((fact) => !goneByItself(incident, fact)))
      return { result: 'no-match', because: text('ruled-out.cookie-explained') };
    const strength = strengthOf(incident, stored, cookies);
    if (strength === 0 && scene.emptied.length > 0 && stored.every((fact) => fact.how === 'unwitnessed'))
      return { result: 'inconclusive', missing: text('missing.other-keys') };
    if (strength === 0)
      return stored.length > 0
        ? { result: 'no-match', because: text('ruled-out.area-not-empty') }
        : { result: 'no-match', because: text('ruled-out.storage-untouched') };
    return {
      result: 'match',
      strength,
      culprit: { kind: 'browser', says: text('culprit.site-data-cleared') },
      evidence: [
        ...told(stored),
        ...(scene.emptied.length > 0
          ? [
              {
                says: text('evidence.found-empty', {
                  areas: [...new Set(scene.emptied.map(({ event }) => event.area))].join(', '),
                }),
                eventIds: scene.emptied.map(({ event }) => event.id),
              },
            ]
          : []),
        ...(cookies.length > 0
          ? [{ says: text('evidence.cookie-gone-by-itself'), eventIds: cookies.map((fact) => fact.eventId) }]
          : []),
      ],
    };
  },
});

function told(stored: RemovalFact[]): Evidence[] {
  const events = stored.filter((fact) => fact.how === 'emptied');
  return events.length === 0
    ? []
    : [{ says: text('evidence.browser-emptied'), eventIds: events.map((fact) => fact.eventId) }];
}

/** The more that went at once without a call, the surer; 0 where nothing speaks for it. */
function strengthOf({ scene, gaps }: Incident, stored: RemovalFact[], cookies: RemovalFact[]): number {
  if (stored.some((fact) => fact.how === 'emptied')) return 0.93;
  if (stored.some((fact) => fact.how === 'other-tab')) return 0;
  const areas = new Set(scene.emptied.map(({ event }) => event.area));
  if (stored.length > 0 && areas.size > 0) {
    if (cookies.length > 0 || areas.size > 1) return 0.8;
    // Cleared on close: there one day, empty when the browser came back.
    if (gaps.some(({ why }) => why === 'browser-closed')) return 0.75;
    // Whoever takes the tokens alone leaves the rest; a last key taken unseen empties an area, too.
    return scene.emptied.some(({ keysBefore }) => keysBefore > places(stored)) ? 0.7 : 0;
  }
  return stored.length === 0 && cookies.length > 0 && !cookies.some(unseenScriptMay) ? 0.5 : 0;
}

/** Chromium numbers its cookie stores; Firefox tells a script's deletion, if we missed it, by the same cause. */
function unseenScriptMay({ place, credential }: RemovalFact): boolean {
  return place.httpOnly !== true && !/^\d+$/.test(credential.cookieStoreId ?? '');
}

/** Under how many keys the credentials lay that went. */
function places(stored: RemovalFact[]): number {
  return new Set(stored.map(({ place }) => `${place.area} ${place.key}`)).size;
}

/**
 * A cookie that no answer, no script, no date and no lack of room took away. Chromium calls what headers and scripts
 * delete `expired-overwrite` and what the person or an extension deletes `explicit`; Firefox calls both `explicit`.
 */
function goneByItself(incident: Incident, removal: RemovalFact): boolean {
  if (removal.cookieCause !== 'explicit') return false;
  const { key } = removal.place;
  const byScript = incident.scene.deletions.some((event) => event.name === key);
  const byHeader = incident.nearby.some((event) => Math.abs(event.at - removal.at) <= SAME_ANSWER_MS);
  const byAnswer = incident.requests.some(
    (fact) =>
      Math.abs(fact.event.at - removal.at) <= SAME_ANSWER_MS &&
      (fact.event.setCookies?.some((cookie) => cookie.removes && cookie.name === key) ?? false),
  );
  return !byScript && !byHeader && !byAnswer;
}
