import type { Incident } from '../detect/types.ts';
import { TAUGHT, type TaughtMark } from '../events/taught.ts';
import { text } from '../messages/text.ts';
import type { Evidence } from './types.ts';

/**
 * What of a verdict rests on rules that the person taught: one step each, so that a reader sees why a request counts
 * as a refresh, or a key as a token. Empty where no rule took part.
 */
export function taughtEvidence(incident: Incident): Evidence[] {
  const facts = [...incident.refusals, ...incident.refreshes];
  const shown = incident.scene.pages.filter((event) => event.id === incident.signInPage?.eventId);
  return [
    ...facts.flatMap(({ event }) => [
      ...byMark(event.taught, event.id),
      ...byMark(event.taughtTarget, event.id),
      ...byReason(event.taughtReason, event.id),
    ]),
    ...facts.flatMap(({ body }) => (body ? byReason(body.taughtReason, body.id) : [])),
    ...shown.flatMap((event) => byMark(event.taught, event.id)),
    ...incident.credentials
      .filter(({ credential }) => credential.library === TAUGHT)
      .map(({ credential: { kind, place } }) => ({
        says: text('evidence.taught-credential', {
          place: `${place.area} ${place.key}`,
          credential: { text: text(`common.credential.${kind}`) },
        }),
        eventIds: [],
      })),
  ];
}

function byMark(mark: TaughtMark | undefined, eventId: string): Evidence[] {
  if (!mark) return [];
  const { rule, as } = mark;
  const says = text('evidence.taught-use', { rule, use: { text: text(`common.taught-use.${as}`) } });
  return [{ says, eventIds: [eventId] }];
}

function byReason(reason: { rule: string } | undefined, eventId: string): Evidence[] {
  return reason ? [{ says: text('evidence.taught-reason', { rule: reason.rule }), eventIds: [eventId] }] : [];
}
