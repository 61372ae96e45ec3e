import { describe, expect, it } from 'vitest';
import { judge } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { idleLimit } from './idle-limit.ts';

/** Sessions that end each after a pause, refused though all tokens are good. */
function sessions(...pausesMs: number[]): Story {
  const story = new Story();
  for (const pauseMs of pausesMs)
    story
      .signIn()
      .work(3, 2 * SECOND)
      .wait(pauseMs)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp()
      .wait(30 * SECOND);
  return story;
}
const pattern = (story: Story) => idleLimit(judge(story));

describe('idleLimit', () => {
  it('needs two logouts', () => {
    expect(idleLimit({ logouts: [], lives: [] })).toBeNull();
    expect(pattern(sessions(MINUTE))).toBeNull();
  });

  it('is a hint after two and a pattern after three, the surer the more', () => {
    const two = pattern(sessions(MINUTE, 62 * SECOND));
    const three = pattern(sessions(MINUTE, 62 * SECOND, 61 * SECOND));
    expect(two).toMatchObject({ title: { id: 'pattern.hint' }, logoutIds: ['l1', 'l2'] });
    expect(three).toMatchObject({ title: { id: 'pattern.idle-limit' }, measured: { count: 3 } });
    expect(three?.confidence).toBeGreaterThan(two?.confidence ?? 1);
  });

  it('puts the limit between the longest pause survived and the shortest that was not', () => {
    const measured = pattern(sessions(MINUTE, 80 * SECOND))?.measured;
    expect(measured?.idleMs).toEqual([MINUTE, 80 * SECOND]);
    expect(measured?.estimateMs).toBeGreaterThan(2 * SECOND);
    expect(measured?.estimateMs).toBeLessThan(MINUTE);
    expect(Number(measured?.estimateMs) + Number(measured?.spreadMs)).toBe(MINUTE);
  });

  it('says nothing of logouts of other kinds', () => {
    const story = new Story();
    for (let i = 0; i < 3; i++) story.signIn().work(2).wait(MINUTE).intent('sign-out').giveUp().wait(MINUTE);
    expect(pattern(story)).toBeNull();
  });
});
