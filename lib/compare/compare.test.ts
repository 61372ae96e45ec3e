import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, Story } from '../../tests/support/story.ts';
import type { LogEvent } from '../events/event.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { compare } from './compare.ts';
import { goodSessions } from './good-sessions.ts';
import { type ComparedLog, pieceOfLogout, pieceOfSession, pieceOfTimeline } from './piece.ts';
import { DIFFERENCE_KINDS, type Difference, type Piece } from './types.ts';

type Step = (story: Story) => unknown;
const steps: Step[] = [
  (story) => story.wait(20 * MINUTE).activity(),
  (story) => story.browse(2),
  (story) => story.request('GET', '/v1/notes/', 200, { with: ['access'] }),
  (story) => story.request('GET', '/v1/me/', 401, { with: ['access'], body: { code: 'token_expired' } }),
  (story) => story.request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] }),
  (story) => story.request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'] }),
  (story) => story.token('other', 'access', HOUR, { rotates: 'access' }),
  (story) => story.remove('access').remove('refresh').page('/login').signInForm(true),
  (story) =>
    story.intent('sign-out').request('POST', '/v1/auth/logout/', 200).remove('access').remove('refresh'),
  (story) => story.cookie('sessionid', { set: 'sid', expiresInMs: HOUR }),
  (story) => story.page('/two', 2),
  (story) => story.sleep(30 * MINUTE),
  (story) => story.signIn(),
];
const told = fc.array(fc.nat(steps.length - 1), { maxLength: 14 }).map((which) => {
  const story = new Story().signIn();
  for (const index of which) steps[index]?.(story.wait(1_000));
  return story;
});

const logOf = (story: Story, log = 'log'): ComparedLog => ({
  log,
  origin: story.origin,
  events: story.events,
  diagnosis: judge(story),
});
const pieceOf = (story: Story): Piece => pieceOfTimeline(logOf(story));
const exchanged = (differences: readonly Difference[]) =>
  differences.map((one) => ({ ...one, a: one.b, b: one.a }));

/**
 * What any page does besides, by whoever: it says nothing of a session. A refusal of another service may (FOREIGN_401),
 * and so may whatever carries a credential.
 */
const noise: Step[] = [
  (story) => story.request('GET', '/assets/app-8f3.js', 200, { type: 'script' }),
  (story) => story.request('GET', '/logo.png', 404, { type: 'image' }),
  (story) => story.request('POST', 'https://stats.example/collect', 204),
  (story) => story.request('POST', '/v1/report', null, { type: 'ping', error: 'net::ERR_FAILED' }),
  (story) => story.cookie('csrftoken', { set: 'csrf', kind: 'csrf' }),
  (story) => story.add({ kind: 'user.mark', by: 'user', at: story.now, says: 'here' }),
];

describe('any two sessions', () => {
  it('differ in nothing where they are one', () => {
    fc.assert(
      fc.property(told, (story) => {
        const piece = pieceOf(story);
        expect(compare(piece, piece)).toEqual({ common: null, differences: [], more: 0 });
      }),
    );
  });

  it('differ alike from either side', () => {
    fc.assert(
      fc.property(told, told, (one, two) => {
        const [a, b] = [pieceOf(one), pieceOf(two)];
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.differences).toEqual(exchanged(there.differences));
        expect(back.more).toBe(there.more);
        expect(back.common).toEqual(
          there.common && { ...there.common, a: there.common.b, b: there.common.a },
        );
      }),
    );
  });

  it('differ the same with all the noise of a page in between', () => {
    fc.assert(
      fc.property(
        told,
        told,
        fc.array(fc.tuple(fc.nat(noise.length - 1), fc.nat(40)), { maxLength: 12 }),
        (one, two, added) => {
          const plain = compare(pieceOf(one), pieceOf(two));
          const noisy = new Story();
          const extra: LogEvent[] = [];
          for (const [which, place] of added) {
            const source = one.events[place % one.events.length];
            noisy.now = source?.at ?? noisy.now;
            noise[which]?.(noisy);
          }
          // In between, not after: a session that was watched for longer can lack what the other one has.
          const last = one.events.at(-1)?.at ?? 0;
          const within = noisy.events.filter(({ at }) => at <= last);
          extra.push(...within.map((event, i) => ({ ...event, id: `x${i}` })));
          const story = new Story();
          story.now = one.now;
          story.events.push(...[...one.events, ...extra].sort((x, y) => x.at - y.at));
          const words = ({ differences }: typeof plain) =>
            differences.map(({ kind, a, b }) => [kind, t(a.says), t(b.says)]);
          expect(words(compare(pieceOf(story), pieceOf(two)))).toEqual(words(plain));
        },
      ),
    );
  });

  it('are told in the order of importance, each difference once, in words that exist', () => {
    fc.assert(
      fc.property(told, told, (one, two) => {
        const { differences, common } = compare(pieceOf(one), pieceOf(two), 99);
        const ranks = differences.map(({ kind }) => DIFFERENCE_KINDS.indexOf(kind));
        expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
        expect(new Set(differences.map(({ id }) => id)).size).toBe(differences.length);
        const said = differences.flatMap(({ about, a, b }) => [about, a.says, b.says]);
        for (const words of [...said, ...(common ? [common.says] : [])])
          expect(t(words)).not.toMatch(/⟦|undefined|NaN/);
      }),
    );
  });
});

