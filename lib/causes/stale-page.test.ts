import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { stalePage } from './stale-page.ts';

const signedIn = () =>
  new Story()
    .cookieSignIn()
    .browse(3, SECOND)
    .wait(5 * SECOND);
const shown = (story: Story) => story.wait(20).page('/login').wait(30).signInForm(true);
const back = (transition: string) => {
  const story = shown(signedIn());
  const page = story.events.findLast((event) => event.kind === 'page.navigated');
  if (page?.kind === 'page.navigated') page.transition = transition;
  return story;
};

describe('STALE_PAGE', () => {
  it('is a sign-in page out of the cache while all credentials are there', () => {
    const story = shown(
      signedIn().request('GET', '/login', 200, { type: 'main_frame', with: ['sid'], fromCache: true }),
    );
    expect(codesOf(story)).toEqual(['STALE_PAGE']);
  });

  it('is one that the history brings back', () => {
    expect(codesOf(back('back_forward'))).toEqual(['STALE_PAGE']);
  });

  it('is none where the page came from the server', () => {
    const story = shown(signedIn().request('GET', '/login', 200, { type: 'main_frame', with: ['sid'] }));
    expect(asked(stalePage, story).result).toBe('no-match');
    expect(asked(stalePage, back('link')).result).toBe('no-match');
  });

  it('is none where the cookie had gone, or the server had refused', () => {
    const gone = signedIn()
      .cookie('sessionid', { removed: true, value: 'sid' })
      .request('GET', '/login', 200, { type: 'main_frame', fromCache: true });
    expect(asked(stalePage, shown(gone)).result).toBe('no-match');
    const refused = signedIn().request('GET', '/app', 302, {
      type: 'main_frame',
      with: ['sid'],
      redirectTo: '/login',
    });
    expect(asked(stalePage, shown(refused)).result).toBe('no-match');
  });

  it('ends nothing where a cached page of the app is shown', () => {
    const story = signedIn()
      .request('GET', '/app', 200, { type: 'main_frame', fromCache: true })
      .page('/app');
    expect(codesOf(story.browse(2, SECOND))).toEqual([]);
  });
});
