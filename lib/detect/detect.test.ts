import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { detect } from './detect.ts';

const found = (story: Story) => detect(story.events, story.origin);
const refused = (story: Story) =>
  story
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] });

describe('sessions', () => {
  it('of an empty log are none', () => {
    expect(detect([])).toMatchObject({ sessions: [], incidents: [], current: null, lastActivityAt: null });
  });

  it('begin with a sign-in that was seen', () => {
    expect(found(new Story().signIn().work(1)).current).toMatchObject({ start: 'login', logoutId: null });
  });

  it('that were there before the recording begin as already signed in', () => {
    const story = new Story().page('/dashboard').token('access', 'access', HOUR, { present: true }).work(1);
    expect(found(story).current).toMatchObject({ start: 'already-signed-in' });
  });

  it('are told by requests alone where tokens live in memory', () => {
    const story = new Story()
      .page('/')
      .inMemory('m', 'access')
      .request('GET', '/v1/me/', 200, { with: ['m'] });
    expect(found(story).current).toMatchObject({ start: 'already-signed-in' });
  });

  it('do not begin with a leftover token that is past its date', () => {
    expect(found(new Story().page('/').token('old', 'access', -HOUR, { present: true })).sessions).toEqual(
      [],
    );
  });

  it('do not begin with a refused request', () => {
    const story = new Story()
      .page('/')
      .inMemory('m', 'access')
      .request('GET', '/v1/me/', 401, { with: ['m'] });
    expect(found(story).sessions).toEqual([]);
  });

  it('do not begin with a CSRF cookie', () => {
    const story = new Story()
      .cookie('csrftoken', { set: 'x', kind: 'csrf' })
      .request('GET', '/api/x', 200, { with: ['x'] });
    expect(found(story).sessions).toEqual([]);
  });

  it('count their refreshes, seen as requests or as new tokens', () => {
    const asked = new Story().signIn().request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] });
    expect(found(asked).current?.refreshes).toBe(1);
    const rotated = new Story().signIn().token('access2', 'access', HOUR, { rotates: 'access' });
    expect(found(rotated).current?.refreshes).toBe(1);
  });

  it('of two cookie stores are two', () => {
    const story = new Story().signIn().inStore('firefox-container-1').signIn();
    expect(found(story).sessions).toHaveLength(2);
  });
});

describe('endings', () => {
  it('come with the loss of the last token', () => {
    const story = new Story().signIn().work(1).remove('access');
    expect(found(story).incidents).toEqual([]);
    expect(found(story.remove('refresh')).incidents).toMatchObject([
      { signs: [{ kind: 'credentials-lost' }] },
    ]);
  });

  it('come with the sign-in page after a refusal, though a token is left', () => {
    const story = refused(new Story().signIn().work(1)).wait(50).page('/signin');
    expect(found(story).incidents).toMatchObject([{ signs: [{ kind: 'sign-in-page' }] }]);
  });

  it('do not come with the sign-in page alone while the tokens are there', () => {
    expect(found(new Story().signIn().work(1).page('/signin').signInForm(true)).incidents).toEqual([]);
  });

  it('do not come with a refusal alone', () => {
    expect(found(refused(new Story().signIn().work(1))).incidents).toEqual([]);
  });

  it('come with the loss of the session cookie', () => {
    const story = new Story().cookieSignIn().browse(1).cookie('sessionid', { removed: true, value: 'sid' });
    expect(found(story).incidents).toHaveLength(1);
  });

  it('do not come with the loss of another cookie', () => {
    const story = new Story()
      .cookieSignIn()
      .cookie('theme', { set: 'dark', kind: 'unknown' })
      .browse(1)
      .cookie('theme', { removed: true, value: 'dark', kind: 'unknown' });
    expect(found(story).incidents).toEqual([]);
  });

  it('do not come with a sign-in form in a frame', () => {
    const story = refused(new Story().signIn().work(1));
    story.add({
      kind: 'page.navigated',
      by: 'browser',
      at: story.now,
      tabId: 1,
      frameId: 7,
      url: 'https://app.example/signin',
      navigation: 'load',
    });
    expect(found(story).incidents).toEqual([]);
  });

  it('are taken back when the tokens return at once', () => {
    const story = new Story().signIn().work(1).remove('access').remove('refresh').wait(300);
    expect(found(story).incidents).toHaveLength(1);
    story.token('access2', 'access', HOUR).token('refresh2', 'refresh', DAY);
    expect(found(story)).toMatchObject({ incidents: [], sessions: [{ endedAt: null }] });
  });

  it('are not taken back by a new sign-in', () => {
    const story = new Story().signIn().work(1).intent('sign-out').giveUp().signIn();
    expect(found(story)).toMatchObject({ incidents: [{ id: 'l1' }], sessions: [{ id: 's1' }, { id: 's2' }] });
  });

  it('are one for two tabs that lose the same session', () => {
    const story = new Story()
      .signIn()
      .page('/dashboard', 2)
      .work(1)
      .intent('sign-out')
      .giveUp()
      .wait(200)
      .page('/signin', 2);
    expect(found(story).incidents).toMatchObject([{ tabs: [1, 2] }]);
  });
});

describe('the log', () => {
  it('gives the last input of any tab', () => {
    const story = new Story()
      .signIn()
      .wait(MINUTE)
      .activity(2 * SECOND, 3);
    expect(found(story).lastActivityAt).toBe(story.now + 2 * SECOND);
  });

  it('gives its gaps', () => {
    expect(found(new Story().signIn().gap(MINUTE)).gaps).toMatchObject([{ why: 'browser-closed' }]);
  });

  it('is not changed by being read', () => {
    const story = refused(new Story().signIn().work(2)).giveUp();
    const before = structuredClone(story.events);
    found(story);
    expect(story.events).toEqual(before);
  });
});
