/** The logs that the panel's bench shows: working days of somebody in three tabs, who is logged out now and then. */
import type { LogEvent } from '../../lib/events/event.ts';
import { frameOf, HOUR, MINUTE, SECOND, Story } from '../support/story.ts';

const ORIGIN = 'https://app.example';
const TABS = [1, 2, 3];
const ADDRESSES = 40;
const ROUNDS_A_SESSION = 1_000;
/** Polls of a feature that the person may not use are refused on many a site. */
const REFUSED_EVERY = 97;
/** A round takes some ten seconds, and an access token lives an hour. */
const REFRESH_EVERY = 300;
const REFRESH_MS = 20 * 24 * HOUR;

/** A number of fixed width, as the recorder's names have it: events of one moment keep their order. */
const nameOf = (index: number): string => `bench.${index.toString(36).padStart(6, '0')}`;

type Tokens = { access: string; refresh: string };

function signIn(story: Story, session: number): Tokens {
  const tokens = { access: `access-${session}`, refresh: `refresh-${session}` };
  story
    .page('/signin')
    .signInForm(true)
    .activity(2 * SECOND)
    .wait(2 * SECOND)
    .request('POST', '/v1/auth/login/', 200, { bodyFields: ['email', 'password'] })
    .token(tokens.access, 'access', HOUR)
    .token(tokens.refresh, 'refresh', REFRESH_MS)
    .page('/dashboard')
    .signInForm(false);
  return tokens;
}

/** Work with polling in three tabs, and renewals: some three events a round. */
function work(story: Story, rounds: number, tokens: Tokens): void {
  for (let round = 1; round <= rounds; round++) {
    const tab = TABS[round % TABS.length] ?? 1;
    const known = { tab, with: [tokens.access] };
    story
      .wait(10 * SECOND)
      .activity(SECOND, tab)
      .request('GET', `/v1/items/${round % ADDRESSES}?page=${round % 7}`, 200, known)
      .request('GET', '/v1/me/', 200, { ...known, takesMs: 25 });
    if (round % 5 === 0) story.page(`/items/${round % ADDRESSES}`, tab);
    if (round % 9 === 0) story.visibility(round % 2 === 0 ? 'hidden' : 'visible', tab);
    if (round % REFUSED_EVERY === 0)
      story.request('GET', '/v1/beta/', 403, { ...known, body: { detail: 'Forbidden' } });
    if (round % REFRESH_EVERY === 0) {
      const rotates = tokens.access;
      tokens.access = `${rotates}+`;
      story
        .request('POST', '/v1/auth/refresh/', 200, { tab, with: [tokens.refresh] })
        .token(tokens.access, 'access', HOUR, { rotates, tab });
    }
  }
}

function signOut(story: Story, { access, refresh }: Tokens, how: 'removeItem' | 'clear'): void {
  const stack = [frameOf('clearSession', '/assets/auth.js', 42)];
  story
    .wait(5)
    .remove(access, { how, stack })
    .remove(refresh, { how, stack })
    .wait(60)
    .page('/signin')
    .wait(80)
    .signInForm(true);
}

/** Three kinds of end: refused after a pause, by the person's own hand, by storage that was emptied. */
const ENDS: ((story: Story, tokens: Tokens) => void)[] = [
  (story, tokens) => {
    const { access, refresh } = tokens;
    story
      .wait(31 * MINUTE)
      .activity()
      .request('GET', '/v1/me/', 401, { with: [access], body: { code: 'session_expired' } })
      .request('POST', '/v1/auth/refresh/', 401, { with: [refresh], body: { detail: 'Token is expired' } });
    signOut(story, tokens, 'removeItem');
  },
  (story, tokens) => {
    story
      .intent('sign-out')
      .wait(20)
      .request('POST', '/v1/auth/logout/', 204, { with: [tokens.access] });
    signOut(story, tokens, 'removeItem');
  },
  (story, tokens) => signOut(story, tokens, 'clear'),
];

const TIMES = ['at', 'from', 'to', 'startedAt', 'expiresAt'];

/** Told at the beginning of time and moved to when it is: nobody knows before how long a story takes. */
function moved(event: LogEvent, byMs: number, id: string): LogEvent {
  const copy: Record<string, unknown> = { ...event, id };
  for (const name of TIMES) {
    const time = copy[name];
    if (typeof time === 'number') copy[name] = time + byMs;
  }
  return copy as LogEvent;
}

/**
 * A log of exactly `count` events that ends at `endsAt` (ms) with a session that goes on. What is too much is cut off at
 * the old end, as retention does it.
 */
export function panelLog(count: number, endsAt: number, origin = ORIGIN): LogEvent[] {
  const story = new Story({ origin, startsAt: 0 });
  const rounds = Math.max(10, Math.min(ROUNDS_A_SESSION, Math.floor(count / 20)));
  for (let index = 0; story.events.length < count; index++) {
    const tokens = signIn(story, index);
    work(story, rounds, tokens);
    if (story.events.length < count) ENDS[index % ENDS.length]?.(story.wait(5 * SECOND), tokens);
    else break;
    story.wait(10 * MINUTE);
  }
  const byMs = endsAt - story.now;
  return story.events.slice(-count).map((event, index) => moved(event, byMs, nameOf(index)));
}
