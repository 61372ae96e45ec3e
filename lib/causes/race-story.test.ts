import { describe, expect, it } from 'vitest';
import { codesOf, incidentOf, judge, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { raceStory } from './race-story.ts';

const REFRESH = '/v1/auth/refresh/';
const LIFE_MS = 5 * MINUTE;

/** Signed in, at work until the access token is about to expire. */
const atWork = () =>
  new Story()
    .signIn({ accessMs: LIFE_MS })
    .work(3)
    .wait(LIFE_MS - 20 * SECOND);

/** Two tabs use one token; the server takes the first, which brings a new pair, and refuses the second. */
const raced = (loserTab = 2) =>
  atWork()
    .request('POST', REFRESH, 200, { with: ['refresh'] })
    .token('access2', 'access', LIFE_MS, { rotates: 'access' })
    .token('refresh2', 'refresh', 20 * 24 * 60 * MINUTE, { rotates: 'refresh' })
    .wait(30)
    .request('POST', REFRESH, 400, { with: ['refresh'], tab: loserTab });

const atWorkAgain = (story: Story, times = 5) => {
  for (let i = 0; i < times; i++)
    story
      .wait(50 * SECOND)
      .activity()
      .request('GET', '/v1/notes/', 200, { with: ['access2'] });
  return story;
};

/** The winner's tokens work until the access token has expired; then the family turns out to be revoked. */
const delayed = (story = raced()) =>
  atWorkAgain(story)
    .wait(LIFE_MS - 250 * SECOND)
    .request('POST', REFRESH, 401, { with: ['refresh2'], tab: 1 })
    .wait(5)
    .remove('access2')
    .remove('refresh2')
    .wait(60)
    .page('/signin')
    .signInForm(true);

const immediate = (loserTab: number | undefined = 2) =>
  atWork()
    .request('POST', REFRESH, 200, { with: ['refresh'] })
    .wait(30)
    .request('POST', REFRESH, 400, { with: ['refresh'], tab: loserTab })
    .giveUp();

describe('raceStory', () => {
  it('tells an immediate race: two lanes, winner, loser, what was given up', () => {
    const story = raceStory(incidentOf(immediate()));
    expect(story).toMatchObject({
      form: 'immediate',
      lagMs: null,
      lanes: [
        { tabId: 1, kind: 'tab' },
        { tabId: 2, kind: 'tab' },
      ],
    });
    expect(story?.steps.map(({ kind }) => kind)).toEqual(['won', 'lost', 'dropped', 'signed-out']);
    expect(story?.steps.every(({ eventIds }) => eventIds.length > 0)).toBe(true);
  });

  it('tells the delayed form: the session lived on, the logout came one access token’s life later', () => {
    const verdict = verdictOf(delayed());
    expect(verdict.code).toBe('REFRESH_TOKEN_REUSED');
    expect(verdict.race).toMatchObject({ form: 'delayed', lifetimeMs: LIFE_MS });
    expect(Math.abs((verdict.race?.lagMs ?? 0) - LIFE_MS)).toBeLessThan(2 * SECOND);
    expect(verdict.race?.steps.map(({ kind }) => kind)).toEqual([
      'won',
      'lost',
      'lived-on',
      'refused',
      'dropped',
      'signed-out',
    ]);
    expect(verdict.evidence.map(({ says }) => says.id)).toEqual(
      expect.arrayContaining(['evidence.race-two-tabs', 'evidence.race-delayed-life']),
    );
  });

  it('is no delayed race once a later refresh was accepted: that server went on with the winner', () => {
    const story = atWorkAgain(raced())
      .request('POST', REFRESH, 200, { with: ['refresh2'] })
      .token('refresh3', 'refresh', 20 * 24 * 60 * MINUTE, { rotates: 'refresh2' })
      .wait(LIFE_MS)
      .request('POST', REFRESH, 401, { with: ['refresh3'] })
      .remove('access2')
      .remove('refresh3')
      .page('/signin')
      .signInForm(true);
    expect(raceStory(incidentOf(story))).toBeNull();
    expect(codesOf(story)).not.toContain('REFRESH_TOKEN_REUSED');
  });

  it('is less sure of a race of which the server took both', () => {
    const both = atWork()
      .request('POST', REFRESH, 200, { with: ['refresh'] })
      .token('access2', 'access', LIFE_MS, { rotates: 'access' })
      .token('refresh2', 'refresh', 20 * 24 * 60 * MINUTE, { rotates: 'refresh' })
      .wait(30)
      .request('POST', REFRESH, 200, { with: ['refresh'], tab: 2 });
    const incident = incidentOf(delayed(both));
    expect(
      raceStory(incident)
        ?.steps.slice(0, 2)
        .map(({ kind }) => kind),
    ).toEqual(['won', 'taken']);
    const verdict = verdictOf(delayed(both));
    expect(verdict.confidence).toBeLessThan(verdictOf(delayed()).confidence);
  });

  it('has a lane for each of three tabs', () => {
    const story = atWork()
      .request('POST', REFRESH, 200, { with: ['refresh'] })
      .request('POST', REFRESH, 400, { with: ['refresh'], tab: 2 })
      .request('POST', REFRESH, 400, { with: ['refresh'], tab: 3 })
      .giveUp();
    const verdict = verdictOf(story);
    expect(verdict.race?.lanes.map(({ tabId }) => tabId)).toEqual([1, 2, 3]);
    expect(verdict.race?.steps.filter(({ kind }) => kind === 'lost')).toHaveLength(2);
    expect(verdict.evidence.map(({ says }) => says.id)).toContain('evidence.race-more');
  });

  it('names a tab that was out of sight, and a worker that has none', () => {
    const hidden = new Story().page('/dashboard', 2);
    hidden.signIn({ accessMs: LIFE_MS }).visibility('hidden', 2).work(3);
    hidden
      .wait(MINUTE)
      .request('POST', REFRESH, 200, { with: ['refresh'] })
      .request('POST', REFRESH, 400, { with: ['refresh'], tab: 2 })
      .giveUp();
    expect(verdictOf(hidden).race?.lanes).toEqual([
      { tabId: 1, kind: 'tab' },
      { tabId: 2, kind: 'hidden' },
    ]);
    expect(verdictOf(immediate(-1)).race?.lanes.at(-1)).toEqual({ tabId: null, kind: 'background' });
  });

  it('has one lane where one tab asked twice', () => {
    const story = verdictOf(immediate(1)).race;
    expect(story?.lanes).toHaveLength(1);
    expect(story?.sent.map(({ lane }) => lane)).toEqual([0, 0]);
  });

  it('has no story where the winner’s tokens go on working', () => {
    expect(judge(atWorkAgain(raced())).logouts).toEqual([]);
  });

  it('has none for a logout of another kind after a race', () => {
    const story = atWorkAgain(raced())
      .intent('sign-out')
      .request('POST', '/v1/auth/logout/', 200, { with: ['access2'] })
      .remove('access2')
      .remove('refresh2')
      .page('/signin');
    expect(verdictOf(story)).toMatchObject({ code: 'MANUAL_LOGOUT', race: null });
  });
});
