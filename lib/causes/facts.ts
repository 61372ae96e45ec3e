import type { CredentialAt, Incident, RequestFact, Word } from '../detect/types.ts';
import type { CredentialKind } from '../events/credential.ts';
import type { TextParam } from '../messages/text.ts';

/** The first refusal of the chain: the first request that the server no longer took. */
export function firstRefusal(incident: Incident): RequestFact | undefined {
  return incident.refusals.find((fact) => fact.outcome === 'refused');
}

/** Where the session's last credential of a kind stood when it ended; the one that lasts longest, if several. */
export function credentialOf(incident: Incident, kind: CredentialKind): CredentialAt | undefined {
  return incident.credentials
    .filter((entry) => entry.credential.kind === kind)
    .sort(
      (a, b) => (b.remainingMs ?? Number.NEGATIVE_INFINITY) - (a.remainingMs ?? Number.NEGATIVE_INFINITY),
    )[0];
}

/** The credential that a request carried, as it stood at the logout. */
export function carriedOf(
  incident: Incident,
  fact: RequestFact | undefined,
  kind: CredentialKind,
): CredentialAt | undefined {
  const prints = new Set(fact?.event.carried?.map((item) => item.fingerprint));
  return incident.credentials.find(
    (entry) => entry.credential.kind === kind && prints.has(entry.credential.fingerprint),
  );
}

/** No credential that bears the session was past its date. A credential without a date cannot speak against it. */
export function allValidByDate(incident: Incident): boolean {
  return bearing(incident).every((entry) => entry.state === 'valid' || entry.state === 'unknown');
}

/** At least one credential that bears the session says by its own date that it was good. */
export function someValidByDate(incident: Incident): boolean {
  return bearing(incident).some((entry) => entry.state === 'valid');
}

function bearing(incident: Incident): CredentialAt[] {
  return incident.credentials.filter(({ credential }) =>
    ['access', 'refresh', 'session'].includes(credential.kind),
  );
}

/** Words of the chain that state a cause, the most explicit first; the answer to a refresh before an API's. */
export function statedWords(incident: Incident): Word[] {
  return incident.words.filter((word) => word.means !== null);
}

/** True where the server's words state another cause than this one. */
export function statesAnother(incident: Incident, code: string): boolean {
  const stated = statedWords(incident);
  return stated.length > 0 && !stated.some((word) => word.means === code);
}

/** Ids of the events of some requests and of their bodies. */
export function eventIdsOf(...facts: (RequestFact | undefined)[]): string[] {
  return facts.flatMap((fact) => (fact ? [fact.event.id, ...(fact.body ? [fact.body.id] : [])] : []));
}

/** `access token`, `session cookie` …, for a text. */
export function nameOf(entry: CredentialAt): TextParam {
  const { kind, place } = entry.credential;
  const inCookie =
    place.area === 'cookie' && (kind === 'session' || kind === 'remember' || kind === 'unknown');
  return { text: { id: `credential.${kind}${inCookie ? '-cookie' : ''}` } };
}
