import type { RequestFact } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { bearsOnSession, endpointOf, isAuth } from './endpoint.ts';
import type { Piece } from './types.ts';

/** One thing that happened to a session. Equal keys are equal steps, in whichever log. */
export type Step = {
  key: string;
  /** What it was done to: a step on the other side that went another way has the same. */
  subject: string;
  /** Of a request: method and place. */
  endpoint?: string;
  at: number;
  eventId: string;
  says: TextRef;
  /** It belongs to how the session ended. */
  isEnd: boolean;
  /** Something went wrong or away. What went as it should is missing in a shorter session by itself. */
  isTrouble: boolean;
};

/**
 * What happened to a session, in order: requests that have to do with signing in or were refused, losses of credentials,
 * and the use of a control that signs out. After the end has begun, only what belongs to it, and renewals.
 */
export function stepsOf(piece: Piece): Step[] {
  const incident = piece.verdict?.incident ?? null;
  const ending = new Set<string>(
    incident === null
      ? []
      : [
          incident.firstLink.eventId,
          ...[...incident.refusals, ...incident.refreshes].map(({ event }) => event.id),
        ],
  );
  const begins = incident?.firstLink.at ?? Number.POSITIVE_INFINITY;
  const facts = new Map(piece.facts.map((fact) => [fact.event.id, fact]));
  return piece.events.flatMap((event) => {
    const isEnd = ending.has(event.id) && event.at >= begins;
    const fact = facts.get(event.id);
    // A renewal counts to the last: in a race the one that won comes after the first refusal.
    if (event.at > begins && !isEnd && fact?.role !== 'refresh') return [];
    const step = fact === undefined ? eventStep(event) : requestStep(fact, piece);
    return step === null ? [] : [{ ...step, at: event.at, eventId: event.id, isEnd }];
  });
}

type Bare = Omit<Step, 'at' | 'eventId' | 'isEnd'>;

function requestStep(fact: RequestFact, piece: Piece): Bare | null {
  const { role, outcome, event } = fact;
  if (!bearsOnSession(fact) || outcome === 'other') return null;
  const endpoint = endpointOf(fact, piece);
  const says = stepText(fact, endpoint);
  if (isAuth(fact)) {
    const isTrouble = outcome !== 'accepted' || role === 'sign-out' || role === 'revoke';
    // Pages to sign in on are opened for many reasons, and who is signed in is asked whenever a page begins.
    if (!isTrouble && (role === 'probe' || (role === 'sign-in' && event.method === 'GET'))) return null;
    return {
      key: `${role} ${endpoint} ${outcome}`,
      subject: `${role} ${endpoint}`,
      endpoint,
      says,
      isTrouble,
    };
  }
  // Whichever call comes first finds the session gone: which one is chance.
  if (outcome !== 'refused') return null;
  return { key: `${role} refused`, subject: `${role} refused`, endpoint, says, isTrouble: true };
}

/** `token refresh: POST /v1/refresh → 401`. */
export function stepText({ role, event }: RequestFact, endpoint: string): TextRef {
  const answer = event.status === null ? (event.error ?? '') : String(event.status);
  return text(role === 'api' || role === 'page' ? 'compare.step.call' : 'compare.step.request', {
    role: { text: text(`panel.role.${role}`) },
    endpoint,
    answer,
  });
}

function eventStep(event: LogEvent): Bare | null {
  if (event.kind === 'credential.removed' && isSessions(event.credential)) {
    const { credential, place } = event;
    return {
      key: `removed ${credential} ${place.area} ${place.key}`,
      subject: `removed ${credential}`,
      says: text('compare.step.removed', {
        credential: { text: text(`common.credential.${credential}`) },
        place: { text: text(`common.place.${place.area}`) },
        key: place.key,
      }),
      isTrouble: true,
    };
  }
  if (
    event.kind === 'cookie.changed' &&
    event.removed &&
    event.cause !== 'overwrite' &&
    isSessions(event.credential)
  ) {
    return {
      key: `removed ${event.credential} cookie ${event.name}`,
      subject: `removed ${event.credential}`,
      says: text('compare.step.removed', {
        credential: { text: text(`common.credential.${event.credential}`) },
        place: { text: text('common.place.cookie') },
        key: event.name,
      }),
      isTrouble: true,
    };
  }
  if (event.kind === 'user.intent' && event.intent === 'sign-out')
    return { key: 'intent', subject: 'intent', says: text('compare.step.intent'), isTrouble: true };
  return null;
}

const isSessions = (credential: string) => credential !== 'csrf' && credential !== 'unknown';
