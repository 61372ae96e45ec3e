import { describe, expect, it } from 'vitest';
import { asked, codesOf, strengthOf, verdictOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { noStickySession } from './no-sticky-session.ts';

/** Each answer by the node that it comes from: `a` knows the session, `b` does not. */
const answered = (nodes: string, named = true) => {
  const story = new Story().cookieSignIn().browse(2, SECOND);
  for (const node of nodes)
    story.wait(400).request('GET', '/api/notes', node === 'a' ? 200 : 401, {
      with: ['sid'],
      ...(named ? { fields: { 'x-served-by': node } } : {}),
    });
  return story.wait(50).page('/login').signInForm(true);
};

describe('NO_STICKY_SESSION', () => {
  it('is one cookie taken and refused in turns, by nodes that say who they are', () => {
    expect(codesOf(answered('abaabb'))).toEqual(['NO_STICKY_SESSION']);
    expect(verdictOf(answered('abaabb')).confidence).toBeGreaterThan(0.9);
  });

  it('is so less surely where the answers name no node', () => {
    const verdict = verdictOf(answered('abaabb', false));
    expect(verdict.code).toBe('NO_STICKY_SESSION');
    expect(verdict.confidence).toBeLessThan(0.75);
  });

  it('is none where the server took it and then no more', () => {
    expect(asked(noStickySession, answered('aaaabbb', false)).result).toBe('no-match');
  });

  it('is likely where another node refuses than those that took it, unless a deployment brought it', () => {
    expect(strengthOf(asked(noStickySession, answered('aaaab')))).toBeLessThan(0.9);
    const deployed = new Story()
      .cookieSignIn()
      .request('GET', '/api/notes', 200, { with: ['sid'], fields: { 'x-pod': 'a' } })
      .request('GET', '/api/tags', 503, { with: ['sid'] })
      .wait(SECOND)
      .request('GET', '/api/notes', 401, { with: ['sid'], fields: { 'x-pod': 'b' } });
    expect(asked(noStickySession, deployed.page('/login').signInForm(true)).result).toBe('no-match');
  });

  it('is none where the session was refreshed in between: that is another credential', () => {
    const story = new Story().signIn().work(2);
    for (const name of ['access', 'access2', 'access3'])
      story
        .request('GET', '/v1/me/', 401, { with: [name] })
        .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
        .token(`access${name === 'access' ? 2 : 3}`, 'access', 3_600_000)
        .wait(SECOND);
    story
      .request('GET', '/v1/me/', 401, { with: ['access3'] })
      .remove('access3')
      .remove('refresh');
    expect(asked(noStickySession, story.page('/signin')).result).toBe('no-match');
  });

  it('ends nothing while the page goes on', () => {
    const story = new Story().cookieSignIn().browse(2, SECOND);
    for (const status of [200, 401, 200, 401, 200])
      story.wait(400).request('GET', '/api/notes', status, { with: ['sid'] });
    expect(codesOf(story.browse(3, SECOND))).toEqual([]);
  });

  it('is not said where it was not seen what the requests carried', () => {
    const story = new Story().cookieSignIn().browse(2, SECOND);
    for (const status of [200, 401, 200, 401]) story.wait(400).request('GET', '/api/notes', status);
    expect(asked(noStickySession, story.page('/login').signInForm(true)).result).toBe('no-match');
  });
});
