import type { LogEvent } from '../../lib/events/event.ts';
import type { ReminderState, Request } from '../../lib/messaging/protocol.ts';
import { ORIGIN } from '../../lib/panel/fixtures/headline-log.ts';
import { Story } from '../support/story.ts';

/** What the background says of a credential that can be changed. */
export const rehearsalLook = (request: Request) =>
  request.type === 'rehearsal-look'
    ? { tabId: 7, address: `${ORIGIN}/projects/:id/notes`, can: ['removed', 'corrupted', 'expired'] }
    : undefined;

export const REMINDER = (nowMs: number): ReminderState => ({
  credential: 'refresh',
  minutes: 10,
  notify: false,
  dueAt: null,
  told: { expiresAt: nowMs + 540_000, at: nowMs - 60_000 },
  tooShort: false,
});

/** The access token is removed on purpose: the app copes, or loses its refresh token too and asks to sign in. */
export function rehearsedLog(nowMs: number, isLogout: boolean): LogEvent[] {
  const story = new Story({ origin: ORIGIN, startsAt: nowMs - 130_000 }).signIn().work(6, 15_000);
  const names = isLogout ? ['access', 'refresh'] : ['access'];
  for (const name of names) {
    const seen = story.events.find((event) => event.kind === 'credential.seen' && event.credential === name);
    if (seen?.kind !== 'credential.seen') continue;
    const { fingerprint, place, credential } = seen;
    story
      .add({
        kind: 'user.rehearsal',
        by: 'user',
        at: story.now,
        tabId: 1,
        how: 'removed',
        fingerprint,
        credential,
        place,
      })
      .wait(1)
      .remove(name, { how: 'rehearsal' })
      .wait(900);
  }
  if (isLogout) return story.request('GET', '/v1/me/', 401).wait(200).page('/signin').signInForm(true).events;
  return story
    .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
    .token('access2', 'access', 3_600_000).events;
}
