import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import { markOf } from './incident.ts';
import { type OpenTab, type PlanInput, planOf, type Told } from './plan.ts';
import { seenTabs } from './seen-tabs.ts';

/** At work, away for 23 minutes, then refused; the page gives up and goes to its sign-in page. */
const story = (store: string | null = null) =>
  new Story()
    .inStore(store)
    .visibility('visible')
    .signIn()
    .work(4, SECOND)
    .wait(23 * MINUTE)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] });

const plan = (told: Story, more: Partial<PlanInput> & { store?: string | null } = {}) => {
  const { store = null, ...given } = more;
  const tabs: OpenTab[] = [...seenTabs(told.events)].map(([tabId, seen]) => ({ ...seen, tabId, store }));
  const diagnosis = diagnose(told.events, { asOf: told.now, site: told.origin });
  const input = {
    diagnosis,
    tabs,
    told: [],
    switches: { notice: true, banner: true },
    since: 0,
    now: told.now,
  };
  return planOf({ ...input, ...given });
};
const outline = (acts: ReturnType<typeof plan>) =>
  acts.map((act) => [act.do, act.kind, 'tabId' in act ? act.tabId : null]);
/** What is remembered after a plan was carried out. */
const toldOf = (acts: ReturnType<typeof plan>, now: number): Told[] =>
  acts.flatMap((act) => {
    if (act.do === 'hide') return [];
    const showing = { tabId: act.tabId, since: now, seenAt: now, over: false };
    return [{ incident: markOf(act.verdict), notice: null, banner: null, [act.kind]: showing } as Told];
  });

describe('what is shown of a logout', () => {
  it('is a banner where the page asks to sign in, and no notice beside it', () => {
    expect(outline(plan(story().giveUp()))).toEqual([['show', 'banner', 1]]);
  });

  it('is a notice before the page to sign in on has come, and where no banner is wanted', () => {
    const gone = story().wait(5).remove('access').remove('refresh').wait(60).page('/signin');
    expect(outline(plan(gone))).toEqual([['show', 'notice', 1]]);
    const switches = { notice: true, banner: false };
    expect(outline(plan(story().giveUp(), { switches }))).toEqual([['show', 'notice', 1]]);
  });

  it('moves to the tab that is looked at, while nobody has seen it in the hidden one that was first', () => {
    const first = story().wait(5).remove('access').remove('refresh').page('/signin', 2).signInForm(true, 2);
    const shown = plan(first);
    expect(outline(shown)).toEqual([['show', 'banner', 2]]);
    const [seen] = toldOf(shown, first.now);
    const unseen = { ...seen, banner: { ...seen?.banner, seenAt: null } } as Told;
    first.wait(300).page('/signin').signInForm(true);
    expect(outline(plan(first, { told: [unseen] }))).toEqual([['move', 'banner', 1]]);
    expect(outline(plan(first, { told: [seen as Told] }))).toEqual([['say', 'banner', 2]]);
  });

  it('is nothing while both are off, of a time before they were switched on, or of a session that goes on', () => {
    const ended = story().giveUp();
    expect(plan(ended, { switches: { notice: false, banner: false } })).toEqual([]);
    expect(plan(ended, { since: ended.now + 1 })).toEqual([]);
    expect(plan(new Story().signIn().work())).toEqual([]);
  });

  it('is no notice half a minute later, and a banner within the hour', () => {
    const ended = story().giveUp();
    const switches = { notice: true, banner: false };
    expect(plan(ended, { switches, now: ended.now + 31 * SECOND })).toEqual([]);
    expect(outline(plan(ended, { now: ended.now + 59 * MINUTE }))).toEqual([['show', 'banner', 1]]);
    expect(plan(ended, { now: ended.now + 61 * MINUTE })).toEqual([]);
  });

  it('stands in the tab that is looked at', () => {
    const two = story().visibility('hidden').visibility('visible', 2);
    const gone = two.wait(5).remove('access').remove('refresh').wait(60).page('/signin');
    expect(outline(plan(gone))).toEqual([['show', 'notice', 2]]);
  });

  it('is never shown in a tab of another cookie jar: a private window has its own', () => {
    expect(outline(plan(story('1').giveUp(), { store: '1' }))).toEqual([['show', 'banner', 1]]);
    expect(plan(story('1').giveUp(), { store: null })).toEqual([]);
    expect(plan(story().giveUp(), { store: '1' })).toEqual([]);
  });

  it('comes once an incident, and is told anew only', () => {
    const ended = story().giveUp();
    const told = toldOf(plan(ended), ended.now);
    expect(outline(plan(ended, { told }))).toEqual([['say', 'banner', 1]]);
    const other = ended.page('/signin', 2).signInForm(true, 2);
    expect(outline(plan(other, { told }))).toEqual([['say', 'banner', 1]]);
    const [first] = told;
    if (first?.banner) first.banner.over = true;
    expect(plan(other, { told })).toEqual([]);
  });

  it('is taken back where the log says nothing of it any more, and where the page asks no more', () => {
    const ended = story().giveUp();
    const told = toldOf(plan(ended), ended.now);
    expect(outline(plan(new Story(), { told, now: ended.now }))).toEqual([['hide', 'banner', null]]);
    expect(outline(plan(ended.signInForm(false), { told }))).toEqual([['hide', 'banner', null]]);
  });

  it('is taken back once somebody has signed in again, and does not come again with the next logout', () => {
    const ended = story().giveUp();
    const told = toldOf(plan(ended), ended.now);
    const back = ended.wait(SECOND).signIn().work(2, SECOND);
    expect(outline(plan(back, { told }))).toEqual([['hide', 'banner', null]]);
    const again = back
      .wait(SECOND)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .giveUp();
    expect(outline(plan(again, { told }))).toEqual([
      ['hide', 'banner', null],
      ['show', 'banner', 1],
    ]);
  });

  it('waits between two pages of a sign-in', () => {
    const ended = story().giveUp();
    const told = toldOf(plan(ended), ended.now);
    const next = ended.wait(100).page('/signin?step=2');
    expect(plan(next, { told })).toEqual([]);
    expect(outline(plan(next.wait(50).signInForm(true), { told }))).toEqual([['say', 'banner', 1]]);
  });

  it('is no banner on a page that asked to sign in before, nor after the next sign-in', () => {
    const early = new Story()
      .page('/signin', 2)
      .signInForm(true, 2)
      .wait(MINUTE)
      .signIn()
      .work()
      .wait(MINUTE);
    const ended = early
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .giveUp()
      .page('/')
      .signInForm(false);
    expect(diagnose(ended.events, { asOf: ended.now }).logouts).toHaveLength(1);
    expect(outline(plan(ended))).toEqual([['show', 'notice', 1]]);
    const again = story().giveUp().wait(SECOND).signIn().wait(SECOND).page('/signin', 2).signInForm(true, 2);
    expect(plan(again, { switches: { notice: false, banner: true } })).toEqual([]);
  });
});
