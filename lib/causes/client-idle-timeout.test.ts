import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { clientIdleTimeout } from './client-idle-timeout.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];
/** The page drops its tokens, with nothing refused. */
const dropped = (story: Story, how: 'removeItem' | 'clear' | 'unwitnessed' = 'removeItem') =>
  story
    .remove('access', how === 'unwitnessed' ? { how } : { how, stack })
    .remove('refresh', { how })
    .wait(60)
    .page('/signin');

describe('CLIENT_IDLE_TIMEOUT', () => {
  it('is a page that signs itself out after a longer pause than any before', () => {
    expect(
      asked(
        clientIdleTimeout,
        dropped(
          new Story()
            .signIn()
            .work(4, 2 * SECOND)
            .wait(10 * MINUTE),
        ),
      ).result,
    ).toBe('match');
  });

  it('is none while the person is there', () => {
    const story = new Story()
      .signIn()
      .work(4, 20 * SECOND)
      .wait(15 * SECOND);
    expect(asked(clientIdleTimeout, dropped(story))).toMatchObject({
      because: { id: 'ruled-out.person-not-away' },
    });
  });

  it('is none in a trusted click', () => {
    const input = { type: 'click', trusted: true };
    const story = new Story()
      .signIn()
      .work(2)
      .wait(10 * MINUTE)
      .remove('access', { stack, input })
      .remove('refresh', { stack, input });
    expect(asked(clientIdleTimeout, story)).toMatchObject({ because: { id: 'ruled-out.in-trusted-input' } });
  });

  it('is none after a refusal', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .wait(10 * MINUTE)
      .request('GET', '/v1/me/', 401, { with: ['access'] });
    expect(asked(clientIdleTimeout, dropped(story))).toMatchObject({
      because: { id: 'ruled-out.refused-first' },
    });
  });

  it('cannot be judged where no input was ever seen', () => {
    const story = new Story()
      .page('/')
      .token('access', 'access', HOUR, { present: true })
      .token('refresh', 'refresh', HOUR);
    expect(asked(clientIdleTimeout, dropped(story.wait(10 * MINUTE))).result).toBe('inconclusive');
  });
});
