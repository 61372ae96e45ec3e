import { describe, expect, it } from 'vitest';
import { found, signInWith } from '../../tests/support/pattern-stories.ts';
import { DAY, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { delayedReuse } from './delayed-reuse.ts';

const LIFE_MS = 5 * MINUTE;
const REFRESH = '/v1/auth/refresh/';

/** Two tabs race; the session lives on with the winner's tokens for so long, then the family is refused. */
function race(story: Story, n: number, ends = true): Story {
  const [access, refresh] = [`access${n}b`, `refresh${n}b`];
  signInWith(story, n, LIFE_MS)
    .request('GET', '/v1/notes/', 200, { with: [`access${n}`] })
    .wait(4 * MINUTE)
    .request('POST', REFRESH, 200, { with: [`refresh${n}`] })
    .token(access, 'access', LIFE_MS, { rotates: `access${n}` })
    .token(refresh, 'refresh', 20 * DAY, { rotates: `refresh${n}` })
    .request('POST', REFRESH, 400, { with: [`refresh${n}`], tab: 2 });
  for (let i = 0; i < 4; i++) story.wait(MINUTE).request('GET', '/v1/notes/', 200, { with: [access] });
  story.wait(MINUTE).request('POST', REFRESH, ends ? 401 : 200, { with: [refresh] });
  if (!ends) story.token(`${refresh}b`, 'refresh', 20 * DAY, { rotates: refresh }).intent('sign-out');
  return story
    .remove(access)
    .remove(ends ? refresh : `${refresh}b`)
    .wait(50)
    .page('/signin')
    .signInForm(true)
    .wait(30 * SECOND);
}
const races = (count: number) => {
  const story = new Story();
  for (let n = 0; n < count; n++) race(story, n);
  return story;
};

describe('delayedReuse', () => {
  it('is found in logouts that come one access token’s life after a race', () => {
    expect(found(delayedReuse, races(1))).toBeNull();
    expect(found(delayedReuse, races(2))?.title.id).toBe('pattern.hint');
    const pattern = found(delayedReuse, races(3));
    expect(pattern).toMatchObject({ title: { id: 'pattern.delayed-reuse' }, measured: { count: 3 } });
    expect(Math.abs(Number(pattern?.measured.estimateMs) - LIFE_MS)).toBeLessThan(5 * SECOND);
  });

  it('ends with a race that the server let pass', () => {
    expect(found(delayedReuse, race(races(2), 9, false))).toBeNull();
  });
});
