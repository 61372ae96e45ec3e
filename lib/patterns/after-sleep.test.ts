import { describe, expect, it } from 'vitest';
import { busyFor, found, refuse } from '../../tests/support/pattern-stories.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { afterSleep } from './after-sleep.ts';

/** The computer sleeps over the expiry; the page finds its token expired and gives up. */
const slept = (story: Story) =>
  story
    .signIn({ accessMs: 30 * MINUTE })
    .work(10, MINUTE)
    .sleep(HOUR)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: { detail: 'Token is expired' } })
    .giveUp()
    .wait(30 * SECOND);

describe('afterSleep', () => {
  it('is found where logouts come only after sleep', () => {
    expect(found(afterSleep, slept(new Story()))).toBeNull();
    const pattern = found(afterSleep, slept(slept(slept(new Story()))));
    expect(pattern).toMatchObject({ title: { id: 'pattern.after-sleep' }, measured: { count: 3 } });
  });

  it('ends with a logout without sleep, and with a session that slept and lived on', () => {
    expect(found(afterSleep, refuse(busyFor(slept(slept(new Story())), 10 * MINUTE)))).toBeNull();
    expect(
      found(
        afterSleep,
        busyFor(slept(slept(new Story())), 10 * MINUTE)
          .sleep(HOUR)
          .work(3),
      ),
    ).toBeNull();
  });

  it('is none of idle limits, to which sleep is a pause like another', () => {
    const story = new Story();
    for (let i = 0; i < 3; i++) refuse(busyFor(story, 10 * MINUTE).sleep(5 * HOUR));
    expect(found(afterSleep, story)).toBeNull();
  });
});
