import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, judge, problemsOf } from '../../tests/support/judge.ts';
import { frameOf, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { guardEvent } from '../events/event.ts';

type Step = (story: Story, tab: number, waitMs: number) => unknown;
const stack = [frameOf('purge', '/vendor.js', 3)];

/** What may happen while nobody is signed in, and never signs anybody in. */
const outside: Step[] = [
  (story, tab) => story.page('/', tab),
  (story, tab) => story.page('/login', tab).signInForm(true, tab),
  (story, tab) => story.page('/pricing', tab).signInForm(false, tab),
  (story, tab) => story.activity(200, tab),
  (story, tab) => story.request('POST', '/v1/auth/login/', 401, { tab, bodyFields: ['email', 'password'] }),
  (story, tab) => story.request('GET', '/v1/me/', 401, { tab }),
  (story, tab) => story.request('GET', '/v1/me/', 403, { tab, body: { detail: 'not authenticated' } }),
  (story, tab) => story.request('POST', '/v1/auth/refresh/', 401, { tab }),
  (story, tab) => story.request('GET', 'https://cdn.example/a.json', 200, { tab }),
  (story, tab) => story.request('GET', '/account', 302, { tab, type: 'main_frame', redirectTo: '/login' }),
  (story, tab) => story.request('GET', '/v1/me/', null, { tab, error: 'net::ERR_FAILED' }),
  (story) => story.cookie('csrftoken', { set: 'csrf', kind: 'csrf' }),
  (story) => story.cookie('csrftoken', { removed: true, value: 'csrf', kind: 'csrf' }),
  (story, tab) => story.snapshot([], { tab }),
  (story) => story.gap(5),
  (story, tab) => story.closeTab(tab),
  (story, tab) => story.visibility('hidden', tab),
  (story, tab) => story.intent('sign-in', 'Sign in', tab),
];

/** Those, and what a signed-in person, a page, a server and a browser may do besides. */
const anything: Step[] = [
  ...outside,
  (story) => story.signIn(),
  (story) => story.signIn({ accessMs: 5 * SECOND }),
  (story) => story.cookieSignIn(),
  (story) => story.browse(1),
  (story, tab) => story.request('GET', '/v1/notes/', 200, { tab, with: ['access'] }),
  (story, tab) => story.request('GET', '/v1/notes/', 401, { tab, with: ['access'], body: { detail: 'no' } }),
  (story, tab) => story.request('POST', '/v1/auth/refresh/', 200, { tab, with: ['refresh'] }),
  (story, tab) => story.request('POST', '/v1/auth/refresh/', 400, { tab, with: ['refresh'] }),
  (story, tab) => story.request('POST', '/v1/auth/refresh/', 503, { tab, with: ['refresh'] }),
  (story, tab) => story.request('POST', '/v1/auth/logout/', 200, { tab, with: ['access'] }),
  (story, tab) => story.token('access', 'access', MINUTE, { tab, present: true }),
  (story, tab) => story.token('access', 'access', HOUR, { tab }).token('refresh', 'refresh', HOUR, { tab }),
  (story, tab) => story.token('other', 'access', HOUR, { tab, rotates: 'access' }),
  (story, tab) => story.token('access', 'access', HOUR, { tab }).remove('access', { tab, stack }),
  (story, tab) =>
    story.token('refresh', 'refresh', HOUR, { tab }).remove('refresh', { tab, how: 'clear', stack }),
  (story, tab) => story.intent('sign-out', 'Sign out', tab),
  (story, tab) => story.page('/signin', tab),
  (story) => story.cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' }),
  (story) => story.cookie('sessionid', { removed: true, cause: 'own-clock', value: 'sid' }),
  (story, tab) =>
    story.request('GET', '/app', 302, { tab, type: 'main_frame', with: ['sid'], redirectTo: '/login' }),
  (story, tab) => story.request('GET', '/api/me', 200, { tab, with: ['sid'] }),
  (story) => story.inStore('firefox-container-1'),
  (story) => story.inStore(null),
];

const told = (steps: Step[], maxLength = 40) =>
  fc
    .array(
      fc.tuple(
        fc.nat(steps.length - 1),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(0, 1, 40, 900, 7_000, 200_000),
      ),
      {
        maxLength,
      },
    )
    .map((choices) => {
      const story = new Story();
      for (const [which, tab, waitMs] of choices) {
        story.wait(waitMs);
        steps[which]?.(story, tab, waitMs);
      }
      return story;
    });
const asOf = (story: Story) => ({ asOf: story.now + 10 * SECOND, site: story.origin });

describe('any log', () => {
  it('is told in the vocabulary', () => {
    fc.assert(
      fc.property(told(anything), (story) => {
        for (const event of story.events) expect(guardEvent(event)).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });

  it('gives a sound diagnosis: no rival twice, no evidence that is not there, nothing out of bounds', () => {
    fc.assert(
      fc.property(told(anything), (story) => {
        expect(problemsOf(story.events, judge(story))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same diagnosis whatever the order of arrival and however often an event is delivered', () => {
    fc.assert(
      fc.property(told(anything), fc.infiniteStream(fc.nat()), (story, numbers) => {
        const weights = new Map(story.events.map((event) => [event.id, Number(numbers.next().value)]));
        const weightOf = (event: LogEvent) => weights.get(event.id) ?? 0;
        const again = story.events.filter((event) => weightOf(event) % 3 === 0);
        const shuffled = [...story.events, ...again].sort((a, b) => weightOf(a) - weightOf(b));
        expect(diagnose(shuffled, asOf(story))).toEqual(diagnose(story.events, asOf(story)));
      }),
      { numRuns: 150 },
    );
  });

  it('gives a sound diagnosis of each of its beginnings', () => {
    fc.assert(
      fc.property(told(anything, 25), fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
        const beginning = story.events.slice(0, Math.ceil(share * story.events.length));
        expect(problemsOf(beginning, diagnose(beginning, asOf(story)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has no logout where nobody was ever signed in', () => {
    fc.assert(
      fc.property(told(outside, 60), (story) => {
        expect(judge(story)).toMatchObject({ logouts: [], sessions: [], current: null });
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by what has nothing to do with the session, on other servers and on its own', () => {
    const noise: ((story: Story) => unknown)[] = [
      (story) => story.request('GET', 'https://cdn.example/x.json', 200, { tab: 9 }),
      (story) => story.request('GET', 'https://cdn.example/x.json', 500, { tab: 9 }),
      (story) => story.request('GET', 'https://ads.example/px', 302, { tab: 9, type: 'image' }),
      (story) => story.request('GET', '/static/logo.svg', 304, { tab: 9, type: 'image' }),
      (story) => story.request('GET', '/static/font.woff2', 404, { tab: 9, type: 'font' }),
      (story) => story.cookie('theme', { set: 'dark', kind: 'csrf' }),
      (story) => story.cookie('theme', { removed: true, value: 'dark', kind: 'csrf' }),
    ];
    const placed = fc.array(fc.tuple(fc.nat(60_000), fc.nat(noise.length - 1)), { maxLength: 20 });
    fc.assert(
      fc.property(told(anything, 25), placed, (story, others) => {
        const start = story.events[0]?.at ?? story.now;
        const elsewhere = new Story({ startsAt: start });
        for (const [afterMs, which] of others) noise[which]?.(elsewhere.wait(afterMs));
        const mixed = [
          ...story.events,
          ...elsewhere.events.map((event) => ({ ...event, id: `n${event.id}` })),
        ];
        const said = (events: LogEvent[]) =>
          diagnose(events, asOf(story)).logouts.map(({ code, at, confidence }) => ({ code, at, confidence }));
        expect(said(mixed)).toEqual(said(story.events));
      }),
      { numRuns: 100 },
    );
  });

  it('gives a sound diagnosis, and nothing that is surer than the rules allow, with any events missing', () => {
    fc.assert(
      fc.property(told(anything), fc.infiniteStream(fc.nat(9)), (story, numbers) => {
        const left = story.events.filter(() => Number(numbers.next().value) > 2);
        expect(problemsOf(left, diagnose(left, asOf(story)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same diagnosis of a log that was written in parts, the recorder started again between them', () => {
    fc.assert(
      fc.property(told(anything, 25), fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
        const index = Math.floor(share * story.events.length);
        const at = story.events[index]?.at ?? story.now;
        const parts: LogEvent[] = [
          ...story.events.slice(0, index),
          { id: 'again', kind: 'recording.started', by: 'browser', at, why: 'access-given' },
          ...story.events.slice(index),
        ];
        const codes = (events: LogEvent[]) => diagnose(events, asOf(story)).logouts.map(({ code }) => code);
        expect(codes(parts)).toEqual(codes(story.events));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps sites apart: each log alone gives what it gave before the other was there', () => {
    fc.assert(
      fc.property(told(anything, 20), told(anything, 20), (one, other) => {
        const alone = codesOf(one);
        judge(other);
        expect(codesOf(one)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a long log', () => {
  it('of a hundred thousand events is read to its end', () => {
    const story = new Story().signIn({ accessMs: 1_000 * HOUR });
    while (story.events.length < 100_000)
      story
        .wait(SECOND)
        .activity()
        .request('GET', '/v1/notes/', 200, { with: ['access'] });
    story
      .wait(HOUR)
      .activity()
      .request('GET', '/v1/notes/', 401, { with: ['access'] })
      .giveUp();
    expect(codesOf(story)).toEqual(['SERVER_IDLE_TIMEOUT']);
    // Against a hang, on a machine however slow.
  }, 120_000);
});
