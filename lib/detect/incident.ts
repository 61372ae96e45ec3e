import type { EventOf } from '../events/event.ts';
import { readWords } from '../reasons/read-words.ts';
import { idleAt, inputsOf, longestPauseMs } from './activity.ts';
import { between } from './between.ts';
import type { Clocks } from './clocks.ts';
import { credentialAt } from './credential-at.ts';
import { answeredIntent, firstLinkOf } from './first-link.ts';
import { keptWords } from './kept-words.ts';
import { pagesOf } from './pages.ts';
import { removalAuthor } from './removal-author.ts';
import { type Backdrop, LEADING_UP_MS } from './scene.ts';
import { isSessionCredential } from './session-rules.ts';
import type { Ending, OpenSession } from './session-state.ts';
import { SAME_MOMENT_MS } from './session-times.ts';
import { originOf } from './sign-in-url.ts';
import { storeOfRealm } from './tab-realms.ts';
import type { EarlierLogout, IdleFacts, Incident, RequestFact, Session, Word } from './types.ts';

/** A credential that went longer before the end than this was not what ended it. */
const JUST_LOST_MS = 2_000;

/** Everything of the log, beside the session itself, that an incident's facts are drawn from; each list in order. */
export type Surroundings = {
  activity: EventOf<'activity.span'>[];
  navigations: EventOf<'page.navigated'>[];
  gaps: EventOf<'recording.gap'>[];
  jumps: EventOf<'clock.jumped'>[];
  unread: EventOf<'sensor.unread'>[];
  /** Joined lines of the server's own log. */
  logged: EventOf<'server.logged'>[];
  /** Answers with Clear-Site-Data. */
  clearing: EventOf<'request.finished'>[];
  backdrop: Backdrop;
  clocks: Clocks;
  siteOrigin: string;
};

/** Two clocks are compared to within this, where the log has whole seconds. */
const LOGGED_APART_MS = 2_500;

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
  const intent = answeredIntent(session, lostAt, firstRefusal);
  const firstLink = firstLinkOf(ending, lostAt, firstRefusal, intent);
  const at = firstLink.kind === 'refusal' || firstLink.kind === 'removal' ? firstLink.at : lostAt;
  const tabs = new Set(ending.tabs);
  for (const removal of session.removals)
    if (removal.at >= lostAt - SAME_MOMENT_MS && removal.tabId !== null) tabs.add(removal.tabId);
  const deciding = intent ?? firstRefusal?.event ?? session.requests.at(-1)?.event;
  if (tabs.size === 0 && deciding?.tabId != null) tabs.add(deciding.tabId);

  const begunAt =
    intent?.at ?? (firstLink.kind === 'refusal' ? firstRefusal?.event.startedAt : undefined) ?? at;
  const reach = [session.startedAt - NEAR_MS, ending.endedAt + NEAR_MS] as const;
  const navigations = between(around.navigations, (event) => event.at, ...reach);
  const activity = between(around.activity, (span) => span.from, ...reach);

  const judgedAt = firstLink.kind === 'refusal' ? (firstRefusal?.event.startedAt ?? at) : at;
  const issuer = firstRefusal ?? session.lastAccepted;
  const issuerOrigin = issuer ? originOf(issuer.event.url) : around.siteOrigin;
  const standing = [...session.credentials]
    .filter(isSessionCredential)
    .filter(
      ({ ended, endedAt }) =>
        ended === null || (endedAt ?? 0) >= (ended === 'rotated' ? judgedAt : judgedAt - JUST_LOST_MS),
    );
  const scene = around.backdrop.sceneOf(
    begunAt,
    ending.endedAt,
    session.startedAt,
    session.lastAccepted?.event.at ?? session.startedAt,
  );
  return {
    id,
    at,
    endedAt: ending.endedAt,
    session: asSession(session, at, id),
    cookieStoreId: storeOfRealm(session.realm) === 'default' ? null : storeOfRealm(session.realm),
    tabs: [...tabs].sort((a, b) => a - b),
    firstLink,
    signs: ending.signs,
    ...pagesOf(ending, navigations, begunAt, tabs, around.siteOrigin),
    credentials: standing.map((credential) =>
      credentialAt(credential, judgedAt, around.clocks, issuerOrigin),
    ),
    refusals,
    refreshes: refusals.filter((fact) => fact.role === 'refresh'),
    requests: session.requests,
    removals: session.removals
      .filter((removal) => removal.at >= at - SAME_MOMENT_MS)
      .map((removal) => ({ ...removal, ...removalAuthor(removal, scene) })),
    intent,
    rehearsals: intent ? [] : ending.rehearsals,
    words: [
      ...refusals.flatMap((fact) => fact.words),
      ...wordsOfAddress(ending),
      ...scene.reasons.flatMap(keptWords),
    ],
    idle: idleOf(
      session,
      at,
      firstLink.kind === 'refusal' ? firstRefusal : undefined,
      activity,
      around.jumps,
    ),
    inputs: inputsOf(
      between(around.activity, (span) => span.from, begunAt - LEADING_UP_MS, ending.endedAt + NEAR_MS),
    ),
    earlier,
    clocks: around.clocks.list(),
    gaps: around.gaps
      .filter((gap) => gap.to >= at - NEAR_MS && gap.from <= ending.endedAt)
      .map((gap) => ({ from: gap.from, to: gap.to, why: gap.why, eventId: gap.id })),
    nearby: around.clearing.filter((event) => Math.abs(event.at - at) <= NEAR_MS),
    ...loggedOf(around.logged, session.lastAccepted?.event.at ?? session.startedAt, ending.endedAt),
    unread: around.unread.filter((event) => event.at >= session.startedAt && event.at <= ending.endedAt),
    scene,
  };
}

