import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { clockSkew } from './clock-skew.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];

describe('CLOCK_SKEW', () => {
  /** A token that has half an hour left for its server, dropped by the page. */
  const droppedAt = (offsetMs: number) => {
    const story = new Story().signIn({ accessMs: 30 * MINUTE + offsetMs });
    const serverDate = Math.floor((story.now + offsetMs) / SECOND) * SECOND;
    return story
      .request('GET', '/v1/me/', 200, { with: ['access'], serverDate })
      .wait(SECOND)
      .remove('access', { stack })
      .remove('refresh', { stack });
  };

  it('is a good token that the browser’s clock calls expired', () => {
    expect(asked(clockSkew, droppedAt(-2 * HOUR))).toMatchObject({
      result: 'match',
      culprit: { kind: 'script' },
    });
  });

  it('is none where the clocks agree', () => {
    expect(asked(clockSkew, droppedAt(0))).toMatchObject({ because: { id: 'ruled-out.clocks-agree' } });
  });

  it('is none where the token was good by both clocks', () => {
    expect(asked(clockSkew, droppedAt(-60 * SECOND))).toMatchObject({
      because: { id: 'ruled-out.not-misjudged' },
    });
  });
});
