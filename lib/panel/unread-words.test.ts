import { describe, expect, it } from 'vitest';
import { blindSpotsOf, type endOf } from '../imports/har/har-blind.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { describeUnread } from './unread-words.ts';

const saidOf = (drafts: ReturnType<typeof endOf>) =>
  drafts.map((draft) => (draft.kind === 'sensor.unread' ? t(describeUnread(draft)) : draft.kind));

describe('describeUnread', () => {
  it('names what no HAR holds', () => {
    expect(saidOf(blindSpotsOf([], 0))).toEqual([
      'Could not read localStorage, sessionStorage and IndexedDB: a HAR does not hold it',
      'Could not read mouse, keyboard and clicks: a HAR does not hold it',
      'Could not read call stacks, errors and messages between tabs: a HAR does not hold it',
      'Could not read changes of cookies by scripts and by the browser: a HAR does not hold it',
      expect.stringMatching(
        /^Could not read Authorization, Cookie and Set-Cookie: they are not in this file/,
      ),
    ]);
  });

  it('counts answers that the recorder lost', () => {
    const lost = { sensor: 'requests', what: '1 answers', why: 'answer-not-in-har' };
    expect(t(describeUnread(lost))).toMatch(/^Could not read 1 answer: /);
  });

  it('says what a page or another version calls something as it stands', () => {
    const unread = (what: string, why: string) => t(describeUnread({ sensor: 'storage', what, why }));
    expect(unread('localStorage · big', 'too-large')).toBe(
      'Could not read localStorage · big (storage): too large',
    );
    expect(unread('many answers', 'answer-not-in-har')).toMatch(/^Could not read many answers \(storage\)/);
    expect(t(describeUnread({ sensor: 'smell', what: 'roses', why: 'not-in-har' }))).toMatch(
      /^Could not read roses \(smell\)/,
    );
  });
});
