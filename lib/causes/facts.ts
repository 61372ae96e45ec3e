import { isSilentRenewal } from '../detect/request-role.ts';
import { originOf } from '../detect/sign-in-url.ts';
import type { CredentialAt, Incident, RequestFact, Word } from '../detect/types.ts';
import type { CredentialKind } from '../events/credential.ts';
import { type TextParam, text } from '../messages/text.ts';
import { FORMS } from '../reasons/forms.ts';
import type { Evaluation, Evidence } from './types.ts';

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

/** What the server judged: what the refused requests carried; everything held where that is not known. */
function bearing(incident: Incident): CredentialAt[] {
  const held = incident.credentials.filter(({ credential }) =>
    ['access', 'refresh', 'session'].includes(credential.kind),
  );
  const prints = new Set(
    incident.refusals.flatMap((fact) => fact.event.carried?.map((item) => item.fingerprint) ?? []),
  );
  const carried = held.filter(({ credential }) => prints.has(credential.fingerprint));
  return carried.length > 0 ? carried : held;
}

/**
 * Words of the chain that state a cause, the most explicit first; the answer to a refresh before an API's. A note that
 * the page kept is no word of the server's: see `keptWord`.
 */
export function statedWords(incident: Incident): Word[] {
  return incident.words.filter((word) => word.means !== null && word.from !== 'storage');
}

/** A note that the site kept for its own sign-in page as the session ended. A claim of the page's, no more. */
export function keptWord(incident: Incident, code?: string): Word | undefined {
  return incident.words.find(
    (word) => word.from === 'storage' && (code === undefined || word.means === code),
  );
}

/** The most that a claim of the page alone is worth. */
export const CLAIM_STRENGTH = 0.7;

/**
 * True where the server's words state another cause than this one. A form of refusal states none; and "token
 * expired" on a request that was refreshed after it says why the refresh was tried, not why it failed.
 */
export function statesAnother(incident: Incident, code: string): boolean {
  const stated = statedWords(incident).filter(
    ({ means }) =>
      !FORMS.has(means ?? '') && !(means === 'ACCESS_TOKEN_EXPIRED' && incident.refreshes.length > 0),
  );
  return stated.length > 0 && !stated.some((word) => word.means === code);
}

/** The page tried to renew the session as it ended, by a refresh or by a hidden frame, whatever came of it. */
export function triedToRenew({ refreshes, scene, at, endedAt }: Incident): boolean {
  const framed = scene.requests.some(
    ({ event }) => isSilentRenewal(event) && event.at >= at && event.startedAt <= endedAt,
  );
  return refreshes.length > 0 || scene.callbacks.length > 0 || framed;
}

/** Why a removal explains nothing: the person signed out, or the server had refused first. Null where it led. */
export function notTheFirstLink({ firstLink }: Incident): Evaluation | null {
  if (firstLink.kind === 'intent')
    return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
  if (firstLink.kind === 'refusal')
    return { result: 'no-match', because: text('ruled-out.removal-was-effect') };
  return null;
}

/** A link of the explanation: the server's own words, and where they stood. */
export function saidEvidence(word: Word): Evidence {
  return {
    says: text('evidence.server-said', { said: word.message ?? word.code ?? '' }),
    eventIds: [word.eventId],
  };
}

/** A click is answered within this time. */
const AFTER_INPUT_MS = 2_000;

/** A document's request right after an input: a link or a form that somebody used. */
export function followsInput(incident: Incident, request: RequestFact): boolean {
  const { idleMs } = incident.idle;
  return request.event.type === 'main_frame' && idleMs !== null && idleMs <= AFTER_INPUT_MS;
}

/** The site of an address, by the last two labels of its host: what cookies may be shared by, roughly. */
export function siteOf(url: string): string {
  return originOf(url)
    .replace(/^.*\/\//, '')
    .replace(/:\d+$/, '')
    .split('.')
    .slice(-2)
    .join('.');
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
