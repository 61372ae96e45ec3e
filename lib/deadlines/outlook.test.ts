import { describe, expect, it } from 'vitest';
import { judge } from '../../tests/support/judge.ts';
import { refuse } from '../../tests/support/pattern-stories.ts';
import { DAY, frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { nextText, outlookOf } from './outlook.ts';

const outlook = (story: Story) => outlookOf(judge(story));
const of = (story: Story, kind: string) =>
  outlook(story).deadlines.find((one) => (one.credential?.kind ?? one.kind) === kind);

describe('what ends the session next', () => {
  it('is not the access token that a refresh token renews, but the refresh token', () => {
    const story = new Story().signIn().work(3);
    const { next, deadlines } = outlook(story);
    expect(deadlines.map(({ credential, ends }) => [credential?.kind, ends])).toEqual([
      ['access', 'access'],
      ['refresh', 'session'],
    ]);
    expect(next?.credential?.kind).toBe('refresh');
    expect(next?.why.id).toBe('deadline.why.refresh');
    expect(story.events.some(({ id }) => id === next?.eventIds[0])).toBe(true);
    expect(nextText(outlook(story), story.now).id).toBe('deadline.next.credential');
  });

  it('is the access token where nothing renews it, or where the refresh token is over before it', () => {
    const alone = new Story()
      .page('/app')
      .token('access', 'access', HOUR)
      .request('GET', '/v1/me/', 200, {
        with: ['access'],
      });
    expect(outlook(alone).next).toMatchObject({ credential: { kind: 'access' }, ends: 'session' });
    const short = new Story().signIn({ accessMs: 2 * HOUR, refreshMs: HOUR }).work(1);
    expect(of(short, 'access')).toMatchObject({
      ends: 'session',
      why: { id: 'deadline.why.refresh-ends-first' },
    });
  });

  it('moves with a refresh token that each refresh replaces', () => {
    const story = new Story()
      .signIn()
      .work(1)
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .token('access2', 'access', HOUR, { rotates: 'access' })
      .token('refresh2', 'refresh', 20 * DAY, { rotates: 'refresh' });
    expect(outlook(story).next?.why.id).toBe('deadline.why.refresh-moves');
    expect(of(story, 'access')?.why).toEqual({ id: 'deadline.why.renewed', params: { count: 1 } });
  });

  it('counts by the clock of the server', () => {
    const story = new Story().signIn();
    const before = of(story, 'refresh')?.at ?? 0;
    const ahead = 10 * MINUTE;
    for (let i = 0; i < 3; i++)
      story.wait(SECOND).request('GET', '/v1/me/', 200, { with: ['access'], serverDate: story.now + ahead });
    const after = of(story, 'refresh');
    expect(Math.abs(before - ahead - (after?.at ?? 0))).toBeLessThan(3 * SECOND);
    expect(after?.spreadMs).toBeGreaterThan(0);
  });

  it('is a cookie’s own date, the browser’s end, or a date that the server moves on', () => {
    const signedIn = (change: { expiresInMs?: number }) =>
      new Story()
        .cookieSignIn()
        .cookie('sessionid', { set: 'sid', ...change })
        .browse(1);
    expect(of(signedIn({}), 'session')).toMatchObject({
      at: null,
      why: { id: 'deadline.why.browser-session' },
    });
    expect(nextText(outlook(signedIn({})), 0).id).toBe('deadline.next.unknown');
    const dated = signedIn({ expiresInMs: HOUR });
    expect(outlook(dated).next).toMatchObject({
      credential: { kind: 'session' },
      why: { id: 'deadline.why.cookie' },
    });
    dated.wait(MINUTE).cookie('sessionid', { set: 'sid', expiresInMs: HOUR });
    expect(outlook(dated).next?.why.id).toBe('deadline.why.cookie-moves');
  });

  it('says nothing of a session that is over', () => {
    const story = refuse(new Story().signIn().work(3).wait(MINUTE));
    expect(outlook(story)).toEqual({ deadlines: [], next: null });
  });
});

describe('learned limits', () => {
  const idle = (times: number) => {
    const story = new Story();
    for (let i = 0; i < times; i++)
      refuse(
        story
          .signIn()
          .work(3, 20 * SECOND)
          .wait(MINUTE),
      );
    return story.signIn().work(3);
  };

  it('come before the credentials’ dates, from the last request on', () => {
    const story = idle(3);
    const { next } = outlook(story);
    expect(next).toMatchObject({ kind: 'idle-limit', ends: 'session', spreadMs: 20 * SECOND });
    expect((next?.at ?? 0) - story.now).toBe(40 * SECOND);
    expect(next?.confidence).toBeLessThan(1);
    expect(nextText(outlook(story), story.now).id).toBe('deadline.next.idle-limit');
    expect(nextText(outlook(story), (next?.at ?? 0) + SECOND).id).toBe('deadline.next.now');
    expect(nextText(outlook(story), (next?.at ?? 0) + HOUR).id).toBe('deadline.next.passed');
    const after = story.wait(10 * SECOND).request('GET', '/v1/me/', 200, { with: ['access'] });
    expect((outlook(after).next?.at ?? 0) - (next?.at ?? 0)).toBeGreaterThan(9 * SECOND);
  });

  it('are none after one logout', () => {
    expect(outlook(idle(1)).deadlines.map(({ kind }) => kind)).toEqual(['credential', 'credential']);
  });

  it('of the page run from the last input', () => {
    const story = new Story();
    for (let i = 0; i < 3; i++)
      story
        .signIn()
        .work(4)
        .wait(MINUTE)
        .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
        .giveUp([frameOf('onIdle', '/assets/idle.js', 4)])
        .wait(30 * SECOND);
    story.signIn().work(1);
    const next = outlook(story).next;
    expect(next?.kind).toBe('client-idle-limit');
    expect(Math.abs((next?.at ?? 0) - story.now - MINUTE)).toBeLessThan(3 * SECOND);
  });
});
