import type { EventOf } from '../events/event.ts';
import { idleAt, longestPauseMs } from './activity.ts';
import type { Clocks } from './clocks.ts';
import { credentialAt } from './credential-at.ts';
import { INTENT_HOLDS_MS, isSessionCredential, SAME_MOMENT_MS } from './session-machine.ts';
import type { Ending, OpenSession } from './session-state.ts';
import { looksLikeSignInUrl, originAndPath, originOf } from './sign-in-url.ts';
import type { EarlierLogout, IdleFacts, Incident, RequestFact, Session } from './types.ts';

/** Everything of the log, beside the session itself, that an incident's facts are drawn from; each list in order. */
export type Surroundings = {
  activity: EventOf<'activity.span'>[];
  navigations: EventOf<'page.navigated'>[];
  gaps: EventOf<'recording.gap'>[];
  unread: EventOf<'sensor.unread'>[];
  /** Answers with Clear-Site-Data. */
  clearing: EventOf<'request.finished'>[];
  clocks: Clocks;
  siteOrigin: string;
};

/** Gaps and unread values older than this before the end say nothing about it. */
const NEAR_MS = 60_000;

/** Turns an ending into the incident that causes judge. Pure; reads the surroundings, changes nothing. */
export function buildIncident(
  id: string,
  ending: Ending,
  around: Surroundings,
  earlier: EarlierLogout[],
): Incident {
  const { session } = ending;
  const lostAt = lossOf(ending);
  const refusals = chainOf(session, lostAt);
  const firstRefusal = refusals.find((fact) => fact.outcome === 'refused') ?? refusals[0];
  const intent = intentOf(session, lostAt, firstRefusal);
  const firstLink = firstLinkOf(ending, lostAt, firstRefusal, intent);
  const at = firstLink.kind === 'refusal' ? firstLink.at : lostAt;
  const tabs = new Set(ending.tabs);
  for (const removal of session.removals)
    if (removal.at >= lostAt - SAME_MOMENT_MS && removal.tabId !== null) tabs.add(removal.tabId);
  if (tabs.size === 0 && firstRefusal?.event.tabId != null) tabs.add(firstRefusal.event.tabId);

  const judgedAt = firstLink.kind === 'refusal' ? (firstRefusal?.event.startedAt ?? at) : at;
  const issuer = firstRefusal ?? session.lastAccepted;
  const issuerOrigin = issuer ? originOf(issuer.event.url) : around.siteOrigin;
  const standing = [...session.credentials]
    .filter(isSessionCredential)
    .filter((credential) => credential.ended !== 'rotated' || (credential.endedAt ?? 0) > judgedAt);
  return {
    id,
    at,
    endedAt: ending.endedAt,
    session: asSession(session, at, id),
    cookieStoreId: session.realm === 'default' ? null : session.realm,
    tabs: [...tabs].sort((a, b) => a - b),
    firstLink,
    signs: ending.signs,
    ...pagesOf(ending, at, tabs, around),
    credentials: standing.map((credential) =>
      credentialAt(credential, judgedAt, around.clocks, issuerOrigin),
    ),
    refusals,
    refreshes: refusals.filter((fact) => fact.role === 'refresh'),
    requests: session.requests,
    removals: session.removals.filter((removal) => removal.at >= at - SAME_MOMENT_MS),
    intent,
    words: refusals.flatMap((fact) => fact.words),
    idle: idleOf(session, at, firstLink.kind === 'refusal' ? firstRefusal : undefined, around),
    earlier,
    clocks: around.clocks.list(),
    gaps: around.gaps
      .filter((gap) => gap.to >= at - NEAR_MS && gap.from <= ending.endedAt)
      .map((gap) => ({ from: gap.from, to: gap.to, why: gap.why, eventId: gap.id })),
    nearby: around.clearing.filter((event) => Math.abs(event.at - at) <= NEAR_MS),
    unread: around.unread.filter((event) => event.at >= session.startedAt && event.at <= ending.endedAt),
  };
}

/** What later logouts of the site need to know of this one. */
export function asEarlier(incident: Incident): EarlierLogout {
  const { id, at, firstLink, session, idle } = incident;
  return {
    id,
    refusalLed: firstLink.kind === 'refusal',
    sessionAgeMs: at - session.startedAt,
    requestGapMs: idle.requestGapMs,
    idleMs: idle.idleMs,
  };
}