describe('a session that went well', () => {
  const story = new Story().signIn().work(3);
  story
    .wait(MINUTE)
    .intent('sign-out')
    .request('POST', '/v1/auth/logout/', 200)
    .remove('access')
    .remove('refresh');
  story
    .page('/login')
    .signInForm(true)
    .wait(5 * MINUTE)
    .signIn()
    .work(2);
  story
    .wait(40 * MINUTE)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] });
  story
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .remove('access')
    .remove('refresh')
    .page('/login');
  const log = logOf(story);

  it('is one that somebody ended by hand, and no other', () => {
    expect(log.diagnosis.logouts).toHaveLength(2);
    const [first] = log.diagnosis.sessions;
    expect(goodSessions(log.diagnosis).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('ends before what somebody did to end it', () => {
    const piece = pieceOfSession(log, goodSessions(log.diagnosis)[0]?.id ?? '');
    expect(piece).toMatchObject({ ends: 'by-hand', verdict: null });
    expect(piece?.events.some(({ kind }) => kind === 'user.intent')).toBe(false);
  });

  it('differs from a logout first where that was refused, then by its cause and the pause', () => {
    const logout = pieceOfLogout(log, log.diagnosis.logouts.at(-1)?.id ?? '');
    const good = pieceOfSession(log, goodSessions(log.diagnosis)[0]?.id ?? '');
    if (logout === null || good === null) throw new Error('no such piece');
    const { differences, common } = compare(logout, good);
    expect(differences.slice(0, 3).map(({ kind }) => kind)).toEqual(['parting', 'cause', 'idle']);
    expect(t(differences[0]?.a.says ?? { id: '' })).toContain('/v1/me/ → 401');
    expect(t(common?.says ?? { id: '' })).toContain('sign-in');
  });

  it('is none where there is no log', () => {
    const empty = logOf(new Story());
    expect(pieceOfTimeline(empty).ends).toBe('no-session');
    expect(pieceOfSession(empty, 's1')).toBeNull();
    expect(pieceOfLogout(empty, 'l1')).toBeNull();
    expect(compare(pieceOfTimeline(empty), pieceOfTimeline(empty)).differences).toEqual([]);
  });
});

describe('two installations', () => {
  const at = (origin: string, key: string) => {
    const story = new Story({ origin });
    story.add({ kind: 'page.build', by: 'page', at: story.now, origin, build: key.repeat(16), scripts: 2 });
    return logOf(story.signIn().browse(2), origin);
  };

  it('of one site are compared without their hosts, and without fingerprints that another key made', () => {
    const [here, there] = [at('https://app.example', 'a'), at('https://staging.example', 'b')];
    expect(compare(pieceOfTimeline(here), pieceOfTimeline(there)).differences).toEqual([]);
  });

  it('are told apart by their build within one log', () => {
    const [here, there] = [at('https://app.example', 'a'), at('https://app.example', 'b')];
    const { differences } = compare(pieceOfTimeline(here), pieceOfTimeline(there));
    expect(differences.map(({ kind }) => kind)).toEqual(['build']);
  });
});

it('more than is shown is counted', () => {
  const one = new Story().signIn().browse(1);
  const two = new Story().signIn();
  for (let i = 0; i < 9; i += 1) two.cookie(`part${i}`, { set: `v${i}` });
  two.browse(1);
  const found = compare(pieceOf(one), pieceOf(two), 4);
  expect(found.differences).toHaveLength(4);
  expect(found.more).toBe(5);
});

it('a long session takes no longer than its length asks for', () => {
  const story = new Story().signIn();
  for (let i = 0; i < 4_000; i += 1)
    story.wait(1_000).request('GET', `/v1/part/${i % 50}/`, 200, { with: ['access'] });
  const piece = pieceOf(story);
  const begun = performance.now();
  compare(piece, piece);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
