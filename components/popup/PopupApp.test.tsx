// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { glanceOf } from '../../lib/glance/glance.ts';
import { englishResolver } from '../../lib/messages/resolve.ts';
import { createFakeTime, watchedSite } from '../../lib/panel/fixtures/fake-platform.ts';
import { headlineLog } from '../../lib/panel/fixtures/headline-log.ts';
import { learnedLimits } from '../../tests/preview/race-scenes.ts';
import { mountPopup, type PopupAnswers } from './testing.tsx';

const MINUTE = 60_000;
const NOW = createFakeTime().now();
const signedOut = glanceOf(diagnose(headlineLog(NOW - MINUTE), { asOf: NOW }), englishResolver);
const signedIn = glanceOf(diagnose(learnedLimits(NOW), { asOf: NOW }), englishResolver);

let popup: Awaited<ReturnType<typeof mountPopup>>;
const open = async (answers: PopupAnswers) => {
  popup = await mountPopup(answers);
  // Whatever is shown: no text is missing in the popup's own catalogue, and no parameter.
  expect(popup.text()).not.toContain('⟦');
  return popup;
};
afterEach(() => popup.unmount());

const unwatched = { watched: false, hasAccess: false };

describe('a site that is not watched', () => {
  it('has one button, which asks for this site in the click and watches it', async () => {
    const { click, opened, requests, sent } = await open({ state: unwatched });
    expect(popup.text()).toContain('Not watched');
    await click('Watch this site');
    expect(opened).toEqual(['asked for https://app.example.com']);
    // Said before the question: the browser may close the popup with it.
    expect(requests.map(({ type }) => type).slice(1, 3)).toEqual(['watch-when-allowed', 'watch']);
    expect(sent('watch')).toEqual([{ type: 'watch', origin: 'https://app.example.com' }]);
  });

  it('stays unwatched where access is refused, and says so', async () => {
    const { click, sent } = await open({ state: unwatched, access: 'denied' });
    await click('Watch this site');
    expect(sent('watch')).toEqual([]);
    expect(popup.text()).toContain('nothing is watched');
  });

  it('asks nobody where access was given before', async () => {
    const { click, opened, sent } = await open({ state: { watched: false } });
    await click('Watch this site');
    expect([opened, sent('watch').length]).toEqual([[], 1]);
  });

  it('shows neither mark nor export: there is nothing', async () => {
    await open({ state: unwatched });
    expect(['Put a mark', 'Export', 'Pause'].filter(popup.has)).toEqual([]);
  });
});

describe('a watched site', () => {
  it('says in one look how the session stands, what ends it and how long nobody touched it', async () => {
    await open({ state: { glance: signedIn, eventCount: 9 } });
    expect(popup.text()).toMatch(/Recording.*Signed in.*since.*idle limit, in about 18 min 30 s/);
    expect(popup.text()).toMatch(/without input|active now/);
    await popup.run(() => popup.time.pass(1_000));
    expect(popup.text()).toContain('18 min 29 s');
  });

  it('says the last logout in one sentence, with its time and the way to the verdict', async () => {
    const { click, opened } = await open({ state: { glance: signedOut, eventCount: 9 } });
    expect(popup.text()).toMatch(/Signed out.*Last logout.*25 min/);
    expect(popup.host.querySelector('time')?.getAttribute('datetime')).toMatch(/^2025-10-09T/);
    await click('Read why');
    expect(opened).toEqual(['side', 'closed']);
  });

  it('opens the verdict in a tab where nothing can stand beside the page', async () => {
    const { click, opened } = await open({ state: { glance: signedOut, eventCount: 9 }, hasSide: false });
    await click('Read why');
    expect(opened).toEqual(['panel.html?origin=https%3A%2F%2Fapp.example.com', 'closed']);
  });

  it('makes words of a page that would rearrange the popup visible', async () => {
    const logout = { ...signedOut.logout, says: 'ended by \u202eevil' } as typeof signedOut.logout;
    await open({ state: { glance: { ...signedOut, logout }, eventCount: 9 } });
    expect(popup.text()).toContain('ended by \\u202eevil');
  });

  it('takes a mark with one press, at the moment of the press', async () => {
    const { click, sent } = await open({ state: {} });
    const before = Date.now();
    await click('Put a mark');
    const [mark] = sent('mark');
    expect(mark).toMatchObject({ origin: 'https://app.example.com', says: '' });
    expect((mark as { at: number }).at).toBeGreaterThanOrEqual(before);
    expect(popup.text()).toMatch(/Marked at .*\d\d:\d\d:\d\d/);
  });

  it('says when the mark was not set', async () => {
    const refused = { error: { code: 'full', message: 'The disk is full.' } };
    await open({ state: {}, answer: ({ type }) => (type === 'mark' ? refused : undefined) });
    await popup.click('Put a mark');
    expect(popup.text()).toContain('The disk is full.');
    expect(popup.text()).not.toContain('Marked at');
  });

  it('is paused and resumed by one button', async () => {
    const answers: PopupAnswers = { state: {} };
    await open(answers);
    answers.state = { paused: true };
    await popup.click('Pause');
    expect(popup.sent('pause')).toHaveLength(1);
    expect(popup.text()).toContain('Paused');
    expect(popup.has('Put a mark')).toBe(false);
    await popup.click('Resume');
    expect(popup.sent('resume')).toHaveLength(1);
  });

  it('opens the panel’s export', async () => {
    const { click, opened } = await open({ state: {} });
    await click('Export');
    expect(opened[0]).toBe('panel.html?origin=https%3A%2F%2Fapp.example.com&export');
  });

  it('shows its time on the button only where somebody wants it', async () => {
    const { click, sent } = await open({ state: {} });
    expect((popup.button('toolbar button') as HTMLInputElement).checked).toBe(false);
    await click('toolbar button');
    expect(sent('set-badge')).toEqual([{ type: 'set-badge', origin: 'https://app.example.com', on: true }]);
  });

  it('says that access was taken away, with what is left and the button to give it again', async () => {
    await open({ state: { hasAccess: false, glance: signedOut, eventCount: 9 } });
    expect(popup.text()).toContain('was taken away');
    expect(popup.text()).toContain('Last logout');
    expect(popup.has('Give access again')).toBe(true);
  });
});

