// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { headlineLog } from '../../lib/panel/fixtures/headline-log.ts';
import { type MountedPanel, mountPanel } from '../testing.tsx';

const NOW = 1_760_000_000_000;
const log = headlineLog(NOW - 90_000);
let panel: MountedPanel;
afterEach(() => panel.unmount());

// Fetched before, as a browser has it in no time: what is fetched later would be shown outside of a test's steps.
await import('./TimelinePicture.tsx');

/** The whole panel with its picture, which is fetched when it is shown. */
async function open(options: Partial<Parameters<typeof mountPanel>[0]> = {}) {
  panel = await mountPanel({ answers: { site: {} }, diagnose, log, ...options });
  await vi.waitFor(async () => {
    await panel.run(() => {});
    if (panel.host.querySelector('.picture-scroll') === null) throw new Error('no picture yet');
  });
}
const plot = () => panel.host.querySelector('.picture-scroll') as HTMLElement;
const canvas = () => panel.host.querySelector('.picture-canvas') as HTMLElement;
const shown = () => ({ from: Number(canvas().dataset.from), to: Number(canvas().dataset.to) });
const span = () => shown().to - shown().from;
const here = () => plot().querySelector('[role=option]')?.textContent ?? '';
const press = (key: string, more: KeyboardEventInit = {}) =>
  panel.run(
    () =>
      void plot().dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ),
  );
const state = () => panel.controller.store.getState();

describe('the picture of the log', () => {
  it('comes as soon as the panel is given the room that it had not at first', async () => {
    const { innerHeight } = window;
    try {
      Object.assign(window, { innerHeight: 0 });
      panel = await mountPanel({ answers: { site: {} }, diagnose, log });
      expect(panel.host.querySelector('.picture-scroll')).toBeNull();
      Object.assign(window, { innerHeight });
      await panel.run(() => void window.dispatchEvent(new Event('resize')));
      await vi.waitFor(() => expect(panel.host.querySelector('.picture-scroll')).not.toBeNull());
    } finally {
      Object.assign(window, { innerHeight });
    }
  });

  it('is told in words: what it spans, what ended, and the longest pause', async () => {
    await open();
    const summary = document.getElementById(plot().getAttribute('aria-describedby') ?? '')?.textContent;
    expect(summary).toContain('74 events');
    expect(summary).toContain('1 logout, 4 credentials, 2 refused requests');
    expect(summary).toMatch(/Longest time without input: 24 min 5\d s/);
  });

  it('is gone through by key, mark by mark and lane by lane, and Enter chooses everywhere', async () => {
    await open();
    expect(plot().getAttribute('aria-activedescendant')).toBe(plot().querySelector('[role=option]')?.id);
    await press('Home');
    expect(here()).toContain('Session: ');
    await press('ArrowDown');
    expect(here()).toContain('access token · auth');
    expect(here()).toContain('then replaced');
    await press('End');
    expect(here()).toContain('then removed');
    expect(here()).toContain('Expires ');
    await press('Enter');
    const [chosen] = state().selectedEventIds;
    expect(log.find(({ id }) => id === chosen)?.kind).toBe('credential.rotated');
    expect(panel.host.querySelector('.details')?.textContent).toContain('credential.rotated');
    expect(plot().querySelector('[role=option]')?.getAttribute('aria-selected')).toBe('true');
  });

  it('chooses the logout with its marker', async () => {
    await open();
    await press('Home');
    await press('End');
    expect(here()).toContain('Logout: ');
    await press('Enter');
    expect(state().selectedLogoutId).toBe('l1');
  });

  it('is zoomed and moved by key, and shown whole again', async () => {
    await open();
    const whole = span();
    await press('+');
    expect(span()).toBeLessThan(whole * 0.7);
    const { from } = shown();
    await press('ArrowLeft', { shiftKey: true });
    expect(shown().from).toBeLessThan(from);
    await press('-');
    await press('0');
    expect(span()).toBe(whole);
  });

  it('shows the time around the logout, and follows the last five minutes', async () => {
    await open();
    await panel.click('Around logout');
    expect(span()).toBe(150_000);
    expect(shown().from).toBeLessThan(NOW - 90_000);
    await panel.click('Last 5 min');
    expect(span()).toBe(300_000);
    expect(panel.button('Last 5 min').getAttribute('aria-pressed')).toBe('true');
  });

  it('leaves keys that are not its own to the browser', async () => {
    await open();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
    await panel.run(() => void plot().dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  it('can be folded, and stays so', async () => {
    await open();
    await panel.click('Timeline');
    expect(panel.host.querySelector('.picture-scroll')).toBeNull();
    expect(panel.button('Timeline').getAttribute('aria-expanded')).toBe('false');
    expect(state().look.pictureOpen).toBe(false);
  });
});

describe('a mark', () => {
  const field = () => panel.host.querySelector<HTMLInputElement>('.mark-form input');
  const told = () => panel.platform.requests.filter((request) => request.type === 'mark');
  const submit = (says: string) =>
    panel.run(() => {
      const input = field() as HTMLInputElement;
      input.value = says;
      input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });

  it('is set by button at the moment of the click, with the person’s words', async () => {
    await open();
    const before = Date.now();
    await panel.click('Mark');
    const after = Date.now();
    await submit(' I clicked Save ');
    expect(told()).toMatchObject([{ origin: 'https://app.example.com', says: 'I clicked Save' }]);
    const { at } = told()[0] as { at: number };
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(after);
    expect(panel.text()).toContain('Mark set.');
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(panel.button('Mark'));
  });

  it('is begun by Alt+M from anywhere in the panel, and left by Escape', async () => {
    await open();
    await panel.run(
      () =>
        void document.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'µ', code: 'KeyM', altKey: true, cancelable: true }),
        ),
    );
    expect(field()).not.toBeNull();
    await panel.press(field() as Element, 'Escape');
    expect(field()).toBeNull();
    expect(told()).toEqual([]);
  });

  it('that could not be set says why, and keeps its words', async () => {
    const answer = () => ({ error: { code: 'failed', message: 'The disk is full.' } });
    await open();
    panel.platform.request = async () => answer();
    await panel.click('Mark');
    await submit('Here');
    expect(panel.text()).toContain('The mark was not set: The disk is full.');
    expect(field()?.value).toBe('Here');
  });

  it('stands in a lane of its own', async () => {
    const mark = {
      id: 'm1',
      kind: 'user.mark',
      at: NOW - 3_600_000,
      by: 'user',
      says: 'I clicked Save',
    } as const;
    await open({ log: [...log, mark].sort((a, b) => a.at - b.at) });
    await press('Home');
    await press('ArrowDown');
    expect(here()).toContain('Marks: ');
    expect(here()).toContain('Your mark: “I clicked Save”');
  });
});

