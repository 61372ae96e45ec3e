import { describe, expect, it } from 'vitest';
import { codesOf, judge, verdictOf } from '../../tests/support/judge.ts';
import { fingerprintOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { detect } from './detect.ts';

const handedOut = (story: Story, name: string, path = '/oauth/token') =>
  story.add({
    kind: 'credential.seen',
    by: 'page',
    at: story.now,
    tabId: 1,
    frameId: 0,
    origin: story.origin,
    fingerprint: fingerprintOf(name),
    credential: 'access',
    format: 'jwt',
    place: { area: 'response', key: path, path: 'access_token', origin: story.origin },
    expiresAt: story.now + HOUR,
    how: 'answered',
  });
const tokensOf = (story: Story) => detect(story.events, story.origin).credentials;

describe('a credential that an answer handed out', () => {
  it('is one with the token that requests carry, and has its date', () => {
    const story = new Story().page('/').inMemory('access', 'access');
    handedOut(story, 'access')
      .wait(SECOND)
      .request('GET', '/v1/me/', 200, { with: ['access'] });
    expect(tokensOf(story)).toMatchObject([
      { place: { area: 'response' }, format: 'jwt', expiresAt: expect.any(Number), ended: null },
    ]);
  });

  it('is one with the token that the page then stores, and at home there', () => {
    const story = new Story().page('/');
    handedOut(story, 'access').wait(10).token('access', 'access', HOUR);
    expect(tokensOf(story)).toMatchObject([
      { place: { area: 'localStorage' }, alsoIn: [{ area: 'response' }] },
    ]);
  });

  it('is lost with the store that the page kept it in, though an answer held it once', () => {
    const story = new Story().page('/');
    handedOut(story, 'access').wait(10).token('access', 'access', HOUR).work(2).wait(SECOND);
    story.remove('access').wait(50).page('/login');
    expect(tokensOf(story)[0]?.ended).toBe('removed');
    expect(codesOf(story)).toHaveLength(1);
  });

  it('is replaced by the next of its kind where it lives in memory, and ends no session with that', () => {
    const story = new Story().page('/').inMemory('access', 'access').inMemory('second', 'access');
    handedOut(story, 'access')
      .wait(SECOND)
      .request('GET', '/v1/me/', 200, { with: ['access'] });
    story.wait(HOUR);
    handedOut(story, 'second')
      .wait(SECOND)
      .request('GET', '/v1/me/', 200, { with: ['second'] });
    const [first, second] = tokensOf(story);
    expect(first).toMatchObject({ ended: 'rotated', replacedBy: second?.id });
    expect(codesOf(story)).toEqual([]);
  });

  it('is never lost from storage: a snapshot without it says nothing', () => {
    const story = new Story().page('/').inMemory('access', 'access');
    handedOut(story, 'access')
      .wait(SECOND)
      .request('GET', '/v1/me/', 200, { with: ['access'] });
    story
      .wait(SECOND)
      .page('/next')
      .snapshot([])
      .wait(10)
      .request('GET', '/v1/me/', 200, { with: ['access'] });
    expect(tokensOf(story)[0]?.ended).toBeNull();
    expect(codesOf(story)).toEqual([]);
  });
});

describe('a refusal under status 200', () => {
  const graphql = (body: Record<string, string>) =>
    new Story()
      .signIn()
      .work(2)
      .wait(2 * MINUTE)
      .request('POST', '/graphql', 200, { with: ['access'], body })
      .wait(50)
      .remove('access')
      .remove('refresh')
      .page('/login');

  it('is a refusal, and its words say why', () => {
    const verdict = verdictOf(
      graphql({ 'errors[0].message': 'Token expired', 'errors[0].extensions.code': 'UNAUTHENTICATED' }),
    );
    expect(verdict.code).toBe('ACCESS_TOKEN_EXPIRED');
  });

  it('of a right is none of the session', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .request('POST', '/graphql', 200, {
        with: ['access'],
        body: { 'errors[0].extensions.code': 'FORBIDDEN' },
      })
      .wait(SECOND)
      .work(2);
    expect(judge(story).logouts).toEqual([]);
  });
});
