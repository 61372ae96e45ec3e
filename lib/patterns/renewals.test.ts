import { describe, expect, it } from 'vitest';
import { found, signInWith } from '../../tests/support/pattern-stories.ts';
import { DAY, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { neverRenewed } from './never-renewed.ts';
import { renewedLate } from './renewed-late.ts';

const LIFE_MS = 10 * MINUTE;

/** The access token expires, the page asks, is refused, and gives up without trying. */
const expired = (story: Story) =>
  story
    .signIn({ accessMs: LIFE_MS })
    .work(5, MINUTE)
    .wait(6 * MINUTE)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .giveUp()
    .wait(30 * SECOND);

/** At work with a token for nearly its whole life, and on until so long before its expiry. */
const useUp = (story: Story, access: string, earlyMs: number) => {
  for (let minute = 1; minute < LIFE_MS / MINUTE; minute++)
    story
      .wait(MINUTE)
      .activity()
      .request('GET', '/v1/me/', 200, { with: [access], takesMs: 0 });
  return story.wait(Math.max(0, MINUTE - earlyMs));
};

/** A session that renews so long before the access token's expiry, and whose later refresh the server refuses. */
const renewedBefore = (story: Story, n: number, earlyMs: number) => {
  const [access, refresh] = [`access${n}b`, `refresh${n}b`];
  useUp(signInWith(story, n, LIFE_MS), `access${n}`, earlyMs)
    .request('POST', '/v1/auth/refresh/', 200, { with: [`refresh${n}`] })
    .token(access, 'access', LIFE_MS, { rotates: `access${n}` })
    .token(refresh, 'refresh', 20 * DAY, { rotates: `refresh${n}` });
  return useUp(story, access, earlyMs)
    .wait(n * 3 * SECOND)
    .request('POST', '/v1/auth/refresh/', 401, { with: [refresh] })
    .remove(access)
    .remove(refresh)
    .page('/signin')
    .signInForm(true)
    .wait(30 * SECOND);
};

describe('neverRenewed', () => {
  it('is found where sessions end with their access token and no refresh was ever seen', () => {
    expect(found(neverRenewed, expired(new Story()))).toBeNull();
    expect(found(neverRenewed, expired(expired(expired(new Story()))))).toMatchObject({
      title: { id: 'pattern.never-renewed' },
      measured: { count: 3, lifetimeMs: [LIFE_MS, LIFE_MS, LIFE_MS] },
    });
  });

  it('ends with a session that renews', () => {
    expect(found(neverRenewed, renewedBefore(expired(expired(new Story())), 1, MINUTE))).toBeNull();
  });
});

describe('renewedLate', () => {
  const late = (story: Story, n: number) => renewedBefore(story, n, -n * MINUTE);

  it('is found where every refresh came after the expiry', () => {
    expect(found(renewedLate, late(new Story(), 1))).toBeNull();
    expect(found(renewedLate, late(late(late(new Story(), 1), 2), 3))).toMatchObject({
      title: { id: 'pattern.renewed-late' },
      measured: { count: 3, renewals: 6 },
    });
  });

  it('is none where pages renew in time, and ends with one that does', () => {
    const early = (story: Story, n: number) => renewedBefore(story, n, MINUTE);
    expect(found(renewedLate, early(early(new Story(), 1), 2))).toBeNull();
    expect(found(renewedLate, early(late(late(new Story(), 1), 2), 3))).toBeNull();
  });
});
