import { describe, expect, it } from 'vitest';
import { asked, strengthOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { unexplained } from './unexplained.ts';

const signedOut = () => new Story().signIn().work(3).wait(MINUTE).activity().intent('sign-out').giveUp();

describe('UNEXPLAINED', () => {
  it('always holds, and never strongly', () => {
    expect(strengthOf(asked(unexplained, signedOut()))).toBeLessThan(0.2);
  });

  it('says which observations were missing', () => {
    const story = new Story().signIn().work(1).gap(SECOND).remove('access', { how: 'unwitnessed' });
    const evaluation = asked(unexplained, story.remove('refresh', { how: 'unwitnessed' }));
    expect(evaluation).toMatchObject({
      evidence: [{ says: { id: 'evidence.no-call-seen' } }, { says: { id: 'evidence.gap-before' } }],
    });
  });
});
