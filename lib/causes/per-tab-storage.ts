import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { notTheFirstLink } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * The tokens lay in sessionStorage, which is one tab's own: that tab was closed, or the browser, and the next tab begins
 * with nothing and asks to sign in. While a tab with the tokens is open, nobody is logged out.
 */
export const perTabStorage = defineCause({
  code: 'PER_TAB_STORAGE',
  type: 'STORAGE_CLEARED',
  references: ['HTML Standard, sessionStorage', 'firebase/firebase-js-sdk#8282'],
  needs: ['storage', 'tabs'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const { scene, credentials, removals, firstLink } = incident;
    const tokens = credentials.filter(({ credential }) =>
      ['localStorage', 'sessionStorage', 'indexedDB'].includes(credential.place.area),
    );
    const own = tokens.filter(({ credential }) => credential.place.area === 'sessionStorage');
    if (own.length === 0 || own.length < tokens.length)
      return { result: 'no-match', because: text('ruled-out.not-per-tab') };
    const ending = [...scene.closedTabs, ...scene.restarts].sort((a, b) => a.at - b.at).at(-1);
    if (firstLink.kind !== 'sign-in-page' || removals.length > 0 || !ending)
      return { result: 'no-match', because: text('ruled-out.tab-stayed') };
    return {
      result: 'match',
      strength: 0.93,
      culprit: { kind: 'browser', says: text('culprit.tab-closed'), eventId: ending.eventId },
      evidence: [
        {
          says: text('evidence.per-tab', { key: own[0]?.credential.place.key ?? '' }),
          eventIds: [ending.eventId],
        },
      ],
    };
  },
});
