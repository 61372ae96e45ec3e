import type { Diagnosis, Verdict } from '../classify/types.ts';
import { joinBodies } from '../detect/bodies.ts';
import { Clocks } from '../detect/clocks.ts';
import { quietRefreshes } from '../detect/quiet-refreshes.ts';
import { realmOf } from '../detect/realm.ts';
import { requestFact } from '../detect/request-fact.ts';
import { requestAddress } from '../detect/sign-in-url.ts';
import type { Session, SessionLife } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import { isByHand } from './good-sessions.ts';
import type { Piece } from './types.ts';

/** A log and what follows from it; `log` names it. */
export type ComparedLog = { log: string; origin: string; events: readonly LogEvent[]; diagnosis: Diagnosis };

/** The sign-in is seen to end as the session begins; it was begun shortly before. */
const LEAD_MS = 30_000;

/** The session that a logout ended. Null where the log has no such logout. */
export function pieceOfLogout(of: ComparedLog, logoutId: string): Piece | null {
  const verdict = of.diagnosis.logouts.find(({ id }) => id === logoutId);
  return verdict === undefined ? null : pieceOfSession(of, verdict.sessionId);
}

/** One session, however it ended. Null where the log has no such session. */
export function pieceOfSession(of: ComparedLog, sessionId: string): Piece | null {
  const { lives, logouts } = of.diagnosis;
  const life = lives.find(({ session }) => session.id === sessionId);
  if (life === undefined) return null;
  const { session } = life;
  const ending = logouts.find((verdict) => verdict.sessionId === sessionId) ?? null;
  const byHand = ending !== null && isByHand(ending);
  const ordered = orderLog(of.events);
  const lastAt = ordered.at(-1)?.at ?? session.startedAt;
  const to = byHand
    ? // What somebody did to sign out is no part of what went well.
      ending.incident.firstLink.at - 1
    : (ending?.incident.endedAt ?? session.endedAt ?? lastAt);
  const ends = byHand ? 'by-hand' : ending ? 'logout' : session.endedAt === null ? 'goes-on' : 'quietly';
  const store = storeOf(ordered, life, ending);
  const from = beginningOf(session, of.diagnosis);
  return make(of, ordered, { from, to, store, session, life, verdict: byHand ? null : ending, ends });
}

/** What a whole log is about: its last logout, else its last session, else all of it. */
export function pieceOfTimeline(of: ComparedLog): Piece {
  const { logouts, lives } = of.diagnosis;
  const last = logouts.findLast((verdict) => !isByHand(verdict));
  const sessionId = last?.sessionId ?? lives.at(-1)?.session.id;
  const piece = sessionId === undefined ? null : pieceOfSession(of, sessionId);
  if (piece !== null) return piece;
  const ordered = orderLog(of.events);
  const [from, to] = [ordered[0]?.at ?? 0, ordered.at(-1)?.at ?? 0];
  const nobody = { session: null, life: null, verdict: null, store: null, ends: 'no-session' as const };
  return make(of, ordered, { from, to, ...nobody });
}

function beginningOf({ startedAt, start }: Session, { sessions, logouts }: Diagnosis): number {
  if (start !== 'login') return startedAt;
  const ends = [
    ...sessions.map(({ endedAt }) => endedAt ?? Number.NEGATIVE_INFINITY),
    ...logouts.map(({ incident }) => incident.endedAt),
  ].filter((at) => at < startedAt);
  return ends.reduce((latest, at) => Math.max(latest, at + 1), startedAt - LEAD_MS);
}

/** The cookie store that a session lived in; null where it is not known. */
function storeOf(events: readonly LogEvent[], life: SessionLife, ending: Verdict | null): string | null {
  if (ending) return realmOf({ cookieStoreId: ending.incident.cookieStoreId });
  const last = events.find(({ id }) => id === life.lastAcceptedEventId);
  return last === undefined ? null : realmOf(last);
}

type Bounds = Pick<Piece, 'from' | 'to' | 'session' | 'life' | 'verdict' | 'ends'> & { store: string | null };

function make(of: ComparedLog, ordered: readonly LogEvent[], { store, ...bounds }: Bounds): Piece {
  const { from, to } = bounds;
  const isOurs = (event: LogEvent) => store === null || !event.cookieStoreId || realmOf(event) === store;
  const events = ordered.filter((event) => event.at >= from && event.at <= to && isOurs(event));
  const bodies = joinBodies(events);
  // Where an address renews quietly is known from all of the log.
  const refreshing = quietRefreshes(ordered);
  const clocks = new Clocks();
  const facts = events.flatMap((event) => {
    if (event.kind !== 'request.finished') return [];
    clocks.add(event);
    return [requestFact(event, bodies.get(event.id) ?? null, refreshing.has(requestAddress(event)))];
  });
  const credentials = of.diagnosis.credentials.filter(
    ({ firstSeenAt, lastSeenAt, endedAt, cookieStoreId }) =>
      firstSeenAt <= to &&
      (endedAt ?? lastSeenAt ?? firstSeenAt) >= from &&
      (endedAt === null || endedAt >= from) &&
      (store === null || realmOf({ cookieStoreId }) === store || cookieStoreId === null),
  );
  return {
    log: of.log,
    origin: of.origin,
    events,
    facts,
    credentials,
    clocks: clocks.list(),
    ...bounds,
  };
}
