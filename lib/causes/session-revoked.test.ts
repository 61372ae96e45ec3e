import { describe, expect, it } from 'vitest';
import { asked, strengthOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { sessionRevoked } from './session-revoked.ts';

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

describe('SESSION_REVOKED', () => {
  it('is what remains of a refusal of good credentials in the midst of work', () => {
    expect(asked(sessionRevoked, refusedAfter(SECOND)).result).toBe('match');
  });

  it('is less likely after an idle pause, and open all the same', () => {
    const idle = strengthOf(asked(sessionRevoked, refusedAfter(25 * MINUTE)));
    expect(idle).toBeGreaterThan(0);
    expect(idle).toBeLessThan(strengthOf(asked(sessionRevoked, refusedAfter(SECOND))));
  });

  it('is sure where the server says so', () => {
    expect(
      strengthOf(asked(sessionRevoked, refusedAfter(SECOND, { detail: 'The session was revoked' }))),
    ).toBeGreaterThan(0.9);
  });

  it('is none where a token was past its date, or nothing was refused', () => {
    const expired = new Story()
      .signIn({ accessMs: SECOND })
      .work(2)
      .request('GET', '/v1/me/', 401, { with: ['access'] });
    expect(asked(sessionRevoked, expired.giveUp()).result).toBe('no-match');
    expect(asked(sessionRevoked, new Story().signIn().work(2).giveUp()).result).toBe('no-match');
  });
});
