// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Incident, Word } from '../lib/detect/types.ts';
import { text } from '../lib/messages/text.ts';
import type { Diagnose } from '../lib/panel/diagnosis.ts';
import { credentialFixture, diagnosisFixture, verdictFixture } from '../lib/panel/fixtures/diagnosis.ts';
import { createFakeTime, type FakeAnswers } from '../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../lib/panel/fixtures/headline-log.ts';
import { DEFAULT_SETTINGS } from '../lib/panel/settings.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { type MountedPanel, type MountOptions, mountPanel } from './testing.tsx';

const NOW = createFakeTime().now();
const MINUTE = 60_000;
const DAY = 86_400_000;
const log = headlineLog(NOW - 90_000);
const says = (words: string) => text('panel.text', { text: words });
const showing =
  (...logouts: Verdict[]): Diagnose =>
  () =>
    diagnosisFixture({ logouts });

let panel: MountedPanel;
async function open(options: Partial<MountOptions> & { answers?: FakeAnswers } = {}) {
  panel = await mountPanel({ answers: { site: {} }, diagnose: () => diagnosisFixture(), log, ...options });
  return panel;
}
afterEach(() => panel.unmount());

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 440 });
});

const find = <Found extends Element>(selector: string): Found => {
  const found = panel.host.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};
