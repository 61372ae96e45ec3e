import { SAME_MOMENT_MS } from '../detect/session-times.ts';
import type { Incident } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import type { Evaluation, Evidence } from './types.ts';

/**
 * The credentials were removed by another tab, and that tab was not recorded: open since before the recording, or
 * on an origin that is not watched. A message to sign out that came from it is evidence, and enough where this tab's own
 * script then did the work. Where the other tab was recorded too, the incident has that tab's cause.
 */
export const crossTabLogout = defineCause({
  code: 'CROSS_TAB_LOGOUT',
  type: 'USER_ACTION',
  references: ['HTML Standard, storage event', 'auth0/auth0-spa-js#136'],
  needs: ['tabs', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind !== 'removal')
      return { result: 'no-match', because: text('ruled-out.not-first-link') };
    const removals = incident.removals.filter((fact) => fact.place.area !== 'cookie');
    const told = removals.filter((fact) => fact.how === 'other-tab');
    const message = messageBefore(incident);
    if (told.length === 0 && !message) return { result: 'no-match', because: text('ruled-out.no-other-tab') };
    const evidence: Evidence[] =
      told.length === 0
        ? []
        : [{ says: text('evidence.other-tab'), eventIds: told.map((fact) => fact.eventId) }];
    if (message)
      evidence.push({ says: text('evidence.tab-message', { name: message.name }), eventIds: [message.id] });
    const byScript = removals.some((fact) => fact.stack && fact.stack.length > 0);
    // The script of this tab did as it was told by one that was not recorded.
    if (byScript && !message) return { result: 'no-match', because: text('ruled-out.other-tab-recorded') };
    return {
      result: 'match',
      strength: told.length > 0 && message ? 0.85 : 0.75,
      culprit: {
        kind: 'tab',
        says: text('culprit.other-tab'),
        eventId: told[0]?.eventId ?? message?.id ?? null,
      },
      evidence,
    };
  },
});

/** A message to sign out that came before the first removal, from a tab of which nothing was recorded. */
function messageBefore({ scene, at, intent }: Incident): EventOf<'tab.message'> | undefined {
  const { messages } = scene;
  if (intent || messages.some((message) => message.direction === 'sent')) return undefined;
  return messages.find((message) => message.direction === 'received' && message.at <= at + SAME_MOMENT_MS);
}