export function asSession(session: OpenSession, endedAt: number | null, logoutId: string | null): Session {
  const { id, startedAt, start } = session;
  return {
    id,
    startedAt,
    start,
    endedAt,
    logoutId,
    refreshes: Math.max(session.refreshes, session.rotations),
  };
}

/** When the last credential that the session lived on was lost, or the sign-in page came where none was. */
function lossOf(ending: Ending): number {
  return ending.signs.find((sign) => sign.kind === 'credentials-lost')?.at ?? ending.noticedAt;
}

function chainOf(session: OpenSession, lostAt: number): RequestFact[] {
  return session.chain
    .filter((fact) => fact.event.startedAt <= lostAt)
    .sort((a, b) => a.event.at - b.event.at);
}

/** The last use of a sign-out control that nothing refused before it. */
function intentOf(
  session: OpenSession,
  lostAt: number,
  firstRefusal: RequestFact | undefined,
): EventOf<'user.intent'> | null {
  const intent = session.signOutIntents.findLast(
    (candidate) => candidate.at <= lostAt + SAME_MOMENT_MS && lostAt - candidate.at <= INTENT_HOLDS_MS,
  );
  if (!intent || (firstRefusal && firstRefusal.event.at < intent.at)) return null;
  return intent;
}

function firstLinkOf(
  ending: Ending,
  lostAt: number,
  firstRefusal: RequestFact | undefined,
  intent: EventOf<'user.intent'> | null,
): Incident['firstLink'] {
  if (intent) return { kind: 'intent', at: intent.at, eventId: intent.id };
  if (firstRefusal && firstRefusal.event.at <= lostAt + SAME_MOMENT_MS)
    return { kind: 'refusal', at: firstRefusal.event.at, eventId: firstRefusal.event.id };
  const sign = ending.signs[0];
  const kind = sign?.kind === 'credentials-lost' ? 'removal' : 'sign-in-page';
  return { kind, at: lostAt, eventId: sign?.eventId ?? '' };
}

function idleOf(
  session: OpenSession,
  at: number,
  firstRefusal: RequestFact | undefined,
  around: Surroundings,
): IdleFacts {
  const { lastAccepted } = session;
  const refusal = firstRefusal
    ? { sentAt: firstRefusal.event.startedAt, lastAcceptedAt: lastAccepted?.event.at ?? null }
    : null;
  const idle = idleAt(around.activity, at, refusal);
  return {
    ...idle,
    requestGapMs:
      firstRefusal && lastAccepted ? Math.max(0, firstRefusal.event.startedAt - lastAccepted.event.at) : null,
    longestSurvivedGapMs: session.longestSurvivedGapMs,
    longestSurvivedIdleMs: longestPauseMs(around.activity, session.startedAt, at - (idle.idleMs ?? 0)),
    lastAcceptedEventId: lastAccepted?.event.id ?? null,
  };
}

/** The page that the person was on (never the one to sign in on), and the one that they were sent to. */
function pagesOf(
  ending: Ending,
  at: number,
  tabs: Set<number>,
  around: Surroundings,
): Pick<Incident, 'location' | 'signInLocation' | 'signInPage'> {
  const top = around.navigations.filter((event) => !event.frameId);
  const inTabs = top.filter((event) => event.tabId != null && tabs.has(event.tabId));
  const candidates = inTabs.length > 0 ? inTabs : top;
  const location = candidates.findLast(
    (event) => event.at <= at + SAME_MOMENT_MS && !looksLikeSignInUrl(event.url),
  );
  const navigation = candidates.find((event) => event.at >= at && looksLikeSignInUrl(event.url));
  const signIn =
    ending.signInPage ?? (navigation && { at: navigation.at, url: navigation.url, eventId: navigation.id });
  return {
    location: location ? originAndPath(location.url) : around.siteOrigin,
    signInLocation: signIn ? originAndPath(signIn.url) : null,
    signInPage: signIn ? { at: signIn.at, eventId: signIn.eventId } : null,
  };
}
