// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../lib/classify/diagnose.ts';
import { type PastLogout, pastLogoutOf } from '../lib/classify/past-logout.ts';
import type { Request } from '../lib/messaging/protocol.ts';
import { createFakeTime } from '../lib/panel/fixtures/fake-platform.ts';
import { ORIGIN } from '../lib/panel/fixtures/headline-log.ts';
import { refuse, signOut } from '../tests/support/pattern-stories.ts';
import { MINUTE, Story } from '../tests/support/story.ts';
import { type MountedPanel, mountPanel } from './testing.tsx';

const NOW = createFakeTime().now();
/** A session that somebody ended, and one that was refused after a long pause. */
function told(): Story {
  const story = new Story({ origin: ORIGIN, startsAt: NOW - 90 * MINUTE });
  signOut(story.signIn().work(3));
  return refuse(
    story
      .signIn()
      .work(3)
      .wait(25 * MINUTE),
  );
}
const story = told();
const verdicts = diagnose(story.events, { asOf: NOW, site: ORIGIN }).logouts;
const last = verdicts.at(-1);
if (last === undefined) throw new Error('the story has no logout');

const DAY = 24 * 60 * MINUTE;
const past: PastLogout = { ...pastLogoutOf(last, ORIGIN, true), at: NOW - 70 * DAY };
const elsewhere: PastLogout = { ...pastLogoutOf(last, 'https://other.example', false), at: NOW - 2 * DAY };

let panel: MountedPanel;
afterEach(() => panel.unmount());
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 440 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 400 });
});

async function open(answer: (request: Request) => unknown = () => undefined) {
  panel = await mountPanel({ answers: { site: {}, answer }, diagnose, log: story.events });
}

const listing = (request: Request) =>
  request.type === 'list-logouts'
    ? { past: [past], others: 1, elsewhere: request.elsewhere ? [elsewhere] : null }
    : undefined;

/** Chooses an option as a person does: React hears the native setter only. */
async function choose(name: string, value: string) {
  const select = find(name);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await panel.run(() => {});
}

function find(name: string): HTMLSelectElement {
  const named = (one: HTMLSelectElement) =>
    one.getAttribute('aria-label') ?? one.closest('label')?.querySelector('span')?.textContent;
  const found = [...panel.host.querySelectorAll('select')].find((one) => named(one) === name);
  if (found === undefined) throw new Error(`no select ${name}`);
  return found;
}
const options = (name: string) => [...find(name).options].map(({ textContent }) => textContent);

describe('the history', () => {
  it('lists a logout whose events are gone, under its day, and says that they are', async () => {
    await open(listing);
    const days = [...panel.host.querySelectorAll('.day')].map((day) => day.textContent);
    expect(days).toHaveLength(2);
    expect(days[0]).toBe('Today');
    expect(panel.host.querySelector('.logout-past')?.textContent).toContain(
      'Its events are no longer in the log',
    );
    expect(panel.host.querySelector('.logout-past a')).toBeNull();
  });

  it('shows other sites’ logouts on request only, each with the way to its own panel', async () => {
    await open(listing);
    const asked = () => panel.platform.requests.filter(({ type }) => type === 'list-logouts');
    expect(asked()).toMatchObject([{ origin: ORIGIN, elsewhere: false }]);
    await choose('Site', '*');
    expect(asked().at(-1)).toMatchObject({ origin: ORIGIN, elsewhere: true });
    expect(panel.text()).toContain('4 logouts');
    const link = panel.host.querySelector('.logout-past a');
    expect(link?.getAttribute('href')).toBe('panel.html?origin=https%3A%2F%2Fother.example');
    await choose('Site', 'https://other.example');
    expect(panel.host.querySelectorAll('.logout')).toHaveLength(1);
  });

  it('offers no choice of sites where this is the only one', async () => {
    await open();
    expect(panel.host.querySelector('.site-filter')).toBeNull();
  });

  it('says that no other site has one', async () => {
    await open(({ type }) => (type === 'list-logouts' ? { past: [], others: 1, elsewhere: [] } : undefined));
    await choose('Site', '*');
    expect(panel.text()).toContain('No other site has a logout.');
  });

  it('keeps its filter when DevTools are closed and opened again', async () => {
    await open();
    await choose('Cause of the logout', 'MANUAL_LOGOUT');
    expect(panel.text()).toContain('1 of 2');
    panel.time.pass(1_000);
    expect(panel.platform.keptLooks.get(ORIGIN)).toMatchObject({ history: { code: 'MANUAL_LOGOUT' } });
  });
});

describe('a comparison', () => {
  const withGood = async () => {
    await open();
    const [good] = find('Compare with').querySelectorAll('optgroup')[0]?.querySelectorAll('option') ?? [];
    await choose('Compare with', good?.value ?? '');
  };

  it('is offered with the last session that went well, and with the other logouts', async () => {
    await open();
    expect(options('Compare with')).toEqual([
      'Nothing',
      expect.stringMatching(/^The last session that went well, \d/),
      expect.stringMatching(/Signed out by the person$/),
    ]);
  });

  it('stands in the place of the answer: where they part comes first, then the causes and the pause', async () => {
    await withGood();
    expect(panel.host.querySelector('.verdict')).toBeNull();
    const abouts = [...panel.host.querySelectorAll('.difference-about')].map((one) => one.textContent);
    expect(abouts.slice(0, 3)).toEqual(['The same up to here', 'Where they part', 'How it ended']);
    expect(abouts).toContain('Nobody there');
    expect(panel.text()).toContain('Went well, until the user signed out');
  });

  it('leads from each side to its events', async () => {
    await withGood();
    const words = [...panel.host.querySelectorAll<HTMLElement>('.difference[data-kind="parting"] button')];
    await panel.run(() => words[0]?.click());
    const [id] = panel.controller.store.getState().selectedEventIds;
    expect(story.events.find((event) => event.id === id)).toMatchObject({
      kind: 'request.finished',
      status: 401,
    });
  });

  it('names each side to who cannot see the columns', async () => {
    await withGood();
    const names = [...panel.host.querySelectorAll('.difference .compared-name')].map(
      (one) => one.textContent,
    );
    expect(new Set(names)).toEqual(new Set(['This logout', 'The other']));
    expect(names.length).toBe(2 * panel.host.querySelectorAll('.difference').length);
  });

  it('ends where the answer was', async () => {
    await withGood();
    await panel.click('End the comparison');
    expect(panel.host.querySelector('.comparison')).toBeNull();
    expect(panel.host.querySelector('.verdict')).not.toBeNull();
  });
});
