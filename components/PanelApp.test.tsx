// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportTimeline } from '../lib/exports/index.ts';
import { text } from '../lib/messages/text.ts';
import type { Request } from '../lib/messaging/protocol.ts';
import type { Diagnose } from '../lib/panel/diagnosis.ts';
import {
  credentialFixture,
  diagnosisFixture,
  session,
  verdictFixture,
} from '../lib/panel/fixtures/diagnosis.ts';
import { createFakeTime, type FakeAnswers } from '../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../lib/panel/fixtures/headline-log.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { type MountedPanel, type MountOptions, mountPanel } from './testing.tsx';

const NOW = createFakeTime().now();
const log = headlineLog(NOW - 90_000);
const signedOut: Diagnose = () => diagnosisFixture({ logouts: [verdictFixture()] });
const nothing: Diagnose = () => diagnosisFixture();

let panel: MountedPanel;
/** A radio button by its words. */
function radio(words: string): HTMLInputElement {
  const label = [...panel.host.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
  return label?.querySelector('input') as HTMLInputElement;
}

async function open(options: Partial<MountOptions> & { answers?: FakeAnswers }) {
  panel = await mountPanel({ answers: { site: {} }, diagnose: nothing, ...options });
  return panel;
}
afterEach(() => panel.unmount());

// happy-dom lays nothing out: give the list a height, so that it draws rows.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 440 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 400 });
});

describe('a site that is not watched', () => {
  const answers: FakeAnswers = { site: { watched: false, hasAccess: false } };

  it('offers one button, says why it asks and what is recorded', async () => {
    await open({ answers });
    expect(panel.text()).toContain('Why was I logged out?');
    expect(panel.text()).toContain('The browser will ask you to allow access');
    expect(panel.text()).toContain('What is recorded');
    expect(panel.host.querySelectorAll('button')).toHaveLength(1);
  });

  it('asks for access in the click itself', async () => {
    await open({ answers });
    const asked = vi.spyOn(panel.platform, 'requestAccess');
    panel.button('Watch this site').click();
    expect(asked).toHaveBeenCalledWith([ORIGIN]);
    await panel.run(() => {});
  });

  it('says that access was denied', async () => {
    await open({ answers: { ...answers, access: 'denied' } });
    await panel.click('Watch this site');
    expect(panel.text()).toContain('Access was not allowed');
  });

  it('leads to a tab where DevTools may not ask', async () => {
    await open({ answers: { ...answers, access: 'unavailable' } });
    expect(panel.host.querySelectorAll('button')).toHaveLength(0);
    const link = panel.host.querySelector('a');
    expect(link?.textContent).toContain('Watch this site');
    expect(link?.getAttribute('href')).toBe(`panel.html?origin=${encodeURIComponent(ORIGIN)}`);
    expect(panel.text()).toContain('the panel opens in a tab of its own');
  });

  it('that has a log says there, too, that access was denied', async () => {
    const stopped = { site: { watched: false, hasAccess: false, eventCount: 74 } };
    await open({ answers: { ...stopped, access: 'denied' }, log });
    await panel.click('Watch this site');
    expect(panel.text()).toContain('Access was not allowed');
  });

  it('keeps showing what was recorded before', async () => {
    await open({ answers: { site: { watched: false, eventCount: 74 } }, diagnose: signedOut, log });
    expect(panel.text()).toContain('Not watched');
    expect(panel.text()).toContain('Recording is off.');
    expect(panel.text()).toContain('The server ended the session while it was idle');
  });
});

describe('a page that cannot be watched', () => {
  it.each([
    ['browser-page', 'a page of the browser itself'],
    ['store', 'extension store'],
    ['policy', 'The browser lets no extension see this page.'],
  ])('closed as %s says so', async (closed, words) => {
    await open({ answers: { site: { closed, watched: false } } });
    expect(panel.text()).toContain('Nothing to watch here');
    expect(panel.text()).toContain(words);
  });

  it('is also a tab that names no site', async () => {
    await open({ answers: { site: null } });
    expect(panel.text()).toContain('Nothing to watch here');
  });
});

describe('a background that does not answer', () => {
  it('is said, with a way to try again', async () => {
    let gone = true;
    const answer = () => {
      if (gone) throw new Error('Could not establish connection.');
      return undefined;
    };
    await open({ answers: { site: {}, answer } });
    expect(panel.text()).toContain('The recorder does not answer');
    gone = false;
    await panel.click('Try again');
    expect(panel.text()).toContain(ORIGIN);
    expect(panel.text()).not.toContain('The recorder does not answer');
  });
});

