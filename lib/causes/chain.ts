import { isSilentRenewal } from '../detect/request-role.ts';
import { originAndPath, pathOf } from '../detect/sign-in-url.ts';
import type { CredentialAt, Incident, RemovalFact, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { decidingFrame, fileOf } from './culprits.ts';
import { eventIdsOf, nameOf } from './facts.ts';
import type { Evidence } from './types.ts';

/** More refusals than this say nothing more. */
const REFUSALS_SHOWN = 6;

/**
 * The chain of a logout as it was observed, first to last: the last request that worked, the pause, what the
 * credentials were worth, what was refused, what removed them, where the page went. The same for every cause;
 * a cause adds only what is its own.
 */
export function chainEvidence(incident: Incident): Evidence[] {
  const steps: { at: number; order: number; evidence: Evidence }[] = [];
  const add = (at: number, order: number, says: Evidence['says'], eventIds: string[]) =>
    steps.push({ at, order, evidence: { says, eventIds } });
  const { idle, firstLink } = incident;

  const accepted = incident.requests.find((fact) => fact.event.id === idle.lastAcceptedEventId);
  if (accepted && firstLink.kind === 'refusal')
    add(
      accepted.event.at,
      0,
      text('evidence.last-accepted', {
        ...addressOf(accepted),
        before: { durationMs: idle.requestGapMs ?? incident.at - accepted.event.at },
      }),
      eventIdsOf(accepted),
    );
  if (idle.idleMs !== null && idle.lastActivityEventId && firstLink.kind === 'refusal')
    add(incident.at - idle.idleMs, 1, text('evidence.last-activity', { idle: { durationMs: idle.idleMs } }), [
      idle.lastActivityEventId,
    ]);
  if (idle.idleMs !== null && idle.sleeps.length > 0)
    add(
      incident.at - idle.idleMs,
      1.5,
      text('evidence.slept', { slept: { durationMs: idle.sleeps.reduce((sum, one) => sum + one.byMs, 0) } }),
      idle.sleeps.map(({ id }) => id),
    );
  if (incident.intent)
    add(
      incident.intent.at,
      2,
      text('evidence.intent', { label: incident.intent.label ?? '', trigger: incident.intent.trigger }),
      [incident.intent.id],
    );
  for (const { at, how, kind, place, eventId } of incident.rehearsals)
    add(
      at,
      2,
      text(`evidence.rehearsed.${how}`, {
        credential: { text: text(`common.credential.${kind}`) },
        area: place.area,
        key: place.key,
      }),
      [eventId],
    );
  for (const fact of incident.refusals.slice(0, REFUSALS_SHOWN))
    add(fact.event.at, 3, refusalText(fact), eventIdsOf(fact));
  for (const group of groupByCall(incident.removals)) {
    const first = group[0] as RemovalFact;
    add(
      first.at,
      4,
      removalText(group),
      group.map((removal) => removal.eventId),
    );
  }
  for (const event of incident.scene.reasons)
    add(
      event.at,
      3.5,
      text('evidence.kept-reason', {
        area: event.area,
        key: event.key,
        said: event.fields.code ?? event.fields.message ?? '',
      }),
      [event.id],
    );
  if (incident.signInLocation && incident.signInPage)
    add(
      incident.signInPage.at,
      5,
      text('evidence.sign-in-page', { address: pathOf(incident.signInLocation) }),
      [incident.signInPage.eventId],
    );
  for (const entry of incident.credentials.filter((candidate) => candidate.remainingMs !== null))
    add(incident.at, 2.5, standingText(entry), [incident.firstLink.eventId]);

  return steps.sort((a, b) => a.at - b.at || a.order - b.order).map((step) => step.evidence);
}

function addressOf(fact: RequestFact): { method: string; address: string } {
  return { method: fact.event.method, address: pathOf(originAndPath(fact.event.url)) };
}

function standingText(entry: CredentialAt) {
  return text(entry.state === 'valid' ? 'evidence.time-left' : 'evidence.past-expiry', {
    credential: nameOf(entry),
    time: { durationMs: Math.abs(entry.remainingMs ?? 0) },
  });
}

function refusalText(fact: RequestFact) {
  const role = fact.role === 'refresh' ? 'refresh' : 'request';
  if (fact.outcome === 'no-answer')
    return text(`evidence.${role}-no-answer`, { ...addressOf(fact), error: fact.event.error ?? '' });
  const said = fact.words.map((word) => word.message ?? word.code).find((words) => words);
  if (isSilentRenewal(fact.event))
    return text('evidence.silent-renew-refused', { ...addressOf(fact), said: said ?? '' });
  const status = fact.event.status ?? 0;
  if (fact.event.redirectTo)
    return text('evidence.redirected', {
      ...addressOf(fact),
      status,
      target: pathOf(originAndPath(fact.event.redirectTo)),
    });
  return said
    ? text(`evidence.${role}-refused-saying`, { ...addressOf(fact), status, said })
    : text(`evidence.${role}-refused`, { ...addressOf(fact), status });
}

/** Credentials lost by one call are one step. */
function groupByCall(removals: RemovalFact[]): RemovalFact[][] {
  const groups = new Map<string, RemovalFact[]>();
  for (const removal of removals) {
    const key = [removal.at, removal.how, removal.place.area, removal.place.key].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), removal]);
  }
  return [...groups.values()];
}

function removalText(group: RemovalFact[]) {
  const first = group[0] as RemovalFact;
  const frame = decidingFrame(first.stack, first.how);
  const { area, key } = first.place;
  const where = { area, key };
  if (first.how === 'cookie') {
    const known = first.author !== undefined && first.author !== 'unknown' && first.author !== 'other-tab';
    const id = known ? `evidence.cookie-gone.${first.author}` : 'evidence.cookie-removed';
    return text(id, { key, cause: first.cookieCause ?? '' });
  }
  if (frame)
    return text('evidence.removed-by-script', {
      ...where,
      call: first.how,
      function: frame.function ?? '(anonymous)',
      file: fileOf(frame.url),
      line: frame.line,
    });
  return ['unwitnessed', 'other-tab', 'emptied'].includes(first.how)
    ? text(`evidence.gone-${first.how}`, where)
    : text('evidence.removed', { ...where, call: first.how });
}
