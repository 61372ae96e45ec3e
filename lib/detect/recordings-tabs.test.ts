import { describe, expect, it } from 'vitest';
import { S } from '../../tests/support/recordings.ts';
import { HOUR } from '../../tests/support/story.ts';
import { detect } from './detect.ts';
import { storesOfTabs } from './tab-realms.ts';

const inTab = (tab: number) => ({ area: 'sessionStorage', tab }) as const;
/** Two people, each signed in in a tab of their own. */
const twoTabs = () =>
  S()
    .page('/home')
    .token('one', 'access', HOUR, inTab(1))
    .request('GET', '/v1/items/', 200, { with: ['one'] })
    .wait(5_000)
    .page('/home', 2)
    .token('two', 'access', HOUR, inTab(2))
    .request('GET', '/v1/items/', 200, { with: ['two'], tab: 2 })
    .wait(5_000);

describe('Sessions that belong to tabs', () => {
  it('are two where two tabs hold tokens of their own', () => {
    const { sessions, incidents } = detect(twoTabs().events);
    expect(sessions.map(({ endedAt }) => endedAt)).toEqual([null, null]);
    expect(incidents).toEqual([]);
  });

  it('end apart: the loss of one leaves the other signed in', () => {
    const story = twoTabs().remove('two', { tab: 2 }).page('/signin', 2).wait(50).signInForm(true, 2);
    const { sessions, incidents, current } = detect(story.events);
    expect(incidents.map(({ tabs }) => tabs)).toEqual([[2]]);
    expect(incidents[0]?.cookieStoreId).toBeNull();
    expect(sessions).toHaveLength(2);
    expect(current).toMatchObject({ id: sessions[0]?.id, endedAt: null });
  });

  it('end quietly with their tab, which holds nothing any more', () => {
    const story = twoTabs().closeTab(2);
    const { sessions, incidents, credentials } = detect(story.events);
    expect(incidents).toEqual([]);
    expect(sessions.map(({ endedAt, logoutId }) => [endedAt !== null, logoutId])).toEqual([
      [false, null],
      [true, null],
    ]);
    expect(credentials.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  });

  it('are tabs’ own also where the answer that handed the tokens out was read', () => {
    const { events } = twoTabs();
    const [kept] = events.filter((event) => event.kind === 'credential.seen');
    if (kept?.kind !== 'credential.seen') throw new Error('the story keeps no token');
    const answered = { ...kept, how: 'answered', place: { area: 'response', key: '/token' } } as typeof kept;
    expect([...storesOfTabs([answered, ...events])]).toEqual(['default']);
  });

  it('are none where the session is the whole browser’s: a cookie, or a token in localStorage', () => {
    expect([...storesOfTabs(twoTabs().events)]).toEqual(['default']);
    const shared = twoTabs().token('three', 'refresh', HOUR);
    expect([...storesOfTabs(shared.events)]).toEqual([]);
    const withCookie = twoTabs().cookie('sid', { set: 'sid1' });
    expect([...storesOfTabs(withCookie.events)]).toEqual([]);
  });
});
