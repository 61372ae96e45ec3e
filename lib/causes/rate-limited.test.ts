import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { HOUR, SECOND, Story } from '../../tests/support/story.ts';
import { rateLimited } from './rate-limited.ts';

const atWork = () =>
  new Story()
    .signIn()
    .work(3)
    .wait(2 * SECOND);
const refresh = (story: Story, status: number, times = 1, body?: Record<string, string>) => {
  for (let i = 0; i < times; i++)
    story
      .wait(300)
      .request('POST', '/v1/auth/refresh/', status, { with: ['refresh'], ...(body ? { body } : {}) });
  return story;
};

describe('RATE_LIMITED', () => {
  it('is a storm of refreshes, and then a 429', () => {
    expect(codesOf(refresh(refresh(atWork(), 503, 12), 429).giveUp())).toEqual(['RATE_LIMITED']);
  });

  it('is a 429 again and again', () => {
    expect(codesOf(refresh(atWork(), 429, 4).giveUp())).toEqual(['RATE_LIMITED']);
  });

  it('is a ban in the server’s words', () => {
    const banned = refresh(atWork(), 403, 1, {
      error: 'rate_limit_exceeded',
      message: 'Your address is banned',
    });
    expect(codesOf(banned.giveUp())).toEqual(['RATE_LIMITED']);
  });

  it('is none for a lone 429: that is a server error', () => {
    expect(codesOf(refresh(atWork(), 429).giveUp())).toEqual(['REFRESH_SERVER_ERROR']);
  });

  it('is none for a 429 of another endpoint', () => {
    const story = atWork();
    for (let i = 0; i < 12; i++) story.wait(200).request('GET', '/v1/search/', 429, { with: ['access'] });
    expect(codesOf(story)).toEqual([]);
    expect(asked(rateLimited, story.giveUp()).result).toBe('no-match');
  });

  it('is none for many refreshes over the hours', () => {
    const story = atWork();
    for (let i = 0; i < 12; i++) refresh(story.wait(HOUR / 4), 200);
    expect(asked(rateLimited, refresh(story, 429).giveUp()).result).toBe('no-match');
  });

  it('ends nothing where the page waits and goes on', () => {
    const story = refresh(refresh(atWork(), 429, 4).wait(5 * SECOND), 200);
    expect(codesOf(story.work(2))).toEqual([]);
  });

  it('is not said where the refusal carries no such words', () => {
    expect(asked(rateLimited, refresh(atWork(), 403, 4).giveUp()).result).toBe('no-match');
  });
});
