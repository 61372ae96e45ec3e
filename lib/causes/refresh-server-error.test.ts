import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, Story } from '../../tests/support/story.ts';
import { refreshServerError } from './refresh-server-error.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];
/** The page drops its tokens, with nothing refused. */
const dropped = (story: Story, how: 'removeItem' | 'clear' | 'unwitnessed' = 'removeItem') =>
  story
    .remove('access', how === 'unwitnessed' ? { how } : { how, stack })
    .remove('refresh', { how })
    .wait(60)
    .page('/signin');

describe('REFRESH_SERVER_ERROR', () => {
  const refreshing = (status: number) =>
    dropped(
      new Story()
        .signIn()
        .work(2)
        .request('POST', '/v1/auth/refresh/', status, { with: ['refresh'] })
        .wait(50),
    );

  it.each([429, 500, 503])('is a refresh answered %d, after which the page drops good tokens', (status) => {
    expect(asked(refreshServerError, refreshing(status)).result).toBe('match');
  });

  it.each([200, 401])('is no refresh answered %d', (status) => {
    expect(asked(refreshServerError, refreshing(status)).result).toBe('no-match');
  });
});
