import { describe, expect, it } from 'vitest';
import { incidentOf } from '../../tests/support/judge.ts';
import { DAY, HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';

const refusedAfter = (awayMs: number) =>
  new Story()
    .signIn()
    .work(3, SECOND)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

describe('the facts of a logout', () => {
  it('that began with a refusal: its moment is the refusal’s, its pauses end there', () => {
    const story = refusedAfter(10 * MINUTE);
    const incident = incidentOf(story);
    const refusal = story.events.find((event) => event.kind === 'request.finished' && event.status === 401);
    expect(incident).toMatchObject({ at: refusal?.at, firstLink: { kind: 'refusal', eventId: refusal?.id } });
    expect(incident.refusals.map((fact) => fact.role)).toEqual(['probe', 'refresh']);
    expect(incident.refreshes).toHaveLength(1);
    expect(incident.removals).toHaveLength(2);
    expect(incident.idle.requestGapMs).toBe(10 * MINUTE);
    expect(incident.idle.idleMs).toBeGreaterThan(10 * MINUTE - SECOND);
    expect(incident.idle.longestSurvivedGapMs).toBe(SECOND);
  });

  it('that began with a removal: its moment is the loss', () => {
    const story = new Story()
      .signIn()
      .work(1)
      .wait(5 * SECOND)
      .remove('access')
      .remove('refresh');
    const lostAt = story.now;
    expect(incidentOf(story.wait(100).page('/signin'))).toMatchObject({
      at: lostAt,
      firstLink: { kind: 'removal' },
      refusals: [],
      idle: { requestGapMs: null, idleMs: 5_040 },
    });
  });

  it('that began with the sign-out control', () => {
    const story = new Story().signIn().work(1).wait(MINUTE).activity().intent('sign-out', 'Log out').giveUp();
    expect(incidentOf(story)).toMatchObject({ firstLink: { kind: 'intent' }, intent: { label: 'Log out' } });
  });

  it('forget a control that was used long before', () => {
    const story = new Story().signIn().intent('sign-out').work(3, MINUTE).giveUp();
    expect(incidentOf(story)).toMatchObject({ firstLink: { kind: 'removal' }, intent: null });
  });

  it('forget a refusal that was recovered from', () => {
    const story = new Story()
      .signIn()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .wait(MINUTE)
      .giveUp();
    expect(incidentOf(story)).toMatchObject({ refusals: [], firstLink: { kind: 'removal' } });
  });

  it('tell the page that the person was on, and the one to sign in on', () => {
    const story = new Story().signIn().page('/notes/7?draft=1#top').work(1).wait(MINUTE).giveUp();
    expect(incidentOf(story)).toMatchObject({
      location: 'https://app.example/notes/7',
      signInLocation: 'https://app.example/signin',
    });
  });

  it('take the site’s origin for a page that was never seen', () => {
    const story = new Story()
      .token('access', 'access', HOUR, { present: true })
      .wait(MINUTE)
      .remove('access');
    expect(incidentOf(story)).toMatchObject({ location: 'https://app.example', signInLocation: null });
  });

  it('leave out tokens that were replaced before', () => {
    const story = new Story()
      .signIn()
      .token('access2', 'access', HOUR, { rotates: 'access' })
      .token('refresh2', 'refresh', 20 * DAY, { rotates: 'refresh' })
      .wait(MINUTE)
      .remove('access2')
      .remove('refresh2');
    expect(incidentOf(story).credentials.map((entry) => entry.credential.id)).toEqual(['c3', 'c4']);
  });

  it('show gaps of the recording that touch the end, and no older ones', () => {
    const old = new Story().signIn().gap(SECOND).work(1).wait(HOUR).giveUp();
    expect(incidentOf(old).gaps).toEqual([]);
    const near = new Story().signIn().work(1).wait(HOUR).gap(SECOND).giveUp();
    expect(incidentOf(near).gaps).toMatchObject([{ why: 'browser-closed' }]);
  });

  it('know what earlier logouts of the site were like', () => {
    const story = refusedAfter(MINUTE).wait(20 * SECOND);
    expect(incidentOf(story).earlier).toEqual([]);
    story.signIn().work(2).intent('sign-out').giveUp();
    expect(incidentOf(story).earlier).toMatchObject([{ id: 'l1', refusalLed: true, requestGapMs: MINUTE }]);
  });

  it('name the cookie store of a container', () => {
    const story = new Story().inStore('firefox-container-1').signIn().work(1).giveUp();
    expect(incidentOf(story).cookieStoreId).toBe('firefox-container-1');
    expect(incidentOf(refusedAfter(MINUTE)).cookieStoreId).toBeNull();
  });
});
