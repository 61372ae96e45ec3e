import { describe, expect, it } from 'vitest';
import { asked, verdictOf } from '../../tests/support/judge.ts';
import { DAY, frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { storageClearedByBrowser } from './storage-cleared-by-browser.ts';

const session = () => new Story().signIn().work(2).activity().wait(SECOND);
type How = 'unwitnessed' | 'other-tab' | 'emptied' | 'clear';
const gone = (story: Story, how: How) => story.remove('access', { how }).remove('refresh', { how });

describe('STORAGE_CLEARED_BY_BROWSER', () => {
  it('is what Chromium tells: an event of no document’s', () => {
    const verdict = verdictOf(gone(session(), 'emptied').foundEmpty().wait(50).page('/signin'));
    expect(verdict).toMatchObject({ code: 'STORAGE_CLEARED_BY_BROWSER', culprit: { kind: 'browser' } });
    expect(verdict.confidence).toBeGreaterThan(0.9);
  });

  it('is both areas found empty, or an area and the cookies, without a call', () => {
    const both = gone(session().snapshotOf(2, 'sessionStorage'), 'unwitnessed')
      .foundEmpty()
      .foundEmpty('sessionStorage');
    expect(verdictOf(both.wait(50).page('/signin'))).toMatchObject({ code: 'STORAGE_CLEARED_BY_BROWSER' });
    const withCookie = session()
      .cookie('sid', { set: 'v' })
      .wait(SECOND)
      .cookie('sid', { removed: true, value: 'v' });
    expect(asked(storageClearedByBrowser, gone(withCookie, 'unwitnessed').foundEmpty())).toMatchObject({
      result: 'match',
      strength: 0.8,
    });
  });

  it('is a store that was full when the browser was closed and empty when it came back', () => {
    const story = session().wait(DAY).gap(DAY).foundEmpty().page('/').wait(200).page('/signin');
    expect(verdictOf(story).code).toBe('STORAGE_CLEARED_BY_BROWSER');
  });

  it('is an area with other keys in it that was found empty', () => {
    const story = gone(session().snapshotOf(4), 'unwitnessed').foundEmpty();
    expect(verdictOf(story.wait(50).page('/signin'))).toMatchObject({ code: 'STORAGE_CLEARED_BY_BROWSER' });
  });

  it('cannot be told where the tokens were all that it held: a script that went round the hook looks the same', () => {
    const story = gone(session(), 'unwitnessed').foundEmpty();
    expect(asked(storageClearedByBrowser, story)).toMatchObject({ result: 'inconclusive' });
    expect(verdictOf(story.wait(50).page('/signin')).code).toBe('UNEXPLAINED');
  });

  it('takes no area for emptied that never held anything', () => {
    const story = gone(session(), 'unwitnessed').foundEmpty();
    story.wait(50).page('/signin').foundEmpty().foundEmpty('sessionStorage');
    expect(verdictOf(story).code).toBe('UNEXPLAINED');
  });

  it('is none where other keys stayed', () => {
    expect(asked(storageClearedByBrowser, gone(session(), 'unwitnessed'))).toMatchObject({
      because: { id: 'ruled-out.area-not-empty' },
    });
  });

  it('is none where a call was seen, or another tab did it', () => {
    const story = session()
      .remove('access', { how: 'clear', stack: [frameOf('wipe', '/a.js', 1)] })
      .remove('refresh', { how: 'clear' })
      .foundEmpty();
    expect(asked(storageClearedByBrowser, story)).toMatchObject({ because: { id: 'ruled-out.call-seen' } });
    expect(asked(storageClearedByBrowser, gone(session(), 'other-tab')).result).toBe('no-match');
  });

  it('is none where an answer or a script took the cookie', () => {
    const cookies = () => new Story().cookieSignIn('sid', 'v').browse(2, SECOND, 'v');
    const script = cookies().scriptDeletes('sid').cookie('sid', { removed: true, value: 'v' });
    expect(asked(storageClearedByBrowser, script.page('/login').signInForm(true))).toMatchObject({
      because: { id: 'ruled-out.cookie-explained' },
    });
    const dated = cookies().cookie('sid', { removed: true, cause: 'own-clock', value: 'v' });
    expect(asked(storageClearedByBrowser, dated.page('/login').signInForm(true)).result).toBe('no-match');
  });

  it('is not claimed of a cookie alone that a script might have deleted unseen', () => {
    const story = new Story()
      .cookieSignIn('sid', 'v')
      .browse(2, SECOND, 'v')
      .cookie('sid', { removed: true, value: 'v', httpOnly: false })
      .page('/login')
      .signInForm(true);
    expect(asked(storageClearedByBrowser, story).result).toBe('no-match');
  });
});
