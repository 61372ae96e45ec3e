// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../lib/classify/diagnose.ts';
import { createFakeTime, type FakeAnswers, watchedSite } from '../lib/panel/fixtures/fake-platform.ts';
import type { SiteState } from '../lib/panel/types.ts';
import { Story } from '../tests/support/story.ts';
import { type MountedPanel, mountPanel } from './testing.tsx';

const NOW = createFakeTime().now();
const signedIn = () => new Story({ startsAt: NOW - 60_000 }).signIn().work(3);

let panel: MountedPanel;
afterEach(() => panel.unmount());
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

const look = { tabId: 7, address: 'https://app.example/notes', can: ['removed', 'corrupted'] };
async function open(answers: Partial<FakeAnswers> = {}, story = signedIn()) {
  panel = await mountPanel({
    answers: {
      site: {},
      answer: (request) =>
        request.type === 'rehearsal-look'
          ? look
          : request.type === 'rehearse'
            ? { rehearsed: true, at: 1 }
            : undefined,
      ...answers,
    },
    diagnose,
    log: story.events,
  });
}
const sent = (type: string) => panel.platform.requests.filter((request) => request.type === type);
const status = (selector: string) => panel.host.querySelector(selector)?.textContent ?? '';

describe('the rehearsal of a credential’s loss', () => {
  it('says what will be changed, where, in which tab, and that it cannot be undone; nothing happens before', async () => {
    await open();
    await panel.click('Rehearse the loss of the access token');
    const words = panel.host.querySelector('.rehearsal-warning')?.textContent;
    expect(words).toMatch(/removes the access token from localStorage · auth-storage · state\.access, in/);
    expect(words).toContain('in the tab that shows https://app.example/notes');
    expect(words).toMatch(/session will probably end.*cannot be undone/);
    expect(sent('rehearse')).toEqual([]);
    await panel.click('Keep it');
    expect([sent('rehearse'), panel.host.querySelector('dialog')]).toEqual([[], null]);
  });

  it('offers what can be done and no more, and orders what was chosen, by place and reference', async () => {
    await open();
    await panel.click('Rehearse the loss of the access token');
    const choices = [...panel.host.querySelectorAll<HTMLInputElement>('input[name=how]')];
    expect(choices).toHaveLength(2);
    await panel.run(() => choices[1]?.click());
    await panel.click('Corrupt it now');
    expect(sent('rehearse')).toMatchObject([
      {
        tabId: 7,
        how: 'corrupted',
        credential: 'access',
        place: { area: 'localStorage', path: 'state.access' },
      },
    ]);
    expect(panel.host.querySelector('dialog')).toBeNull();
  });

  it('says why it cannot be done, and lets nobody press on', async () => {
    const message = 'That credential is not there any more.';
    await open({
      answer: ({ type }) =>
        type === 'rehearsal-look' ? { error: { code: 'rehearsal-not-there', message } } : undefined,
    });
    await panel.click('Rehearse the loss of the access token');
    expect(status('.rehearsal-status')).toBe(message);
    expect(panel.host.querySelector<HTMLButtonElement>('.button-danger')?.disabled).toBe(true);
  });

  it.each([
    ['waits', (story: Story) => story, /Nothing came of it yet/],
    [
      'says that the app coped',
      (story: Story) => story.token('access2', 'access', 3_600_000),
      /The app coped/,
    ],
    ['says that the session ended', (story: Story) => story.wait(500).page('/signin'), /The session ended/],
  ])('then %s, politely', async (_what, then, words) => {
    const story = signedIn();
    for (const name of ['refresh', 'access'] as const) {
      const seen = story.events.find(
        (event) => event.kind === 'credential.seen' && event.credential === name,
      );
      if (seen?.kind !== 'credential.seen') throw new Error('no token');
      const { fingerprint, place } = seen;
      story
        .add({
          kind: 'user.rehearsal',
          by: 'user',
          at: story.now,
          tabId: 1,
          how: 'removed',
          fingerprint,
          credential: name,
          place,
        })
        .remove(name, { how: 'rehearsal' });
    }
    await open({}, then(story));
    expect(status('.rehearsal-told[role=status]')).toMatch(words);
    expect(status('.rehearsal-told')).toContain('Rehearsal: you removed access token');
  });

  it('has its polite region before there is anything to say', async () => {
    await open();
    expect(panel.host.querySelector('.rehearsal-told[role=status]')?.textContent).toBe('');
    expect(panel.host.querySelector('.reminder-notices[role=status]')?.textContent).toBe('');
  });
});

describe('a reminder', () => {
  const press = () =>
    panel.run(() => panel.host.querySelector<HTMLElement>('dialog .button-primary')?.click());
  const reminder = {
    credential: 'access',
    minutes: 10,
    notify: false,
    dueAt: 1,
    told: null,
    tooShort: false,
  } as const;

  it('is set in minutes, and stands on the card', async () => {
    const answers: Partial<FakeAnswers> = {
      site: {},
      answer: (request) =>
        request.type === 'remind'
          ? ({ ...watchedSite, reminders: [reminder] } satisfies SiteState)
          : undefined,
    };
    await open(answers);
    await panel.click('Tell me before it expires');
    await press();
    expect(sent('remind')).toMatchObject([{ credential: 'access', minutes: 5, notify: false }]);
    expect(panel.text()).toContain('Tells you 10 minutes before it expires');
  });

  it('asks for the browser’s notifications only where the person ticked that, and says where it may not', async () => {
    await open({ access: 'denied' });
    await panel.click('Tell me before it expires');
    const box = panel.host.querySelector<HTMLInputElement>('dialog input[type=checkbox]');
    await panel.run(() => box?.click());
    await press();
    expect(sent('remind')).toEqual([]);
    expect(status('.rehearsal-status')).toContain('not allowed to show notifications');
  });

  it('that is due is said in words until it is taken note of', async () => {
    const told = { expiresAt: NOW + 300_000, at: NOW };
    await open({ site: { reminders: [{ ...reminder, told }] } });
    expect(status('.reminder-notices')).toMatch(/As you asked: the access token expires .*\d/);
    await panel.click('Got it');
    expect(sent('dismiss-reminder')).toMatchObject([{ credential: 'access' }]);
  });
});
