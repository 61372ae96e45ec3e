import type { EventOf } from '../events/event.ts';
import { longestPauseMs } from './activity.ts';
import { between } from './between.ts';
import type { Clocks } from './clocks.ts';
import { refreshTokensOf, refreshTwins } from './refresh-twins.ts';
import type { Backdrop } from './scene.ts';
import type { OpenSession } from './session-state.ts';
import { originOf } from './sign-in-url.ts';
import type { Credential, Session, SessionLife } from './types.ts';

type Around = {
  activity: EventOf<'activity.span'>[];
  jumps: EventOf<'clock.jumped'>[];
  clocks: Clocks;
  backdrop: Backdrop;
};

/** Timers and clocks are this exact: a refresh nearer to the expiry than that came at it. */
const AT_EXPIRY_MS = 2_000;

/** What a session lived through, up to the last request that the server accepted. Pure; linear in the session. */
export function sessionLife(open: OpenSession, session: Session, around: Around): SessionLife {
  const { lastAccepted, startedAt, requests } = open;
  const until = lastAccepted?.event.at ?? startedAt;
  const spans = between(around.activity, (span) => span.from, startedAt, until);
  return {
    session,
    lastAcceptedAt: lastAccepted?.event.at ?? null,
    lastAcceptedEventId: lastAccepted?.event.id ?? null,
    longestGapMs: open.longestSurvivedGapMs,
    longestIdleMs: longestPauseMs(spans, startedAt, until),
    tabs: around.backdrop.mostTabs(startedAt, session.endedAt ?? Number.POSITIVE_INFINITY),
    sleeps: between(around.jumps, (jump) => jump.at, startedAt, until).filter(({ byMs }) => byMs > 0).length,
    builds: around.backdrop.buildsSince(startedAt, until - 1),
    races: survivedRaces(requests),
    ...renewals(open, around.clocks),
  };
}

/** Races after which a refresh with a later token was accepted: the server went on with the winner. */
function survivedRaces(requests: OpenSession['requests']): number {
  const accepted = requests.filter((fact) => fact.role === 'refresh' && fact.outcome === 'accepted');
  return refreshTwins(requests).filter(({ fingerprint, uses }) => {
    const end = Math.max(...uses.map(({ event }) => event.at));
    const last = accepted.at(-1);
    return last !== undefined && last.event.startedAt > end && !refreshTokensOf(last).includes(fingerprint);
  }).length;
}

/** How often the access token was renewed before it expired, and how often only then, by the server's clock. */
function renewals(
  { requests, credentials }: OpenSession,
  clocks: Clocks,
): Pick<SessionLife, 'early' | 'late'> {
  const access = [...credentials]
    .filter(({ kind, expiresAt }) => kind === 'access' && expiresAt !== null)
    .sort((a, b) => a.firstSeenAt - b.firstSeenAt);
  const counts = { early: 0, late: 0 };
  let next = 0;
  let held: Credential | undefined;
  for (const fact of requests) {
    if (fact.role !== 'refresh') continue;
    const { startedAt, url } = fact.event;
    for (; (access[next]?.firstSeenAt ?? Number.POSITIVE_INFINITY) <= startedAt; next++) held = access[next];
    if (held?.expiresAt == null) continue;
    const leftMs = held.expiresAt - (startedAt + clocks.offsetMs(originOf(url)));
    counts[leftMs > AT_EXPIRY_MS ? 'early' : 'late'] += 1;
  }
  return counts;
}
