import { describe, expect, it } from 'vitest';
import { asked, strengthOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { sessionStoreLost } from './session-store-lost.ts';

/** At work, away for a while, then refused; both tokens good by their dates. */
const refusedAfter = (awayMs: number, said: Record<string, string> = {}) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: said })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

describe('SESSION_STORE_LOST', () => {
  const newId = (name: string, before = new Story()) =>
    before
      .cookieSignIn('connect.sid')
      .browse(3, SECOND)
      .request('GET', '/app', 302, {
        type: 'main_frame',
        with: ['sid'],
        redirectTo: '/login',
        setCookies: [{ name, removes: false, httpOnly: true, credential: 'session' }],
      })
      .page('/login')
      .signInForm(true);

  it('is likely where the refusing answer hands out a new session id', () => {
    expect(strengthOf(asked(sessionStoreLost, newId('connect.sid')))).toBeGreaterThan(0.7);
  });

  it('is less likely where the server gives ids to visitors too', () => {
    const visitor = new Story().request('GET', '/login', 200, {
      type: 'main_frame',
      setCookies: [
        { name: 'connect.sid', removes: false, httpOnly: true, credential: 'session', fingerprint: 'v' },
      ],
    });
    const story = newId('connect.sid', visitor.wait(5 * SECOND));
    expect(strengthOf(asked(sessionStoreLost, story))).toBeLessThan(0.6);
  });

  it('is not likelier for a new cookie of another name', () => {
    expect(strengthOf(asked(sessionStoreLost, newId('tracking.sid')))).toBeLessThan(0.5);
  });

  it('is not likelier where the value that was sent is set again', () => {
    const again = (fingerprint: string | undefined) =>
      new Story()
        .cookieSignIn('connect.sid')
        .browse(3, SECOND)
        .request('GET', '/app', 302, {
          type: 'main_frame',
          with: ['sid'],
          redirectTo: '/login',
          setCookies: [
            {
              name: 'connect.sid',
              removes: false,
              httpOnly: true,
              credential: 'session',
              ...(fingerprint ? { fingerprint } : {}),
            },
          ],
        })
        .page('/login')
        .signInForm(true);
    const [sent] = again(undefined).events.flatMap((event) =>
      event.kind === 'request.finished' ? (event.carried ?? []) : [],
    );
    expect(strengthOf(asked(sessionStoreLost, again(sent?.fingerprint ?? '')))).toBeLessThan(0.5);
    expect(strengthOf(asked(sessionStoreLost, again('0123456789abcdef01234567')))).toBeGreaterThan(0.7);
  });

  it('is less likely after a pause: who comes back too late is given a new id as well', () => {
    const late = new Story()
      .cookieSignIn('connect.sid')
      .browse(3, SECOND)
      .wait(60 * SECOND)
      .activity()
      .request('GET', '/app', 302, {
        type: 'main_frame',
        with: ['sid'],
        redirectTo: '/login',
        setCookies: [{ name: 'connect.sid', removes: false, httpOnly: true, credential: 'session' }],
      })
      .page('/login')
      .signInForm(true);
    expect(strengthOf(asked(sessionStoreLost, late))).toBeLessThan(0.6);
  });

  it('stays open, weakly, beside a revoked session', () => {
    expect(strengthOf(asked(sessionStoreLost, refusedAfter(SECOND)))).toBeLessThan(0.5);
  });

  it('is none without a refusal', () => {
    expect(asked(sessionStoreLost, new Story().signIn().work(2).giveUp()).result).toBe('no-match');
  });
});