/** Lines from the last accepted request on: the server may end a session long before anybody finds out. */
function loggedOf(
  logged: readonly EventOf<'server.logged'>[],
  acceptedAt: number,
  endedAt: number,
): Pick<Incident, 'logged'> {
  const own = between(logged, ({ at }) => at, acceptedAt - LOGGED_APART_MS, endedAt + LOGGED_APART_MS);
  return own.length === 0 ? {} : { logged: own };
}

/** What later logouts of the site need to know of this one. */
export function asEarlier(incident: Incident): EarlierLogout {
  const { id, at, firstLink, session, idle } = incident;
  return {
    id,
    at,
    refusalLed: firstLink.kind === 'refusal',
    byHand: firstLink.kind === 'intent' || incident.rehearsals.length > 0,
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
    endedAt: endedAt ?? session.quietEndAt,
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

/** Words in the address of the page that the person was sent to, as in `/login?msg=SESSION_EXPIRED`. */
function wordsOfAddress({ signInPage }: Ending): Word[] {
  if (!signInPage) return [];
  return readWords({ fields: signInPage.fields, status: null }).map((word) => ({
    from: 'url',
    ...word,
    eventId: signInPage.eventId,
  }));
}

function idleOf(
  session: OpenSession,
  at: number,
  firstRefusal: RequestFact | undefined,
  activity: EventOf<'activity.span'>[],
  jumps: EventOf<'clock.jumped'>[],
): IdleFacts {
  const { lastAccepted } = session;
  const refusal = firstRefusal
    ? { sentAt: firstRefusal.event.startedAt, lastAcceptedAt: lastAccepted?.event.at ?? null }
    : null;
  const idle = idleAt(activity, at, refusal);
  const idleSince = at - (idle.idleMs ?? 0);
  return {
    ...idle,
    sleeps: jumps
      .filter((jump) => jump.byMs > 0 && jump.at > idleSince && jump.at <= at + SAME_MOMENT_MS)
      .map(({ id, at: jumpedAt, byMs }) => ({ id, at: jumpedAt, byMs })),
    requestGapMs:
      firstRefusal && lastAccepted ? Math.max(0, firstRefusal.event.startedAt - lastAccepted.event.at) : null,
    longestSurvivedGapMs: session.longestSurvivedGapMs,
    longestSurvivedIdleMs: longestPauseMs(activity, session.startedAt, at - (idle.idleMs ?? 0)),
    backAt: activity.find(({ from }) => from > at)?.from ?? null,
    lastAcceptedEventId: lastAccepted?.event.id ?? null,
  };
}
