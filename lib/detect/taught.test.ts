import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import { logoutOf } from '../exports/logout.ts';
import { createTeacher, type TaughtRule } from '../taught/index.ts';

const MINUTE = 60_000;
const REFRESH: TaughtRule = { kind: 'request', method: 'POST', path: '/api/x7', is: 'refresh' };
const PAGE: TaughtRule = { kind: 'page', path: '/hello', is: 'sign-in-page' };
const REASON: TaughtRule = {
  kind: 'reason',
  statuses: [409],
  in: 'header',
  name: 'X-Why',
  means: { E17: 'SERVER_IDLE_TIMEOUT' },
};

/** Somebody works with an opaque session cookie, and is sent to a page that does not look like one to sign in on. */
function story() {
  return new Story()
    .cookieSignIn()
    .browse(3)
    .wait(30 * MINUTE)
    .request('GET', '/api/items', 401, { with: ['sid'] })
    .request('POST', '/api/x7', 409, { with: ['sid'], fields: { 'x-why': 'E17' } })
    .page('/hello')
    .wait(10_000);
}
const judge = (events: Story['events'], taught: readonly TaughtRule[], asOf: number) =>
  diagnose(events, { asOf, taught }).logouts;

describe('what a site is taught', () => {
  it('shows a logout that nobody could see, with the cause that its reason means, and says why', () => {
    const { events, now } = story();
    expect(judge(events, [], now)).toEqual([]);
    const [verdict, ...rest] = judge(events, [PAGE, REFRESH, REASON], now);
    expect(rest).toEqual([]);
    expect(verdict).toMatchObject({
      code: 'SERVER_IDLE_TIMEOUT',
      signInLocation: 'https://app.example/hello',
    });
    const ids = verdict?.evidence.map(({ says }) => says.id);
    expect(ids).toEqual(expect.arrayContaining(['evidence.taught-use', 'evidence.taught-reason']));
  });

  it('is part of the log that is exported: judged without rules it gives the same', () => {
    const { events, now } = story();
    const rules = [PAGE, REFRESH, REASON];
    const baked = createTeacher(rules)(events);
    const again = diagnose(JSON.parse(JSON.stringify(baked)), { asOf: now }).logouts;
    expect(again.map(logoutOf)).toEqual(judge(events, rules, now).map(logoutOf));
  });

  it('names a code that nobody knows as the cause, in the server’s own word', () => {
    const { events, now } = story();
    const { means: _, ...plain } = REASON as Extract<TaughtRule, { kind: 'reason' }>;
    expect(judge(events, [PAGE, plain], now)[0]).toMatchObject({ code: 'E17' });
  });

  it('stops a wrong guess: a refusal that has nothing to do with signing in ends nothing', () => {
    const { events, now } = new Story()
      .cookieSignIn()
      .browse(3)
      .wait(MINUTE)
      .request('POST', '/auth/refresh-feed', 401, { with: ['sid'] })
      .page('/login')
      .wait(10_000);
    expect(judge(events, [], now)).toHaveLength(1);
    const other: TaughtRule = { kind: 'request', path: '/auth/refresh-feed', is: 'other' };
    expect(judge(events, [other], now)).toEqual([]);
  });

  it('stops a page from being taken for the sign-in page', () => {
    const { events, now } = new Story()
      .cookieSignIn()
      .browse(3)
      .request('GET', '/api/items', 401, { with: ['sid'] })
      .page('/login')
      .wait(10_000);
    expect(judge(events, [], now)).toHaveLength(1);
    expect(judge(events, [{ kind: 'page', path: '/login', is: 'other' }], now)).toEqual([]);
  });

  it('changes nothing where no rule fits', () => {
    const { events, now } = new Story().signIn().work(3).request('GET', '/v1/me/', 401).giveUp();
    const rules = [PAGE, REFRESH, REASON];
    expect(judge(events, rules, now + 5_000)).toEqual(judge(events, [], now + 5_000));
  });
});
