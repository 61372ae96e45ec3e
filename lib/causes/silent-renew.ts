import { isSilentRenewal } from '../detect/request-role.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { eventIdsOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** A silent renewal that came back with an error, as the provider's answer or, where that was not seen, the page that the frame came back to. */
export type FailedRenewal = {
  error: string;
  fact: RequestFact | null;
  page: EventOf<'page.navigated'> | null;
};

/** The silent renewal whose error is one of these; undefined where none failed so. */
export function failedRenewal(incident: Incident, errors: ReadonlySet<string>): FailedRenewal | undefined {
  for (const fact of incident.refreshes) {
    const error = isSilentRenewal(fact.event) ? fact.event.fields?.['location.error'] : undefined;
    if (fact.outcome === 'refused' && error !== undefined && errors.has(error))
      return { error, fact, page: null };
  }
  for (const page of incident.scene.callbacks) {
    const error = page.fields?.error;
    if (error !== undefined && errors.has(error)) return { error, fact: null, page };
  }
  return undefined;
}

/** The match for a failed silent renewal. Says whether the provider got a cookie of its session, where that was seen. */
export function renewalMatch({ error, fact, page }: FailedRenewal): Evaluation {
  const eventIds = fact ? eventIdsOf(fact) : page ? [page.id] : [];
  return {
    result: 'match',
    strength: fact ? 0.95 : 0.93,
    source: 'token_refresh_failure',
    culprit: responseCulprit(fact ?? undefined),
    evidence: [
      { says: text('evidence.silent-renew-error', { error }), eventIds },
      ...(fact && !fact.event.partial
        ? [
            {
              says: text(`evidence.silent-renew-cookie-${sentCookie(fact) ? 'sent' : 'missing'}`),
              eventIds,
            },
          ]
        : []),
    ],
  };
}

function sentCookie({ event }: RequestFact): boolean {
  return event.carried?.some((item) => item.in === 'cookie') ?? false;
}
