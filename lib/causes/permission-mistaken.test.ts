import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { permissionMistaken } from './permission-mistaken.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];
/** The page drops its tokens, with nothing refused. */
const dropped = (story: Story, how: 'removeItem' | 'clear' | 'unwitnessed' = 'removeItem') =>
  story
    .remove('access', how === 'unwitnessed' ? { how } : { how, stack })
    .remove('refresh', { how })
    .wait(60)
    .page('/signin');

describe('PERMISSION_MISTAKEN', () => {
  const forbidden = (afterMs: number) =>
    dropped(
      new Story()
        .signIn()
        .work(2)
        .request('GET', '/v1/reports/', 403, { with: ['access'] })
        .wait(afterMs),
    );

  it('is a 403 that the page takes for the end at once', () => {
    expect(asked(permissionMistaken, forbidden(20))).toMatchObject({
      result: 'match',
      source: 'api_403_auth_error',
    });
  });

  it('is no 403 of long before', () => {
    expect(asked(permissionMistaken, forbidden(10 * SECOND))).toMatchObject({
      because: { id: 'ruled-out.nothing-forbidden' },
    });
  });

  it('is no 401', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .request('GET', '/v1/reports/', 401, { with: ['access'] });
    expect(asked(permissionMistaken, dropped(story)).result).toBe('no-match');
  });
});
