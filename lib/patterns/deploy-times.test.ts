import { describe, expect, it } from 'vitest';
import { build, busyFor, found, refuse } from '../../tests/support/pattern-stories.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { deployTimes } from './deploy-times.ts';

/** A session under one build; another is loaded; the server refuses. */
const deployed = (story: Story, n: number) =>
  refuse(build(busyFor(build(story, `build${n}`), 20 * MINUTE), `build${n + 1}`).wait(5 * SECOND));

describe('deployTimes', () => {
  it('is found where logouts follow new builds', () => {
    const one = deployed(new Story(), 1);
    expect(found(deployTimes, one)).toBeNull();
    const three = deployed(deployed(one, 2), 3);
    expect(found(deployTimes, three)).toMatchObject({
      title: { id: 'pattern.deploy-times' },
      measured: { count: 3, builds: 3 },
    });
  });

  it('is none where the build stays', () => {
    const story = new Story();
    for (let i = 0; i < 3; i++) refuse(build(busyFor(build(story, 'same'), 20 * MINUTE), 'same'));
    expect(found(deployTimes, story)).toBeNull();
  });

  it('ends with sessions that live through new builds', () => {
    const story = deployed(deployed(new Story(), 1), 2);
    build(busyFor(story, 10 * MINUTE), 'build9').work(5, MINUTE);
    expect(found(deployTimes, story)).toBeNull();
  });
});