/** Types as a person does: React hears of it. */
const type = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) =>
  panel.run(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    const event = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
const told = (kind: string) => panel.platform.requests.filter((request) => request.type === kind);

describe('recording', () => {
  it('is paused by one button, and resumed by the same', async () => {
    const answers: FakeAnswers = { site: {} };
    await open({ answers });
    answers.site = { paused: true };
    await panel.click('Pause');
    expect(told('pause')).toEqual([{ type: 'pause', origin: ORIGIN }]);
    expect(find('.status').textContent).toContain('Paused');
    expect(panel.text()).toContain('Recording is paused: what happens now is not seen.');
    answers.site = {};
    await panel.click('Resume');
    expect(told('resume')).toHaveLength(1);
    expect(find('.status').textContent).toContain('Recording');
  });

  it('is not what a site without access is said to do', async () => {
    await open({ answers: { site: { hasAccess: false } } });
    expect(find('.status').textContent).toContain('No access');
    expect(panel.host.querySelector('[data-state=recording]')).toBeNull();
    const asked = vi.spyOn(panel.platform, 'requestAccess');
    await panel.click('Give access again');
    expect(asked).toHaveBeenCalledWith([ORIGIN]);
    expect(told('watch')).toEqual([{ type: 'watch', origin: ORIGIN }]);
  });

  it('says that access was denied again', async () => {
    await open({ answers: { site: { hasAccess: false }, access: 'denied' } });
    await panel.click('Give access again');
    expect(panel.text()).toContain('Access was not allowed');
  });
});

describe('origins that are not seen', () => {
  const missingOrigins = [
    { origin: 'https://api.example.com', uses: 'api', seenAt: 1 },
    { origin: 'https://login.example.net', uses: 'sign-in', seenAt: 2 },
  ];
  const site = { missingOrigins } as FakeAnswers['site'];

  it('are named with what they are for and what is missing, under one button', async () => {
    await open({ answers: { site } });
    expect(panel.text()).toContain('This site also talks to 2 origins that are not seen:');
    expect(panel.text()).toContain('https://api.example.com API: without access, how its server answers');
    expect(panel.text()).toContain('https://login.example.net Sign-in: without access');
    const asked = vi.spyOn(panel.platform, 'requestAccess');
    await panel.click('Allow access to these 2 sites');
    expect(asked.mock.calls).toEqual([[['https://api.example.com', 'https://login.example.net']]]);
    expect(told('include-origins')).toHaveLength(1);
  });

  it('say that access was denied', async () => {
    await open({ answers: { site, access: 'denied' } });
    await panel.click('Allow access to these 2 sites');
    expect(panel.text()).toContain('Access was not allowed. You can try again.');
  });

  it('lead to a tab where this page may not ask', async () => {
    await open({ answers: { site, access: 'unavailable' } });
    expect(find<HTMLAnchorElement>('.missing a').getAttribute('href')).toContain('panel.html?origin=');
    expect(panel.text()).toContain('the panel opens in a tab of its own');
  });

  it('are put off, until another one is missing', async () => {
    const answers: FakeAnswers = { site };
    await open({ answers });
    await panel.click('Not now');
    expect(panel.text()).not.toContain('not seen:');
    answers.site = {
      missingOrigins: [...missingOrigins, { origin: 'https://x.example', uses: 'api', seenAt: 3 }],
    } as FakeAnswers['site'];
    await panel.run(() => panel.platform.changeContext());
    expect(panel.text()).toContain('3 origins that are not seen:');
  });
});

describe('the history', () => {
  const logouts = Array.from({ length: 30 }, (_, index) =>
    verdictFixture({
      id: `l${index}`,
      at: NOW - (29 - index) * 3 * 60 * MINUTE,
      idleMs: index * MINUTE,
      ...(index % 10 === 0
        ? { type: 'USER_ACTION', code: 'MANUAL_LOGOUT', title: says('Somebody signed out'), confidence: 0.3 }
        : {}),
    } as Partial<Verdict>),
  );
  const items = () => [...panel.host.querySelectorAll<HTMLElement>('.logout')];
  const openMany = () => open({ diagnose: showing(...logouts) });

  it('stands by day, latest first, a few at first and all on request', async () => {
    await openMany();
    expect(panel.text()).toContain('30 logouts');
    expect(items()).toHaveLength(12);
    const days = [...panel.host.querySelectorAll('.day')].map((day) => day.textContent);
    expect(days.slice(0, 2)).toEqual(['Today', 'Yesterday']);
    await panel.click('Show 18 more');
    expect(items()).toHaveLength(30);
    expect(document.activeElement).toBe(items()[12]);
  });

  it('is filtered by type, words and certainty, and says how many of how many', async () => {
    await openMany();
    await type(find<HTMLSelectElement>('select[aria-label="Cause of the logout"]'), 'MANUAL_LOGOUT');
    expect(panel.text()).toContain('3 of 30');
    await type(find<HTMLSelectElement>('select[aria-label="Confidence"]'), '0.6');
    expect(panel.text()).toContain('No logout matches the filter.');
    await panel.click('Show all logouts');
    expect(panel.text()).toContain('30 logouts');
    await type(find<HTMLInputElement>('.history-filter input[type=search]'), 'manual');
    expect(items().every((item) => item.textContent?.includes('MANUAL_LOGOUT'))).toBe(true);
  });

  it('is moved through by arrow keys', async () => {
    await openMany();
    items()[0]?.focus();
    await panel.press(items()[0] as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(items()[1]);
    await panel.press(items()[1] as HTMLElement, 'End');
    expect(document.activeElement).toBe(items()[11]);
  });

  it('names the type in words and the band of the idle time', async () => {
    await open({
      diagnose: showing(
        verdictFixture({ idleMs: 25 * MINUTE }),
        verdictFixture({ id: 'b', idleMs: 3 * MINUTE }),
      ),
    });
    expect(items()[0]?.textContent).toContain('Session ended: ');
    expect(items()[0]?.querySelector('.idle-tag')?.textContent).toContain('short');
    expect(items()[1]?.querySelector('.idle-tag')?.textContent).toContain('long');
    expect(items()[1]?.querySelector('.idle-tag')?.getAttribute('title')).toContain('20 min or more');
    expect(find('.facts').textContent).toMatch(/3 min\s+short/);
  });

  it('offers no filter for a single logout', async () => {
    await open({ diagnose: showing(verdictFixture()) });
    expect(panel.host.querySelector('.history-filter')).toBeNull();
  });
});

describe('the thresholds', () => {
  const access = credentialFixture({ expiresAt: NOW + 20 * MINUTE });
  const diagnose: Diagnose = () =>
    diagnosisFixture({ credentials: [access], lastActivityAt: NOW - 3 * MINUTE });
  const field = (name: string) => find<HTMLInputElement>(`input[name=${name}]`);
  const level = () => find<HTMLElement>('.countdown').dataset.level;

  it('turn a card and the idle band at once, and are kept', async () => {
    await open({ diagnose });
    expect(level()).toBe('good');
    expect(find('.top-idle').textContent).toMatch(/3 min\s+short/);
    await panel.click('Thresholds');
    expect(document.activeElement).toBe(field('accessSoonMs'));
    await type(field('accessSoonMs'), '30');
    await type(field('idleActiveMs'), '1');
    await type(field('idleShortMs'), '1.5');
    await type(field('idleMediumMs'), '2');
    await panel.click('Save');
    expect(panel.host.querySelector('dialog')).toBeNull();
    expect(level()).toBe('soon');
    expect(find('.countdown').textContent).toContain('Expires soon');
    expect(find('.top-idle').textContent).toMatch(/3 min\s+long/);
    expect(panel.platform.stored.settings).toMatchObject({
      accessSoonMs: 30 * MINUTE,
      idleMediumMs: 2 * MINUTE,
    });
  });

  it('are taken only where they make sense, and say what does not', async () => {
    await open({ diagnose });
    await panel.click('Thresholds');
    await type(field('idleShortMs'), '1');
    await panel.click('Save');
    expect(find('[role=alert]').textContent).toContain('longer than the limit before it');
    expect(document.activeElement).toBe(field('idleShortMs'));
    expect(field('idleShortMs').getAttribute('aria-invalid')).toBe('true');
    expect(panel.platform.stored.settings).toBeUndefined();
  });

  it('go back to the defaults', async () => {
    await open({ diagnose });
    panel.platform.storeSettings({ ...DEFAULT_SETTINGS, accessSoonMs: DAY });
    await panel.run(() => {});
    expect(level()).toBe('soon');
    await panel.click('Thresholds');
    await panel.click('Reset to defaults');
    await panel.click('Save');
    expect(panel.platform.stored.settings).toEqual(DEFAULT_SETTINGS);
    expect(level()).toBe('good');
  });

  it('give the focus back when they are closed', async () => {
    await open({ diagnose });
    panel.button('Thresholds').focus();
    await panel.click('Thresholds');
    await panel.click('Cancel');
    expect(document.activeElement).toBe(panel.button('Thresholds'));
  });
});

describe('what a person has to say', () => {
  const answer: FakeAnswers['answer'] = (request) =>
    request.type === 'export-timeline' ? { format: 'logout-lens/timeline' } : undefined;

  it('of a missed logout is kept with the recording, without a word as well', async () => {
    await open({ answers: { site: {}, answer } });
    await panel.click('I was logged out and it missed it');
    await panel.click('Keep recording');
    expect(told('feedback')).toEqual([
      { type: 'feedback', origin: ORIGIN, about: 'missed-logout', says: '' },
    ]);
    const [saved] = panel.platform.saved;
    expect(saved?.name).toMatch(/^logout-lens-app\.example\.com-.+-missed\.timeline\.json$/);
    expect(panel.text()).toContain(`Saved as ${saved?.name}`);
    expect(panel.text()).toContain('tests/fixtures');
  });

  it('of a wrong verdict names it', async () => {
    const verdict = verdictFixture();
    await open({ answers: { site: {}, answer }, diagnose: showing(verdict) });
    await panel.click('This verdict is wrong');
    expect(document.activeElement).toBe(find('textarea'));
    await type(find<HTMLTextAreaElement>('textarea'), '  The server was restarted. ');
    await panel.click('Keep recording');
    expect(told('feedback')).toEqual([
      {
        type: 'feedback',
        origin: ORIGIN,
        about: 'wrong-verdict',
        code: verdict.code,
        logoutAt: verdict.at,
        says: 'The server was restarted.',
      },
    ]);
    expect(panel.platform.saved[0]?.name).toContain('-wrong-verdict.timeline.json');
  });

  it('is not lost where keeping it failed', async () => {
    const refuse: FakeAnswers['answer'] = (request) =>
      request.type === 'feedback' ? { error: { code: 'failed', message: 'The disk is full.' } } : undefined;
    await open({ answers: { site: {}, answer: refuse } });
    await panel.click('I was logged out and it missed it');
    await type(find<HTMLTextAreaElement>('textarea'), 'At noon.');
    await panel.click('Keep recording');
    expect(panel.text()).toContain('The recording was not kept: The disk is full.');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('At noon.');
    expect(panel.platform.saved).toEqual([]);
    expect(panel.button('Keep recording').hasAttribute('disabled')).toBe(false);
  });
});

describe('the words of a site', () => {
  const word = (from: string, fields: object): Word =>
    ({ from, dialect: 'd', code: null, message: null, means: null, eventId: 'e0069', ...fields }) as Word;

  it('are quotes with whose claim they are, and lead to their event', async () => {
    const words = [
      word('body', { code: 'SESSION_IDLE', message: 'Idle for too long.', means: 'SERVER_IDLE_TIMEOUT' }),
      word('storage', { message: 'You were away.', eventId: 'e0071' }),
    ];
    await open({ diagnose: showing(verdictFixture({ incident: { words } as Incident })) });
    const quotes = [...panel.host.querySelectorAll('.quote')].map((quote) => quote.textContent);
    expect(quotes[0]).toContain('SESSION_IDLEIdle for too long.');
    expect(quotes[0]).toContain('The server’s claim, in the body of an answer; read as “');
    expect(quotes[1]).toContain('The page’s claim, kept by the page in its own storage');
    await panel.run(() => panel.host.querySelectorAll<HTMLElement>('.quote .link')[1]?.click());
    expect(panel.controller.store.getState().selectedEventIds).toEqual(['e0071']);
  });
});

describe('who did it', () => {
  const stack = Array.from({ length: 15 }, (_, index) => ({
    function: `call${index}`,
    url: `${ORIGIN}/assets/app.js`,
    line: index + 1,
    column: 2,
  }));

  it('has the position in code to open and to copy, and a long stack folded', async () => {
    const openSource = vi.fn();
    const culprit = {
      ...stack[0],
      kind: 'script',
      says: says('A script did it'),
      stack,
    } as Verdict['culprit'];
    await open({ diagnose: showing(verdictFixture({ culprit })), platform: { openSource } });
    expect(find('.culprit').textContent).toContain('Script');
    await panel.click('Open app.js:1:2 in Sources');
    expect(openSource).toHaveBeenCalledWith(`${ORIGIN}/assets/app.js`, 1, 2);
    await panel.click('Copy app.js:1:2 to the clipboard');
    expect(panel.platform.copied).toEqual([`${ORIGIN}/assets/app.js:1:2`]);
    expect(panel.text()).toContain('Call stack, 15 calls');
    expect(panel.text()).toContain('9 more calls');
    expect(find('.stack').querySelectorAll('li')).toHaveLength(6);
  });

  it.each([
    ['response', 'Response'],
    ['server', 'Server'],
    ['browser', 'Browser'],
    ['tab', 'Another tab'],
    ['user', 'Person'],
    ['extension', 'Extension'],
  ] as const)('is a %s in words', async (kind, name) => {
    const culprit = { kind, says: says('It did it'), url: 'https://api.example.com/v1/me/' };
    await open({ diagnose: showing(verdictFixture({ culprit })) });
    expect(find('.culprit').textContent).toContain(name);
    expect(find('article').textContent).toContain('api.example.com/v1/me/');
  });
});

describe('the full state', () => {
  it('goes to the panel’s console, and can be copied', async () => {
    await open({ diagnose: showing(verdictFixture()) });
    await panel.click('Log full state to console');
    expect(panel.platform.logged[0]).toBe(`Logout Lens: full state of ${ORIGIN}`);
    expect(panel.platform.logged.join('\n')).toContain('SERVER_IDLE_TIMEOUT');
    expect(panel.text()).toContain('It is the panel’s own console');
    await panel.click('Copy full state');
    expect(panel.platform.copied[0]).toContain('Last logouts\n  ');
  });

  it('leads to a tab only from DevTools', async () => {
    await open();
    await panel.click('Log full state to console');
    expect(panel.host.querySelector('a:not([href="panel.html?import"])')).toBeNull();
    await panel.unmount();
    await open({ platform: { reloadTab: () => {} } });
    await panel.click('Log full state to console');
    expect(find('a:not([href="panel.html?import"])').textContent).toBe('Open the panel in a tab');
  });
});
