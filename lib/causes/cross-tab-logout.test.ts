import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { crossTabLogout } from './cross-tab-logout.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];

describe('CROSS_TAB_LOGOUT', () => {
  const heard = () => new Story().signIn().work(2).wait(SECOND);

  it('is a removal that only another tab’s storage event told of', () => {
    const story = heard().remove('access', { how: 'other-tab' }).remove('refresh', { how: 'other-tab' });
    expect(asked(crossTabLogout, story)).toMatchObject({ result: 'match', culprit: { kind: 'tab' } });
  });

  it('is none where the removing tab was recorded', () => {
    const story = heard().remove('access', { stack }).remove('refresh', { stack });
    story
      .wait(2)
      .remove('access', { how: 'other-tab', tab: 2 })
      .remove('refresh', { how: 'other-tab', tab: 2 });
    expect(asked(crossTabLogout, story)).toMatchObject({ because: { id: 'ruled-out.other-tab-recorded' } });
  });

  it('is none where no other tab spoke', () => {
    expect(asked(crossTabLogout, heard().remove('access').remove('refresh'))).toMatchObject({
      because: { id: 'ruled-out.no-other-tab' },
    });
  });
});
