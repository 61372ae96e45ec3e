import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import type { Evaluation } from './types.ts';

/**
 * The credentials were removed by another tab, and that tab was not recorded: open since before the recording, or
 * on an origin that is not watched. Where the other tab was recorded too, the incident has that tab's cause.
 */
export const crossTabLogout = defineCause({
  code: 'CROSS_TAB_LOGOUT',
  type: 'USER_ACTION',
  references: ['HTML Standard, storage event', 'auth0/auth0-spa-js#136'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind !== 'removal')
      return { result: 'no-match', because: text('ruled-out.not-first-link') };
    const removals = incident.removals.filter((fact) => fact.place.area !== 'cookie');
    const told = removals.filter((fact) => fact.how === 'other-tab');
    if (told.length === 0) return { result: 'no-match', because: text('ruled-out.no-other-tab') };
    if (removals.some((fact) => fact.stack && fact.stack.length > 0))
      return { result: 'no-match', because: text('ruled-out.other-tab-recorded') };
    return {
      result: 'match',
      strength: 0.75,
      culprit: { kind: 'tab', says: text('culprit.other-tab'), eventId: told[0]?.eventId ?? null },
      evidence: [{ says: text('evidence.other-tab'), eventIds: told.map((fact) => fact.eventId) }],
    };
  },
});
