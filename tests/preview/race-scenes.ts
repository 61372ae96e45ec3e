import type { LogEvent } from '../../lib/events/event.ts';
import { ORIGIN } from '../../lib/panel/fixtures/headline-log.ts';
import { refuse, signInWith } from '../support/pattern-stories.ts';
import { DAY, MINUTE, SECOND, Story } from '../support/story.ts';

const LIFE_MS = 5 * MINUTE;
const REFRESH = '/v1/auth/refresh/';

/** Told from the beginning, and moved so that it ends at a given time. */
function endingAt(now: number, tell: (story: Story) => Story): LogEvent[] {
  const began = now - (tell(new Story({ origin: ORIGIN, startsAt: now })).now - now);
  return tell(new Story({ origin: ORIGIN, startsAt: began })).events;
}

/** Three tabs use one refresh token; the server takes the first and refuses the others. */
export const immediateRace = (now: number): LogEvent[] =>
  endingAt(now, (story) =>
    story
      .page('/dashboard', 3)
      .visibility('hidden', 3)
      .signIn({ accessMs: LIFE_MS })
      .work(3)
      .wait(LIFE_MS - 20 * SECOND)
      .request('POST', REFRESH, 200, { with: ['refresh'], takesMs: 90 })
      .request('POST', REFRESH, 400, { with: ['refresh'], tab: 2, takesMs: 60 })
      .request('POST', REFRESH, 400, { with: ['refresh'], tab: 3, takesMs: 60 })
      .giveUp()
      .wait(90 * SECOND),
  );

/** The winner's tokens work until the access token has expired; then the family turns out to be revoked. */
export const delayedRace = (now: number): LogEvent[] =>
  endingAt(now, (story) => {
    story
      .signIn({ accessMs: LIFE_MS })
      .work(3)
      .wait(LIFE_MS - 20 * SECOND)
      .request('POST', REFRESH, 200, { with: ['refresh'] })
      .token('access2', 'access', LIFE_MS, { rotates: 'access' })
      .token('refresh2', 'refresh', 20 * DAY, { rotates: 'refresh' })
      .request('POST', REFRESH, 400, { with: ['refresh'], tab: 2 });
    for (let i = 0; i < 5; i++)
      story
        .wait(50 * SECOND)
        .activity()
        .request('GET', '/v1/notes/', 200, { with: ['access2'] });
    return story
      .wait(LIFE_MS - 250 * SECOND)
      .request('POST', REFRESH, 401, { with: ['refresh2'], tab: 1 })
      .wait(5)
      .remove('access2')
      .remove('refresh2')
      .wait(60)
      .page('/signin')
      .signInForm(true)
      .wait(90 * SECOND);
  });

/** Three logouts after an idle pause, one by the same script, and a session that goes on. */
export const learnedLimits = (now: number): LogEvent[] =>
  endingAt(now, (story) => {
    for (const [n, pauseMs] of [26 * MINUTE, 31 * MINUTE, 27 * MINUTE].entries()) {
      signInWith(story, n, 90 * MINUTE).request('GET', '/v1/me/', 200, { with: [`access${n}`] });
      for (const restMs of [2 * MINUTE, (14 - 3 * n) * MINUTE])
        story
          .wait(restMs)
          .activity()
          .request('GET', '/v1/notes/', 200, { with: [`access${n}`] });
      refuse(story.wait(pauseMs), { access: `access${n}`, refresh: `refresh${n}` }).wait(40 * MINUTE);
    }
    return story
      .signIn()
      .cookie('csrftoken', { set: 'csrf', kind: 'csrf' })
      .work(3, 20 * SECOND)
      .wait(90 * SECOND);
  });
