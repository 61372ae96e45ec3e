import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, Story } from '../../tests/support/story.ts';
import { refreshNetworkError } from './refresh-network-error.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];
/** The page drops its tokens, with nothing refused. */
const dropped = (story: Story, how: 'removeItem' | 'clear' | 'unwitnessed' = 'removeItem') =>
  story
    .remove('access', how === 'unwitnessed' ? { how } : { how, stack })
    .remove('refresh', { how })
    .wait(60)
    .page('/signin');

describe('REFRESH_NETWORK_ERROR', () => {
  const refreshing = (status: number | null, error?: string) =>
    dropped(
      new Story()
        .signIn()
        .work(2)
        .request('POST', '/v1/auth/refresh/', status, { with: ['refresh'], ...(error ? { error } : {}) })
        .wait(50),
    );

  it('is a refresh without an answer, after which the page drops good tokens', () => {
    expect(asked(refreshNetworkError, refreshing(null, 'net::ERR_INTERNET_DISCONNECTED')).result).toBe(
      'match',
    );
  });

  it('is no refresh that the page gave up itself', () => {
    expect(asked(refreshNetworkError, refreshing(null, 'net::ERR_ABORTED')).result).toBe('no-match');
  });

  it('is no refused refresh', () => {
    expect(asked(refreshNetworkError, refreshing(401)).result).toBe('no-match');
  });
});
