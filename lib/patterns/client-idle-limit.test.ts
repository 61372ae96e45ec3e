import { describe, expect, it } from 'vitest';
import { found } from '../../tests/support/pattern-stories.ts';
import { frameOf, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { clientIdleLimit } from './client-idle-limit.ts';

/** The page itself gives up after so long without input. */
const gaveUp = (...idleMs: number[]) => {
  const story = new Story();
  for (const ms of idleMs)
    story
      .signIn()
      .work(4)
      .wait(ms)
      .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
      .giveUp([frameOf('onIdle', '/assets/idle.js', 4)])
      .wait(30 * SECOND);
  return story;
};

describe('clientIdleLimit', () => {
  it('needs two that agree, as a timer does', () => {
    expect(found(clientIdleLimit, gaveUp(MINUTE))).toBeNull();
    expect(found(clientIdleLimit, gaveUp(MINUTE, 3 * MINUTE))).toBeNull();
    expect(found(clientIdleLimit, gaveUp(MINUTE, MINUTE))?.title.id).toBe('pattern.hint');
  });

  it('knows the limit to the spread of its logouts', () => {
    const pattern = found(clientIdleLimit, gaveUp(MINUTE, MINUTE + SECOND, MINUTE + 2 * SECOND));
    expect(pattern).toMatchObject({
      title: { id: 'pattern.client-idle-limit' },
      measured: { spreadMs: SECOND },
    });
    expect(Math.abs(Number(pattern?.measured.estimateMs) - MINUTE)).toBeLessThan(3 * SECOND);
    expect(Number(pattern?.measured.lowMs)).toBeGreaterThan(0);
  });

  it('ends with a person who was away for longer and still signed in', () => {
    const story = gaveUp(MINUTE, MINUTE)
      .signIn()
      .work(2)
      .work(1, 5 * MINUTE)
      .work(1);
    expect(found(clientIdleLimit, story)).toBeNull();
  });
});