describe('how a log is looked at', () => {
  const kept = {
    words: 'status:401',
    group: 'requests',
    topEventId: null,
    picture: { mode: 'fixed', from: NOW - 600_000, to: NOW },
    pictureOpen: true,
    selectedLogoutId: null,
    selectedEventIds: ['e0068'],
  };

  it('comes back after DevTools were closed', async () => {
    const looks = { load: async () => kept, save: async () => {} };
    await open({ platform: { looks } });
    expect(panel.host.querySelector<HTMLInputElement>('.events input[type=search]')?.value).toBe(
      'status:401',
    );
    expect(panel.text()).toContain('3 of 74');
    expect(shown()).toEqual({ from: NOW - 600_000, to: NOW });
    expect(state().selectedEventIds).toEqual(['e0068']);
  });

  it('is kept a moment after it changed, for the site alone', async () => {
    await open();
    await panel.run(() => panel.controller.changeLook({ words: 'kind:request' }));
    await panel.run(() => panel.time.pass(1_000));
    expect([...panel.platform.keptLooks]).toMatchObject([
      ['https://app.example.com', { words: 'kind:request', picture: { mode: 'fit' } }],
    ]);
  });

  it('is kept when the panel goes away at once', async () => {
    await open();
    await panel.run(() => panel.controller.selectEvents(['e0003']));
    const { keptLooks } = panel.platform;
    await panel.unmount();
    expect(keptLooks.get('https://app.example.com')).toMatchObject({ selectedEventIds: ['e0003'] });
    await open();
  });

  it('falls back to the default where storage holds nonsense, or nothing can be read', async () => {
    const nonsense = { words: 7, group: 'x', picture: { mode: 'fixed', from: 'a' }, selectedEventIds: [{}] };
    await open({ platform: { looks: { load: async () => nonsense, save: async () => {} } } });
    expect(state().look).toMatchObject({ words: '', group: null, picture: { mode: 'fit' } });
    await panel.unmount();
    const refuses = {
      load: () => Promise.reject(new Error('no')),
      save: () => Promise.reject(new Error('no')),
    };
    await open({ platform: { looks: refuses } });
    await panel.run(() => panel.controller.changeLook({ words: 'x' }));
    await panel.run(() => panel.time.pass(1_000));
    expect(state().look.words).toBe('x');
  });
});
