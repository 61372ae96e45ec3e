import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { DAY, HOUR, SECOND, Story } from '../../tests/support/story.ts';
import { perTabStorage } from './per-tab-storage.ts';

const signedIn = (area: 'sessionStorage' | 'localStorage' = 'sessionStorage') =>
  new Story()
    .page('/signin')
    .signInForm(true)
    .request('POST', '/v1/auth/login/', 200, { bodyFields: ['email', 'password'] })
    .token('access', 'access', DAY, { area })
    .token('refresh', 'refresh', 20 * DAY, { area })
    .page('/dashboard')
    .signInForm(false)
    .work(3);
const newTab = (story: Story) =>
  story
    .wait(HOUR)
    .page('/dashboard', 2)
    .snapshot([], { area: 'sessionStorage', tab: 2 })
    .wait(80)
    .page('/signin', 2);

describe('PER_TAB_STORAGE', () => {
  it('is a new tab that begins with nothing after the tab with the tokens was closed', () => {
    expect(codesOf(newTab(signedIn().wait(SECOND).closeTab(1)).signInForm(true, 2))).toEqual([
      'PER_TAB_STORAGE',
    ]);
  });

  it('is the browser after a restart', () => {
    const story = signedIn().restart(HOUR, '/dashboard').wait(80).page('/signin').signInForm(true);
    expect(codesOf(story)).toEqual(['PER_TAB_STORAGE']);
  });

  it('ends nothing while the first tab is open, or as long as nobody comes back', () => {
    expect(codesOf(newTab(signedIn()).signInForm(true, 2))).toEqual([]);
    expect(codesOf(signedIn().wait(SECOND).closeTab(1).wait(HOUR))).toEqual([]);
  });

  it('ends nothing where the browser brings the tab back with its storage', () => {
    const story = signedIn()
      .restart(HOUR, '/dashboard')
      .token('access', 'access', DAY, { area: 'sessionStorage', present: true, tab: 5 })
      .token('refresh', 'refresh', 20 * DAY, { area: 'sessionStorage', present: true, tab: 5 })
      .work(2);
    expect(codesOf(story)).toEqual([]);
  });

  it('is none of tokens that all tabs share', () => {
    const story = signedIn('localStorage')
      .closeTab(1)
      .page('/dashboard', 2)
      .remove('access', { tab: 2 })
      .remove('refresh', { tab: 2 })
      .page('/signin', 2);
    expect(asked(perTabStorage, story).result).toBe('no-match');
  });

  it('is not said where no tab was seen closing', () => {
    const story = signedIn()
      .remove('access', { how: 'unwitnessed' })
      .remove('refresh', { how: 'unwitnessed' });
    expect(asked(perTabStorage, story.page('/signin')).result).toBe('no-match');
  });
});
