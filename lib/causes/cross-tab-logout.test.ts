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

  const says = (story: Story, direction: 'sent' | 'received', tab = 1) =>
    story.add({
      kind: 'tab.message',
      by: 'page',
      at: story.now,
      tabId: tab,
      frameId: 0,
      origin: story.origin,
      channel: 'broadcast',
      name: 'next-auth',
      word: 'sign-out',
      direction,
    });

  it('is a removal by this tab’s script that another tab asked for', () => {
    const story = says(heard(), 'received').wait(20).remove('access', { stack }).remove('refresh', { stack });
    expect(asked(crossTabLogout, story)).toMatchObject({
      result: 'match',
      culprit: { kind: 'tab' },
      evidence: [{ says: { id: 'evidence.tab-message' } }],
    });
  });

  it('is none where the tab that asked for it was recorded', () => {
    const story = says(says(heard(), 'sent', 2), 'received').wait(20);
    story.remove('access', { stack }).remove('refresh', { stack });
    expect(asked(crossTabLogout, story)).toMatchObject({ result: 'no-match' });
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
