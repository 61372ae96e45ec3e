import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, followsInput } from './facts.ts';
import type { Evaluation } from './types.ts';

/** The sign-out request and the loss belong together within this time. */
const TOGETHER_MS = 5_000;

/**
 * The person used a control that signs out, with no refusal before it. A click that merely sent the first request
 * after a pause is none: it was on another control, or a refusal came between. Where the control had no telling
 * words, a sign-out request out of a trusted input says the same, less surely. Surest is what the person did to a
 * credential with Logout Lens itself: the refusals and removals after it are the site's answers to that.
 */
export const manualLogout = defineCause({
  code: 'MANUAL_LOGOUT',
  type: 'USER_ACTION',
  references: ['OpenID Connect RP-Initiated Logout 1.0'],
  needs: ['controls'],
  suspect: true,
  evaluate(incident): Evaluation {
    const { intent, firstLink, rehearsals } = incident;
    const [rehearsal] = rehearsals;
    if (rehearsal)
      return {
        result: 'match',
        // Above all that the site's answers to it look like: they are effects.
        strength: 0.99,
        source: 'rehearsal',
        evidence: [],
        culprit: { kind: 'user', says: text('culprit.rehearsal'), eventId: rehearsal.eventId },
      };
    const request = incident.requests.findLast(
      (fact) => fact.role === 'sign-out' && Math.abs(incident.at - fact.event.startedAt) <= TOGETHER_MS,
    );
    if (intent && firstLink.kind === 'intent')
      return {
        result: 'match',
        strength: request ? 0.97 : 0.93,
        source: 'manual_user_action',
        evidence: request
          ? [
              {
                says: text('evidence.sign-out-request', { method: request.event.method }),
                eventIds: eventIdsOf(request),
              },
            ]
          : [],
        culprit: {
          kind: 'user',
          says: text('culprit.user', { label: intent.label ?? '' }),
          eventId: intent.id,
        },
      };
    if (firstLink.kind === 'refusal')
      return { result: 'no-match', because: text('ruled-out.refused-before-input') };
    const byHand = incident.removals.find((removal) => removal.input?.trusted);
    if (request && !byHand && followsInput(incident, request))
      return {
        result: 'match',
        strength: 0.6,
        source: 'manual_user_action',
        evidence: [
          {
            says: text('evidence.sign-out-after-input', { method: request.event.method }),
            eventIds: eventIdsOf(request),
          },
        ],
        culprit: { kind: 'user', says: text('culprit.user', { label: '' }), eventId: request.event.id },
      };
    if (request && byHand)
      return {
        result: 'match',
        strength: 0.7,
        source: 'manual_user_action',
        evidence: [
          {
            says: text('evidence.sign-out-in-input', { input: byHand.input?.type ?? '' }),
            eventIds: [...eventIdsOf(request), byHand.eventId],
          },
        ],
        culprit: { kind: 'user', says: text('culprit.user', { label: '' }), eventId: byHand.eventId },
      };
    return { result: 'no-match', because: text('ruled-out.no-sign-out-control') };
  },
});
