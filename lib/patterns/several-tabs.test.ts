import { describe, expect, it } from 'vitest';
import { busyFor, found, refuse, signOut } from '../../tests/support/pattern-stories.ts';
import { HOUR, MINUTE, Story } from '../../tests/support/story.ts';
import { severalTabs } from './several-tabs.ts';

const withTabs = (story: Story) =>
  refuse(
    busyFor(story, 10 * MINUTE)
      .page('/dashboard', 2)
      .work(2, MINUTE),
  ).closeTab(2);
const alone = (story: Story) => signOut(busyFor(story, HOUR));

describe('severalTabs', () => {
  it('is found where sessions with one tab lived and those with several did not', () => {
    const story = alone(withTabs(withTabs(new Story())));
    expect(found(severalTabs, story)?.title.id).toBe('pattern.hint');
    expect(found(severalTabs, withTabs(story))).toMatchObject({
      title: { id: 'pattern.several-tabs' },
      measured: { count: 3, alone: 1, tabs: [2, 2, 2] },
    });
  });

  it('is none where nothing is there to compare with: people always have several tabs', () => {
    expect(found(severalTabs, withTabs(withTabs(withTabs(new Story()))))).toBeNull();
  });

  it('ends with a logout with one tab', () => {
    const story = alone(withTabs(withTabs(new Story())));
    expect(found(severalTabs, refuse(busyFor(story, 10 * MINUTE)))).toBeNull();
  });
});
