import { describe, expect, it } from 'vitest';
import { DAY, fingerprintOf, frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { guardEvent } from '../events/event.ts';
import { diagnose } from './diagnose.ts';

const judge = (story: Story) => diagnose(story.events, { asOf: story.now + 10 * SECOND, site: story.origin });
const only = (story: Story) => {
  const { logouts } = judge(story);
  expect(logouts.map((verdict) => verdict.code)).toHaveLength(1);
  return logouts[0] as NonNullable<(typeof logouts)[0]>;
};

/** Signed in, at work, away for a while, then a click sends the first request and all is refused. */
const headline = (awayMs: number, workPauseMs = Math.min(awayMs / 10, MINUTE)) =>
  new Story()
    .signIn()
    .work(4, workPauseMs)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: {} })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], body: {} })
    .giveUp();

describe('the headline: refused after idling, both tokens good', () => {
  for (const awayMs of [5 * SECOND, 60 * SECOND, 25 * MINUTE])
    it(`is the server's idle limit after ${awayMs / SECOND} s, with its rivals beside it`, () => {
      const verdict = only(headline(awayMs));
      expect(verdict).toMatchObject({
        code: 'SERVER_IDLE_TIMEOUT',
        type: 'SESSION_ENDED',
        location: 'https://app.example/dashboard',
        final: true,
      });
      expect(verdict.alternatives.map((rival) => rival.code)).toEqual([
        'SESSION_REVOKED',
        'SESSION_STORE_LOST',
      ]);
      expect(verdict.ruledOut.map((out) => out.code)).toEqual(
        expect.arrayContaining([
          'ACCESS_TOKEN_EXPIRED',
          'REFRESH_TOKEN_EXPIRED',
          'MANUAL_LOGOUT',
          'REFRESH_TOKEN_REUSED',
        ]),
      );
      expect(Math.abs((verdict.idleMs ?? 0) - awayMs)).toBeLessThan(1_000);
      expect(verdict.confidence).toBeGreaterThan(0.5);
      expect(verdict.confidence).toBeLessThan(0.9);
      expect(verdict.signInLocation).toBe('https://app.example/signin');
    });

  it('says how long each token would have lasted', () => {
    const verdict = only(headline(25 * MINUTE));
    const left = Object.fromEntries(
      verdict.credentials.map((entry) => [entry.credential.kind, entry.remainingMs]),
    );
    expect((left.access ?? 0) / MINUTE).toBeGreaterThan(30);
    expect((left.access ?? 0) / MINUTE).toBeLessThan(36);
    expect((left.refresh ?? 0) / DAY).toBeGreaterThan(19);
  });

  it('takes the waking click for no sign-out and for no presence', () => {
    const verdict = only(headline(60 * SECOND));
    expect(verdict.code).not.toBe('MANUAL_LOGOUT');
    expect(verdict.idleMs).toBeGreaterThan(55 * SECOND);
  });

  it('is not idle when the same refusals come in the middle of work', () => {
    const story = new Story()
      .signIn()
      .work(6, 1_500)
      .wait(1_500)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    const verdict = only(story);
    expect(verdict.code).toBe('SESSION_REVOKED');
    expect(verdict.alternatives.map((rival) => rival.code)).toContain('SESSION_STORE_LOST');
    expect(verdict.ruledOut.map((out) => out.code)).toContain('SERVER_IDLE_TIMEOUT');
  });

  it('is not idle when a longer pause was survived before', () => {
    const story = new Story()
      .signIn()
      .work(2, 1_000)
      .work(1, 90 * SECOND)
      .wait(60 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    const verdict = only(story);
    expect(verdict.code).toBe('SESSION_REVOKED');
    expect(verdict.ruledOut.find((out) => out.code === 'SERVER_IDLE_TIMEOUT')?.because.id).toBe(
      'ruled-out.longer-pause-survived',
    );
  });

  it('is likelier after a second logout with the same pause, and then a hint of a pattern', () => {
    const story = headline(60 * SECOND);
    const first = story.events.length;
    story
      .wait(20 * SECOND)
      .signIn()
      .work(4, 2_000)
      .wait(60 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    expect(story.events.length).toBeGreaterThan(first);
    const { logouts, patterns } = judge(story);
    expect(logouts.map((verdict) => verdict.code)).toEqual(['SERVER_IDLE_TIMEOUT', 'SERVER_IDLE_TIMEOUT']);
    expect(logouts[1]?.confidence).toBeGreaterThan(logouts[0]?.confidence ?? 1);
    expect(patterns[0]).toMatchObject({ id: 'idle-limit', logoutIds: ['l1', 'l2'] });
  });

  it('is provisional until three seconds after the last of it', () => {
    const story = headline(5 * SECOND);
    const at = (ms: number) => diagnose(story.events, { asOf: story.now + ms }).logouts[0]?.final;
    expect([at(0), at(2_900), at(3_100)]).toEqual([false, false, true]);
  });
});

describe('other causes', () => {
  it('a used sign-out control is the person’s act', () => {
    const story = new Story()
      .signIn()
      .work()
      .wait(30 * SECOND)
      .activity()
      .intent('sign-out')
      .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
      .giveUp();
    expect(only(story)).toMatchObject({ code: 'MANUAL_LOGOUT', type: 'USER_ACTION' });
  });

  it('a refused request before the sign-out control makes it no manual logout', () => {
    const story = new Story()
      .signIn()
      .work()
      .wait(30 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .wait(500)
      .intent('sign-out')
      .giveUp();
    expect(only(story).code).not.toBe('MANUAL_LOGOUT');
  });

  it('an expired access token that nobody tried to refresh', () => {
    const story = new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(2)
      .wait(20 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .giveUp();
    expect(only(story)).toMatchObject({ code: 'ACCESS_TOKEN_EXPIRED', type: 'TOKEN_EXPIRED' });
  });

  it('an access token that is expired by the server’s clock only', () => {
    const ahead = HOUR + 5 * MINUTE;
    const story = new Story().signIn().work(2);
    const send = (status: number) =>
      story.request('GET', '/v1/me/', status, {
        with: ['access'],
        serverDate: Math.floor((story.now + ahead) / 1000) * 1000,
      });
    send(200);
    story.wait(5 * SECOND).activity();
    send(401);
    story.giveUp();
    const verdict = only(story);
    expect(verdict.credentials.find((entry) => entry.credential.kind === 'access')?.state).toBe('expired');
    expect(verdict.code).toBe('ACCESS_TOKEN_EXPIRED');
  });

  it('an expired access token without any refresh token', () => {
    const story = new Story()
      .page('/signin')
      .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
      .token('access', 'access', 10 * SECOND)
      .page('/dashboard')
      .work(2)
      .wait(20 * SECOND)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .wait(5)
      .remove('access')
      .page('/signin');
    expect(only(story).code).toBe('NO_REFRESH_TOKEN');
  });

  it('an expired refresh token', () => {
    const story = new Story()
      .signIn({ accessMs: 10 * SECOND, refreshMs: 20 * SECOND })
      .work(2)
      .wait(40 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], body: { error: 'invalid_grant' } })
      .giveUp();
    expect(only(story)).toMatchObject({ code: 'REFRESH_TOKEN_EXPIRED', type: 'REFRESH_FAILED' });
  });

  it('a refresh token used by two tabs', () => {
    const story = new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(2)
      .page('/dashboard', 2)
      .wait(20 * SECOND)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('GET', '/v1/me/', 401, { with: ['access'], tab: 2 })
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .request('POST', '/v1/auth/refresh/', 401, {
        with: ['refresh'],
        tab: 2,
        body: { error: 'invalid_grant', error_description: 'Refresh token was already used' },
      });
    story
      .remove('access', { tab: 2 })
      .remove('refresh', { tab: 2 })
      .wait(40)
      .page('/signin', 2)
      .wait(20)
      .page('/signin', 1);
    const verdict = only(story);
    expect(verdict).toMatchObject({ code: 'REFRESH_TOKEN_REUSED', type: 'REFRESH_FAILED', tabs: [1, 2] });
    expect(
      verdict.evidence.some((step) => step.says.id === 'evidence.race-two-tabs' && step.eventIds.length >= 2),
    ).toBe(true);
  });

  it('a vendor script that clears storage, named with function, file and line', () => {
    const stack = [frameOf('purgeStorage', '/vendor/cleanup.js', 12)];
    const story = new Story()
      .signIn()
      .work()
      .wait(2 * SECOND)
      .remove('access', { how: 'clear', stack })
      .remove('refresh', { how: 'clear', stack })
      .wait(300)
      .page('/signin');
    const verdict = only(story);
    expect(verdict).toMatchObject({
      code: 'STORAGE_CLEARED_BY_SCRIPT',
      culprit: { kind: 'script', function: 'purgeStorage', line: 12 },
    });
    expect(verdict.culprit?.url).toMatch(/\/vendor\/cleanup\.js$/);
  });

  it('a session cookie that an accepted answer deletes', () => {
    const story = new Story()
      .page('/classic/sign-in')
      .signInForm(true)
      .wait(900)
      .request('POST', '/classic/sign-in', 302, {
        type: 'main_frame',
        bodyFields: ['email', 'password'],
        redirectTo: '/classic/',
        setCookies: [{ name: 'sessionid', removes: false, httpOnly: true, credential: 'session' }],
      })
      .cookie('sessionid', { set: 'sid-1' })
      .page('/classic/')
      .signInForm(false)
      .wait(2 * SECOND)
      .request('GET', '/classic/notes', 200, { with: ['sid-1'] })
      .wait(2 * SECOND)
      .request('POST', '/classic/draft', 200, {
        with: ['sid-1'],
        setCookies: [{ name: 'sessionid', removes: true }],
      })
      .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid-1' })
      .wait(900)
      .page('/classic/sign-in');
    expect(only(story)).toMatchObject({
      code: 'SESSION_COOKIE_DELETED',
      type: 'STORAGE_CLEARED',
      culprit: { kind: 'response' },
    });
  });

  it('a deleted session cookie is not back when the page to sign in on sets an empty one', () => {
    const story = new Story()
      .cookieSignIn()
      .browse(2)
      .wait(2 * SECOND)
      .request('POST', '/app/draft', 200, {
        with: ['sid'],
        setCookies: [{ name: 'sessionid', removes: true }],
      })
      .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
      .wait(900)
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .request('GET', '/login', 200, { type: 'main_frame' })
      .cookie('sessionid', { set: 'anonymous' })
      .page('/login')
      .signInForm(true);
    expect(only(story)).toMatchObject({ code: 'SESSION_COOKIE_DELETED', culprit: { kind: 'response' } });
  });

  it('a cookie session that the server idles out and whose cookie it deletes with the refusal', () => {
    const story = new Story()
      .page('/classic/sign-in')
      .signInForm(true)
      .wait(900)
      .activity()
      .request('POST', '/classic/sign-in', 302, {
        type: 'main_frame',
        bodyFields: ['email', 'password'],
        redirectTo: '/classic/',
        setCookies: [{ name: 'sessionid', removes: false, httpOnly: true, credential: 'session' }],
      })
      .cookie('sessionid', { set: 'sid-1' })
      .page('/classic/')
      .wait(1_000)
      .request('GET', '/classic/notes', 200, { with: ['sid-1'] })
      .wait(30 * SECOND)
      .activity()
      .request('GET', '/classic/', 302, {
        type: 'main_frame',
        with: ['sid-1'],
        redirectTo: '/classic/sign-in',
        setCookies: [{ name: 'sessionid', removes: true }],
      })
      .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid-1' })
      .page('/classic/sign-in');
    expect(only(story).code).toBe('SERVER_IDLE_TIMEOUT');
  });

  it('tokens that vanish without a call are not explained, and what was ruled out is said', () => {
    const story = new Story()
      .signIn()
      .work()
      .wait(2 * SECOND)
      .remove('access', { how: 'unwitnessed' })
      .remove('refresh', { how: 'unwitnessed' });
    const verdict = only(story);
    expect(verdict).toMatchObject({ code: 'UNEXPLAINED', type: 'UNKNOWN' });
    expect(verdict.ruledOut.length).toBeGreaterThan(3);
    expect(verdict.confidence).toBeLessThan(0.2);
  });
});

describe('no logout', () => {
  const none = (name: string, story: Story) =>
    it(name, () => {
      expect(judge(story).logouts.map((verdict) => verdict.code)).toEqual([]);
      expect(judge(story).current).not.toBeNull();
    });

  none(
    'a refused request that is refreshed and retried',
    new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(2)
      .wait(15 * SECOND)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .token('access2', 'access', HOUR, { rotates: 'access' })
      .token('refresh2', 'refresh', 20 * DAY, { rotates: 'refresh' })
      .request('GET', '/v1/me/', 200, { with: ['access2'] }),
  );

  none(
    'a reload and a second tab',
    new Story()
      .signIn()
      .work(2)
      .page('/dashboard')
      .token('access', 'access', HOUR, { present: true })
      .page('/dashboard', 2)
      .token('access', 'access', HOUR, { present: true, tab: 2 })
      .wait(20 * SECOND)
      .work(2),
  );

  none(
    'a forbidden request without loss',
    new Story()
      .signIn()
      .work(1)
      .request('GET', '/v1/reports/', 403, { with: ['access'] })
      .work(1),
  );

  none(
    'a network blip',
    new Story()
      .signIn()
      .work(1)
      .request('GET', '/v1/notes/', null, { with: ['access'], error: 'net::ERR_INTERNET_DISCONNECTED' })
      .work(1),
  );

  none(
    'tokens removed and written anew at once',
    new Story()
      .signIn()
      .work(1)
      .remove('access')
      .remove('refresh')
      .wait(200)
      .token('access3', 'access', HOUR)
      .token('refresh3', 'refresh', DAY)
      .work(1),
  );

  none(
    'a refused request of another service',
    new Story().signIn().work(1).request('GET', 'https://maps.example/tile', 401).work(1),
  );

  none(
    'a visit to the sign-in page of somebody signed in',
    new Story().signIn().work(2).page('/signin').wait(500).page('/dashboard').work(1),
  );

  it('a failed sign-in on a page never signed in', () => {
    const story = new Story()
      .page('/signin')
      .signInForm(true)
      .request('POST', '/v1/auth/login/', 401, {
        bodyFields: ['email', 'password'],
        body: { detail: 'Wrong password' },
      })
      .wait(5 * SECOND);
    expect(judge(story).logouts).toEqual([]);
  });

  it('an anonymous visitor with a session cookie who goes to the sign-in page', () => {
    const story = new Story()
      .page('/')
      .cookie('PHPSESSID', { present: true, value: 'anon' })
      .request('GET', '/', 200, { type: 'main_frame', with: ['anon'] })
      .wait(3 * SECOND)
      .page('/login')
      .signInForm(true)
      .wait(10 * SECOND);
    expect(judge(story).logouts).toEqual([]);
  });
});

describe('incidents', () => {
  it('a second logout three seconds after a new sign-in is a second one', () => {
    const story = new Story()
      .signIn()
      .work(1)
      .intent('sign-out')
      .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
      .giveUp()
      .wait(1_000)
      .signIn()
      .wait(3 * SECOND)
      .intent('sign-out')
      .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
      .giveUp();
    expect(judge(story).logouts.map((verdict) => verdict.code)).toEqual(['MANUAL_LOGOUT', 'MANUAL_LOGOUT']);
    expect(judge(story).sessions).toHaveLength(2);
  });

  it('order of arrival and repeated delivery change nothing', () => {
    const story = headline(20 * SECOND);
    const shuffled = [...story.events, ...story.events.slice(3, 9)].reverse();
    const options = { asOf: story.now + 10 * SECOND, site: story.origin };
    expect(diagnose(shuffled, options)).toEqual(diagnose(story.events, options));
  });

  it('unrelated events change no verdict', () => {
    const story = headline(20 * SECOND);
    const options = { asOf: story.now + 10 * SECOND, site: story.origin };
    const before = diagnose(story.events, options).logouts[0];
    const noise = new Story({ startsAt: story.events[0]?.at ?? 0 });
    for (let i = 0; i < 30; i++)
      noise.wait(900).request('GET', `https://cdn.example/a${i}.json`, i % 7 ? 200 : 404);
    const noisy = noise.events.map((event) => ({ ...event, id: `n-${event.id}` }));
    const after = diagnose([...story.events, ...noisy], options).logouts[0];
    expect({ ...after, incident: null }).toEqual({ ...before, incident: null });
  });

  it('every event of a story is one of the vocabulary', () => {
    for (const event of headline(5 * SECOND).events) expect(guardEvent(event)).toMatchObject({ ok: true });
    expect(fingerprintOf('access')).toMatch(/^[0-9a-f]{24}$/);
  });
});