describe('a watched site without a logout', () => {
  it('teaches what will appear', async () => {
    await open({ log: [] });
    expect(panel.text()).toContain('No logout so far');
    expect(panel.text()).toContain('Waiting for the first event');
    expect(panel.text()).toContain('Sign in to see them.');
    expect(panel.button('Export').hasAttribute('disabled')).toBe(true);
  });

  it('shows session, credentials and their live countdown', async () => {
    const access = credentialFixture({ issuedAt: NOW - 60_000, expiresAt: NOW + 302_000 });
    const diagnose: Diagnose = () =>
      diagnosisFixture({ current: session, credentials: [access], lastActivityAt: NOW - 61_000 });
    await open({ diagnose, log: log.slice(0, 20) });
    expect(panel.text()).toContain('Signed in');
    expect(panel.text()).toContain('Refreshes 3');
    expect(panel.text()).toContain('1 min 1 s');
    const countdown = panel.host.querySelector('.countdown');
    expect(countdown?.textContent).toContain('5 min 2 s left');
    expect(countdown?.getAttribute('data-level')).toBe('good');
    await panel.run(() => panel.time.pass(3_000));
    expect(countdown?.textContent).toContain('Expires soon, 4 min 59 s left');
    expect(countdown?.getAttribute('data-level')).toBe('soon');
    await panel.run(() => panel.time.pass(300_000));
    expect(countdown?.textContent).toContain('Expired, expired');
  });

  it('follows the server’s clock and says so', async () => {
    const diagnose: Diagnose = () =>
      diagnosisFixture({
        credentials: [credentialFixture({ expiresAt: NOW + 600_000 })],
        clocks: [{ origin: ORIGIN, offsetMs: 180_000, uncertaintyMs: 500 }],
      });
    await open({ diagnose, log: log.slice(0, 5) });
    expect(panel.text()).toContain('7 min left');
    expect(panel.text()).toContain('clock is 3 min (± 0.5 s) ahead');
  });

  it('corrects by a small offset, too, and does not speak of what no countdown shows', async () => {
    const diagnose: Diagnose = () =>
      diagnosisFixture({
        credentials: [credentialFixture({ expiresAt: NOW + 600_000 })],
        clocks: [{ origin: ORIGIN, offsetMs: 1_900, uncertaintyMs: 500 }],
      });
    await open({ diagnose, log: log.slice(0, 5) });
    expect(panel.text()).toContain('9 min 58 s left');
    expect(panel.text()).not.toContain('clock is');
  });

  it('draws only the countdown again when a second passes', async () => {
    const diagnose = vi.fn<Diagnose>(() =>
      diagnosisFixture({ credentials: [credentialFixture({ expiresAt: NOW + 600_000 })] }),
    );
    await open({ diagnose, log: log.slice(0, 20) });
    const judgedBefore = diagnose.mock.calls.length;
    await panel.run(() => panel.time.pass(5_000));
    expect(panel.text()).toContain('9 min 55 s left');
    expect(diagnose.mock.calls.length).toBe(judgedBefore);
  });

  it('asks to reload tabs that were open before', async () => {
    const reloadTab = vi.fn();
    await open({ answers: { site: { tabsWithoutStacks: 2 } }, log, platform: { reloadTab } });
    expect(panel.text()).toContain('2 tabs were open before watching began.');
    await panel.click('Reload page');
    expect(reloadTab).toHaveBeenCalled();
  });

  it('says what could not be read', async () => {
    await open({ log });
    expect(panel.text()).toContain('Could not read localStorage · editor-cache (storage): too large');
  });
});