describe('a page where nothing can be watched', () => {
  it.each([
    ['browser-page', 'page of the browser itself', 'Go to the site'],
    ['store', 'extension store', 'Go to the site'],
    ['view-source', 'source', 'Go to the page itself'],
    ['file', 'file on this computer', 'localhost'],
    ['pdf', 'PDF', 'another page of the same site'],
    ['blocked', 'policy', 'Ask whoever manages this browser'],
    ['loading', 'no page yet', 'Go to the site'],
    ['something-new', 'lets no extension see', 'Go to the site'],
  ])('%s: what, why, what to do', async (closed, why, whatToDo) => {
    await open({ state: { ...unwatched, origin: null, closed } });
    expect(popup.text()).toContain('Nothing to watch here');
    expect(popup.text()).toContain(why);
    expect(popup.text()).toContain(whatToDo);
    expect(popup.host.querySelectorAll('button')).toHaveLength(0);
  });

  it('tells of private windows that are not seen, and how to change it', async () => {
    await open({ state: { ...unwatched, origin: null, closed: 'browser-page', seesPrivate: false } });
    expect(popup.text()).toContain('Private windows are not seen');
  });

  it('still shows the log of its site', async () => {
    await open({ state: { closed: 'pdf', glance: signedOut, eventCount: 9 } });
    expect(popup.text()).toMatch(/PDF.*Last logout/);
  });
});

describe('the background', () => {
  it('is asked again while somebody looks, and left alone while nobody does', async () => {
    await open({ state: {} });
    expect(popup.sent('glance')).toHaveLength(1);
    await popup.run(() => popup.time.pass(2_000));
    expect(popup.sent('glance')).toHaveLength(2);
    await popup.run(() => popup.time.show(false));
    expect(popup.time.timers()).toBe(0);
    await popup.run(() => popup.time.pass(60_000));
    expect(popup.sent('glance')).toHaveLength(2);
    await popup.run(() => popup.time.show(true));
    expect(popup.sent('glance')).toHaveLength(3);
  });

  it('that is gone, or of another version, is said', async () => {
    await open({
      state: {},
      answer: () => {
        throw new Error('no background');
      },
    });
    expect(popup.text()).toContain('The recorder does not answer');
    await popup.unmount();
    await open({ state: {}, answer: () => ({ error: { code: 'unknown-request', message: 'Reload it.' } }) });
    expect(popup.text()).toContain('Reload it.');
  });
});

describe('the full state', () => {
  const state = { glance: signedIn, eventCount: 9 };
  const answering =
    (printed: boolean): NonNullable<PopupAnswers['answer']> =>
    ({ type }) =>
      type === 'site-state' ? watchedSite : type === 'print-state' ? { printed } : undefined;
  /** The log comes over a port, which the made-up background answers when it is told to. */
  async function log() {
    await popup.click('Log full state to console');
    await vi.waitFor(() => expect(popup.fake.ports.at(-1)?.commands).toHaveLength(1));
    await popup.run(() => popup.fake.ports.at(-1)?.sendEvents(headlineLog(NOW - MINUTE), 40));
  }

  it('is printed in the console of the page, where that is switched on', async () => {
    await open({ state, answer: answering(true) });
    await log();
    await vi.waitFor(() => expect(popup.sent('print-state')).toHaveLength(1));
    const [sent] = popup.sent('print-state');
    expect(sent).toMatchObject({ origin: 'https://app.example.com', tabId: 7 });
    expect(Object(sent).sections).toHaveLength(5);
    await vi.waitFor(() => expect(popup.text()).toContain('Printed in this page’s console'));
    expect(popup.copied).toEqual([]);
  });

  it('is copied where the page’s console is to be left alone, and the popup says why', async () => {
    await open({ state, answer: answering(false) });
    await log();
    await vi.waitFor(() => expect(popup.text()).toContain('Copied to the clipboard. Nothing is printed'));
    expect(popup.copied).toHaveLength(1);
    const link = popup.host.querySelector('a[href="options.html#console-monitor"]');
    expect(link?.textContent).toBe('Switch the console monitor on');
  });

  it('that nobody gives away is not passed over in silence', async () => {
    await open({ state, answer: ({ type }) => (type === 'site-state' ? { error: {} } : undefined) });
    await log();
    await vi.waitFor(() => expect(popup.text()).toContain('neither be printed nor copied'));
  });
});
