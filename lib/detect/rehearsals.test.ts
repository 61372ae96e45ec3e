import { describe, expect, it } from 'vitest';
import { fingerprintOf, MINUTE, Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import type { CredentialKind, Place } from '../events/credential.ts';
import type { EventOf } from '../events/event.ts';

const TOKENS: Record<string, Place> = {
  access: { area: 'localStorage', key: 'auth-storage', path: 'state.access', origin: 'https://app.example' },
  refresh: {
    area: 'localStorage',
    key: 'auth-storage',
    path: 'state.refresh',
    origin: 'https://app.example',
  },
};
const COOKIE: Place = { area: 'cookie', key: 'sessionid', path: '/', origin: 'app.example', httpOnly: true };

class Played extends Story {
  rehearse(
    name: string,
    how: EventOf<'user.rehearsal'>['how'] = 'removed',
    place: Place = TOKENS[name] as Place,
    kind: CredentialKind = name as CredentialKind,
  ): this {
    return this.add({
      kind: 'user.rehearsal',
      by: 'user',
      at: this.now,
      tabId: 1,
      origin: this.origin,
      how,
      fingerprint: fingerprintOf(name),
      credential: kind,
      place,
    }).wait(1);
  }
  /** The user removes a token with Logout Lens, and the relay tells of it. */
  takes(name: string): this {
    return this.rehearse(name).remove(name, { how: 'rehearsal' });
  }
  refused(path: string, carried: string[] = []): this {
    return this.request('GET', path, 401, { with: carried });
  }
}

const told = (story: Story) => diagnose(story.events, { asOf: story.now + 10_000 });
const signedIn = () => new Played().signIn().work(3).wait(MINUTE);

describe('a rehearsal', () => {
  it('that the app takes well is no logout: it refreshed, and coped', () => {
    const story = signedIn()
      .takes('access')
      .wait(500)
      .refused('/v1/me/')
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .token('access2', 'access', 60 * MINUTE)
      .request('GET', '/v1/me/', 200, { with: ['access2'] })
      .work(0);
    const { logouts, rehearsals, current } = told(story);
    expect(logouts).toEqual([]);
    expect(current).not.toBeNull();
    expect(rehearsals).toMatchObject([{ how: 'removed', kind: 'access', outcome: 'coped' }]);
  });

  it('ends no session by itself, whatever is left in the browser', () => {
    const { logouts, current, rehearsals } = told(signedIn().takes('access').takes('refresh').wait(MINUTE));
    expect([logouts.length, current !== null]).toEqual([0, true]);
    expect(rehearsals.map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting']);
  });

  it('after which the page asks to sign in is a logout that the user rehearsed', () => {
    const story = signedIn().takes('access').takes('refresh').wait(2_000).page('/signin').signInForm(true);
    const { logouts, rehearsals } = told(story);
    const ids = rehearsals.map(({ eventId }) => eventId);
    expect(logouts).toMatchObject([
      {
        code: 'MANUAL_LOGOUT',
        type: 'USER_ACTION',
        title: { id: 'rehearsed.title' },
        rehearsed: { eventIds: ids, reaction: null },
        culprit: { kind: 'user', says: { id: 'culprit.rehearsal' } },
      },
    ]);
    expect(logouts[0]?.summary[0]).toMatchObject({ id: 'rehearsed.summary.removed', params: { more: 1 } });
    expect(rehearsals).toMatchObject([{ outcome: 'logout', logoutId: 'l1' }, { outcome: 'logout' }]);
  });

  it('is the cause, and what the server says of it only how the site took it', () => {
    const story = signedIn()
      .rehearse('refresh', 'corrupted')
      .takes('access')
      .wait(1_000)
      .refused('/v1/me/')
      .request('POST', '/v1/auth/refresh/', 401, {
        body: { code: 'token_not_valid', detail: 'Token is invalid' },
      })
      .giveUp();
    const [verdict] = told(story).logouts;
    expect(verdict).toMatchObject({ code: 'MANUAL_LOGOUT', title: { id: 'rehearsed.title' } });
    expect(verdict?.rehearsed?.reaction).toEqual(expect.stringMatching(/^[A-Z_]+$/));
    expect(verdict?.alternatives).toEqual([]);
    // The same without the rehearsal is blamed on somebody else.
    const without = new Played().signIn().work(3).wait(MINUTE).refused('/v1/me/').giveUp();
    expect(told(without).logouts).toMatchObject([{ rehearsed: null }]);
    expect(told(without).logouts[0]?.code).not.toBe('MANUAL_LOGOUT');
  });

  it('stays the answer when somebody signs in again after it', () => {
    const story = signedIn().takes('access').takes('refresh').wait(2_000).page('/signin').signInForm(true);
    story.wait(MINUTE).signIn().work(2);
    const { logouts, rehearsals } = told(story);
    expect(logouts).toMatchObject([{ rehearsed: { eventIds: [expect.any(String), expect.any(String)] } }]);
    expect(rehearsals.map(({ outcome }) => outcome)).toEqual(['logout', 'logout']);
  });

  it('that was coped with says nothing of a later logout', () => {
    const story = signedIn()
      .takes('access')
      .token('access2', 'access', 60 * MINUTE)
      .wait(MINUTE);
    const { logouts } = told(story.intent('sign-out').giveUp());
    expect(logouts).toMatchObject([{ code: 'MANUAL_LOGOUT', rehearsed: null }]);
  });

  it('is not blamed for a sign-out that the person asked for', () => {
    const story = signedIn().takes('access').wait(MINUTE).intent('sign-out').wait(5).remove('refresh');
    const { logouts, rehearsals } = told(story.page('/signin'));
    expect(logouts).toMatchObject([{ code: 'MANUAL_LOGOUT', rehearsed: null }]);
    expect(rehearsals).toMatchObject([{ outcome: 'waiting' }]);
  });

  it('is nobody else’s where another tab tells of it, or nobody saw a call', () => {
    const story = signedIn()
      .rehearse('access')
      .remove('access', { how: 'unwitnessed' })
      .rehearse('refresh')
      .remove('refresh', { how: 'other-tab', tab: 2 })
      .wait(500)
      .page('/signin');
    const [verdict] = told(story).logouts;
    expect(verdict).toMatchObject({ rehearsed: { reaction: null }, culprit: { kind: 'user' } });
    expect(verdict?.incident.removals).toEqual([]);
  });

  it('of a cookie is told from the browser’s and a script’s, which name the same cause', () => {
    const story = new Played().cookieSignIn().browse();
    story
      .rehearse('sid', 'removed', COOKIE, 'session')
      .cookie('sessionid', { value: 'sid', removed: true, cause: 'explicit' })
      .wait(900)
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(told(story).logouts).toMatchObject([
      { code: 'MANUAL_LOGOUT', rehearsed: { eventIds: [expect.any(String)] } },
    ]);
  });

  it.each(['corrupted', 'removed'] as const)(
    'of a cookie (%s) is not coped with by the empty session that comes with the page to sign in on',
    (how) => {
      const story = new Played().cookieSignIn().browse();
      story.rehearse('sid', how, COOKIE, 'session');
      story.cookie('sessionid', {
        value: 'sid',
        removed: true,
        cause: how === 'removed' ? 'explicit' : 'overwrite',
      });
      if (how === 'corrupted') story.cookie('sessionid', { value: 'bad', cause: 'explicit' });
      story
        .wait(900)
        .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
        .cookie('sessionid', { value: 'nobody', cause: 'explicit' })
        .request('GET', '/login', 200, { type: 'main_frame' })
        .page('/login')
        .signInForm(true);
      const { logouts, rehearsals } = told(story);
      expect(logouts).toMatchObject([
        { code: 'MANUAL_LOGOUT', rehearsed: { eventIds: [expect.any(String)] } },
      ]);
      expect(rehearsals).toMatchObject([{ outcome: 'logout', outcomeEventId: null, logoutId: 'l1' }]);
    },
  );

  it('of a cookie is coped with where the new one keeps the person signed in', () => {
    const story = new Played().cookieSignIn().browse().rehearse('sid', 'removed', COOKIE, 'session');
    story
      .cookie('sessionid', { value: 'sid', removed: true, cause: 'explicit' })
      .wait(900)
      .cookie('sessionid', { value: 'sid2', cause: 'explicit' })
      .request('GET', '/app', 200, { type: 'main_frame', with: ['sid2'] })
      .page('/app');
    const { logouts, rehearsals } = told(story);
    expect([logouts.length, rehearsals[0]?.outcome]).toEqual([0, 'coped']);
  });

  it('that lets a cookie expire is not its date’s doing', () => {
    const story = new Played().cookieSignIn().browse();
    story
      .rehearse('sid', 'expired', COOKIE, 'session')
      .cookie('sessionid', { value: 'sid', expiresInMs: 1_000 })
      .wait(20_000)
      .cookie('sessionid', { value: 'sid', removed: true, cause: 'expired' })
      .request('GET', '/app', 401, { type: 'main_frame' })
      .page('/login')
      .signInForm(true);
    expect(told(story).logouts).toMatchObject([
      { code: 'MANUAL_LOGOUT', rehearsed: { eventIds: [expect.any(String)] } },
    ]);
  });

  it('says that the page goes on with a copy in its memory, or wrote it back', () => {
    const kept = signedIn().takes('access').work(1);
    expect(told(kept).rehearsals).toMatchObject([{ outcome: 'in-memory' }]);
    const restored = kept.token('access', 'access', 60 * MINUTE);
    expect(told(restored).rehearsals).toMatchObject([{ outcome: 'restored' }]);
  });

  it('leaves a change alone that came long after it', () => {
    const story = signedIn().rehearse('access', 'corrupted').wait(MINUTE);
    story.remove('access', { how: 'unwitnessed' }).remove('refresh', { how: 'unwitnessed' });
    expect(told(story).logouts[0]?.incident.removals).toHaveLength(2);
  });

  it('makes no pattern', () => {
    const story = new Played();
    for (let day = 0; day < 4; day += 1)
      story
        .signIn()
        .work(3)
        .takes('access')
        .takes('refresh')
        .wait(1_000)
        .page('/signin')
        .signInForm(true)
        .wait(60 * MINUTE);
    const { logouts, patterns } = told(story);
    expect([logouts.length, patterns]).toEqual([4, []]);
  });
});