describe('a logout', () => {
  it('is answered in one sentence first, with how certain that is', async () => {
    await open({ diagnose: signedOut, log });
    const article = panel.host.querySelector('article');
    expect(article?.querySelector('h2')?.textContent).toBe('The server ended the session while it was idle');
    expect(article?.textContent).toContain('Both tokens were good.');
    expect(article?.textContent).toContain('Likely 72%');
    expect(article?.textContent).toContain('Session ended');
    expect(article?.textContent).toContain('SERVER_IDLE_TIMEOUT');
    expect(article?.textContent).toContain('Look for an idle limit');
    expect(article?.textContent).toContain('nobody used a control');
    expect(article?.textContent).not.toContain('Provisional');
  });

  it('says what the credentials had left', async () => {
    await open({ diagnose: signedOut, log });
    const rows = [...panel.host.querySelectorAll('article table tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('Access token');
    expect(rows[0]).toContain('35 min');
    expect(rows[1]).toContain('19 days');
  });

  it('is marked while it is provisional', async () => {
    await open({ diagnose: () => diagnosisFixture({ logouts: [verdictFixture({ final: false })] }), log });
    expect(panel.host.querySelector('article')?.textContent).toContain('Provisional');
  });

  it('leads from a step to its events, also past a filter', async () => {
    await open({ diagnose: signedOut, log });
    await panel.run(() => {
      const search = panel.host.querySelector<HTMLInputElement>('input[type=search]');
      if (search === null) throw new Error('no search field');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(search, 'cookie');
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(panel.text()).toContain('No event matches the filter.');
    await panel.click('The request was refused');
    const selected = panel.controller.store.getState().selectedEventIds;
    expect(selected).toEqual(['e0068', 'e0069']);
    expect(panel.text()).not.toContain('No event matches the filter.');
    expect(panel.host.querySelector('.details')?.textContent).toContain('GET /v1/projects/ → 401');
    expect(panel.host.querySelector('.details')?.textContent).toContain('2 events selected');
  });

  it('names the code, and opens it', async () => {
    const openSource = vi.fn();
    await open({ diagnose: signedOut, log, platform: { openSource } });
    expect(panel.host.querySelector('article .code-function')?.textContent).toBe('clearSession');
    await panel.click('Open app.js:212:14 in Sources');
    expect(openSource).toHaveBeenCalledWith(`${ORIGIN}/assets/app.js`, 212, 14);
  });

  it('copies the place where the browser cannot open it', async () => {
    await open({ diagnose: signedOut, log });
    await panel.click('Copy app.js:212:14');
    expect(panel.platform.copied).toEqual([`${ORIGIN}/assets/app.js:212:14`]);
  });

  it('is copied as a report for a bug tracker', async () => {
    const answer: FakeAnswers['answer'] = (request) =>
      request.type === 'export-timeline' && request.format === 'markdown' ? '# Report' : undefined;
    await open({ answers: { site: {}, answer }, diagnose: signedOut, log });
    await panel.click('Copy for bug report');
    expect(panel.platform.copied).toEqual(['# Report']);
    expect(panel.text()).toContain('Copied');
  });

  it('is told to a screen reader when it is new, and only then', async () => {
    let logouts = [verdictFixture()];
    await open({ diagnose: () => diagnosisFixture({ logouts }), log: log.slice(0, 40) });
    const polite = panel.host.querySelector('[aria-live=polite]');
    expect(polite?.textContent).toBe('');
    logouts = [...logouts, verdictFixture({ id: 'l2', title: text('panel.text', { text: 'A second one' }) })];
    await panel.send(log.slice(40), log.length);
    await panel.run(() => panel.time.pass(100));
    expect(polite?.textContent).toBe('Logout noticed: A second one');
  });

  it('of before is shown when it is chosen', async () => {
    const second = verdictFixture({ id: 'l2', title: text('panel.text', { text: 'A second one' }) });
    await open({ diagnose: () => diagnosisFixture({ logouts: [verdictFixture(), second] }), log });
    expect(panel.host.querySelector('article h2')?.textContent).toBe('A second one');
    await panel.click('The server ended the session while it was idle');
    expect(panel.host.querySelector('article h2')?.textContent).toBe(
      'The server ended the session while it was idle',
    );
  });
});

describe('the list of events', () => {
  const list = () => panel.host.querySelector('.event-list') as HTMLElement;

  it('draws only what fits, of any number', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index): LogEvent => ({ ...(log[1] as LogEvent), id: `m${index}`, at: NOW + index }),
    );
    await open({ log: many });
    const rows = list().querySelectorAll('[role=option]');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('20000');
  });

  it('is moved through by keyboard, and opens the details', async () => {
    await open({ log });
    await panel.press(list(), 'Home');
    await panel.press(list(), 'ArrowDown');
    expect(panel.controller.store.getState().selectedEventIds).toEqual([log[1]?.id]);
    await panel.press(list(), 'Enter');
    const details = panel.host.querySelector('.details');
    expect(document.activeElement).toBe(details);
    await panel.press(details as Element, 'Escape');
    expect(panel.host.querySelector('.details')).toBeNull();
    expect(document.activeElement).toBe(list());
  });

  it('shows a stack and all fields of the chosen event', async () => {
    await open({ log });
    await panel.run(() => panel.controller.selectEvents(['e0071']));
    const details = panel.host.querySelector('.details')?.textContent;
    expect(details).toContain('clearSession');
    expect(details).toContain('credential.removed');
    expect(details).toContain('place.key');
  });
});

describe('the log', () => {
  it('is exported after a look at it', async () => {
    const timeline = await exportTimeline(
      { origin: ORIGIN, events: log, asOf: NOW, generator: { version: '1', browser: 'x', platform: 'y' } },
      'json',
    );
    const asked: Request[] = [];
    const answer: FakeAnswers['answer'] = (request) => {
      if (request.type !== 'export-timeline') return undefined;
      asked.push(request);
      return timeline;
    };
    await open({ answers: { site: {}, answer }, diagnose: signedOut, log });
    await panel.click('Export');
    const shown = () => panel.host.querySelector('textarea')?.value ?? '';
    await vi.waitFor(() => panel.run(() => expect(shown()).toMatch(/^# Logged out of/)));
    expect(panel.text()).toMatch(/Removed: \d+ header values, \d+ stored values/);
    expect(panel.text()).toContain('can be attached in GitHub, GitLab, Jira');
    await panel.run(() => radio('HAR').click());
    await vi.waitFor(() => panel.run(() => expect(shown()).toContain('"version": "1.2"')));
    expect(panel.text()).toContain('can be attached in GitLab, Jira');
    await panel.click('Save as file');
    expect(panel.platform.saved).toMatchObject([
      { name: expect.stringMatching(/-SERVER_IDLE_TIMEOUT\.har$/), mediaType: 'application/json' },
    ]);
    await panel.run(() => radio('everything that was recorded').click());
    expect(asked.map((request) => 'scope' in request && request.scope?.kind)).toEqual([
      'session',
      'everything',
    ]);
  });

  it('is not saved where the export was refused', async () => {
    const answer: FakeAnswers['answer'] = (request) =>
      request.type === 'export-timeline'
        ? { error: { code: 'secret', message: 'A secret is in it.' } }
        : undefined;
    await open({ answers: { site: {}, answer }, diagnose: signedOut, log });
    await panel.click('Export');
    expect(panel.host.querySelector('dialog')?.textContent).toContain(
      'The export failed: A secret is in it.',
    );
    expect(panel.button('Save as file').hasAttribute('disabled')).toBe(true);
  });

  it('is cleared only after a question', async () => {
    await open({ diagnose: signedOut, log });
    const cleared = () => panel.platform.requests.some((request) => request.type === 'clear');
    await panel.click('Clear');
    expect(panel.text()).toContain(`${log.length} events and 1 logout are deleted for good.`);
    await panel.click('Keep it');
    expect(cleared()).toBe(false);
    await panel.click('Clear');
    await panel.click('Delete everything');
    expect(cleared()).toBe(true);
    expect(panel.text()).toContain('Waiting for the first event');
  });

  it('stays in sight, with a word, where judging it fails', async () => {
    const diagnose: Diagnose = () => {
      throw new Error('broken');
    };
    await open({ diagnose, log });
    expect(panel.text()).toContain('The log could not be judged.');
    expect(panel.text()).toContain('Not known: the log could not be judged.');
    expect(panel.text()).not.toContain('No logout so far');
    expect(panel.host.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
  });
});

describe('a hostile page', () => {
  const HTML = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const BIDI = '\u202eevil\u2066';

  it('gets its words shown as words', async () => {
    const hostile = log.map((event): LogEvent => {
      if (event.kind === 'response.body') return { ...event, fields: { detail: `${HTML}${BIDI}` } };
      if (event.kind === 'credential.removed') {
        return {
          ...event,
          stack: [{ function: `${BIDI}${HTML}`, url: 'javascript:alert(1)', line: 1, column: 1 }],
        };
      }
      return event;
    });
    const verdict = verdictFixture({
      title: text('panel.text', { text: `${HTML}${BIDI}` }),
      location: `https://app.example.com/${HTML}${BIDI}`,
      context: { serverMessage: `${HTML}${BIDI}` },
      culprit: {
        kind: 'script',
        says: text('panel.text', { text: BIDI }),
        function: BIDI,
        url: 'javascript:alert(1)',
        line: 1,
        column: 1,
      },
    });
    await open({ diagnose: () => diagnosisFixture({ logouts: [verdict] }), log: hostile });
    await panel.run(() => panel.controller.selectEvents(['e0071']));
    const about = panel.host.querySelector<HTMLDetailsElement>('details.about');
    await panel.run(() => {
      if (about) about.open = true;
      about?.dispatchEvent(new Event('toggle'));
    });
    expect(panel.host.querySelector('img, script, iframe')).toBeNull();
    // Both are the panel's own: the page that opens a file, and a thread of the cause's.
    expect([...panel.host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'panel.html?import',
      'https://github.com/elastic/kibana/issues/252776',
    ]);
    expect(panel.host.innerHTML).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(panel.text()).toContain('\\u202eevil');
    expect(panel.text()).toContain('<img src=x');
  });
});
