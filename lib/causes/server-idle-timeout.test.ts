import { describe, expect, it } from 'vitest';
import { asked, strengthOf } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { serverIdleTimeout } from './server-idle-timeout.ts';

/** At work, away for a while, then refused; both tokens good by their dates. */
const refusedAfter = (awayMs: number, said: Record<string, string> = {}) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: said })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

describe('SERVER_IDLE_TIMEOUT', () => {
  it.each([5 * SECOND, MINUTE, 25 * MINUTE])(
    'is a refusal after a pause of %d ms, longer than any before',
    (awayMs) => {
      expect(asked(serverIdleTimeout, refusedAfter(awayMs))).toMatchObject({
        result: 'match',
        culprit: { kind: 'server' },
      });
    },
  );

  it('is none in the midst of work', () => {
    expect(asked(serverIdleTimeout, refusedAfter(SECOND))).toMatchObject({
      because: { id: 'ruled-out.not-idle' },
    });
  });

  it('is none after a longer pause was survived', () => {
    const story = new Story()
      .signIn()
      .work(1, 2 * MINUTE)
      .work(2)
      .wait(MINUTE)
      .activity();
    story.request('GET', '/v1/me/', 401, { with: ['access'] }).giveUp();
    expect(asked(serverIdleTimeout, story)).toMatchObject({
      because: { id: 'ruled-out.longer-pause-survived' },
    });
  });

  it('is none where a token was past its date', () => {
    const story = new Story()
      .signIn({ accessMs: 30 * SECOND })
      .work(2)
      .wait(MINUTE)
      .activity();
    story.request('GET', '/v1/me/', 401, { with: ['access'] }).giveUp();
    expect(asked(serverIdleTimeout, story)).toMatchObject({
      because: { id: 'ruled-out.credential-expired' },
    });
  });

  it('is sure where the server says so, and none where it says another thing', () => {
    const said = asked(serverIdleTimeout, refusedAfter(SECOND, { detail: 'Logged out due to inactivity' }));
    expect(strengthOf(said)).toBeGreaterThan(0.9);
    expect(
      asked(serverIdleTimeout, refusedAfter(MINUTE, { detail: 'The session was revoked' })),
    ).toMatchObject({
      because: { id: 'ruled-out.server-said-other' },
    });
  });

  it('cannot be judged without a request before the pause', () => {
    const story = new Story().page('/dashboard').token('access', 'access', HOUR, { present: true });
    story
      .wait(MINUTE)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .remove('access');
    expect(asked(serverIdleTimeout, story)).toMatchObject({ result: 'inconclusive' });
  });

  it('needs a refusal', () => {
    expect(asked(serverIdleTimeout, new Story().signIn().work(2).wait(MINUTE).giveUp())).toMatchObject({
      because: { id: 'ruled-out.nothing-refused' },
    });
  });
});
