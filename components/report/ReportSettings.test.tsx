// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../lib/messages/text.ts';
import type { Request } from '../../lib/messaging/protocol.ts';
import type { ReportState } from '../../lib/messaging/report-state.ts';
import { diagnosisFixture } from '../../lib/panel/fixtures/diagnosis.ts';
import { createFakeTime, type FakeAnswers } from '../../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../../lib/panel/fixtures/headline-log.ts';
import { type MountedPanel, mountPanel } from '../testing.tsx';

const NOW = createFakeTime().now();
const log = headlineLog(NOW - 90_000);
const OFF: ReportState = {
  origin: ORIGIN,
  on: false,
  format: 'first-tracker',
  url: '',
  identity: false,
  headers: [],
  hasAccess: true,
  waiting: 0,
  full: false,
  delivered: 0,
  last: null,
  nextAt: null,
  sending: false,
  stuck: null,
};

let panel: MountedPanel;
afterEach(() => panel.unmount());
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 440 });
});

/** Opens the dialog of a background that keeps what it is told, as the real one does. */
async function open(
  stored: Partial<ReportState> = {},
  answer: (request: Request) => unknown = () => undefined,
  more: { access?: FakeAnswers['access'] } = {},
) {
  let state: ReportState = { ...OFF, ...stored };
  const access: string[][] = [];
  panel = await mountPanel({
    answers: {
      site: {},
      answer(request) {
        const own = answer(request);
        if (own !== undefined) return own;
        if (request.type === 'report-set') {
          const { headers, origin: _origin, type: _type, ...rest } = request;
          state = { ...state, ...rest, headers: headers.map(({ name }) => ({ name, shown: '••••' })) };
        }
        if (request.type === 'report-test') return { says: text('report.answer.taken', { status: 202 }) };
        return request.type.startsWith('report-') ? state : undefined;
      },
    },
    diagnose: () => diagnosisFixture(),
    log,
    platform: {
      requestAccess: async (origins) => {
        access.push([...origins]);
        return more.access ?? 'granted';
      },
    },
  });
  await panel.click('Report logouts to a server');
  await panel.run(() => {});
  await panel.run(() => {});
  return { access };
}

const field = <Found extends HTMLElement = HTMLInputElement>(selector: string): Found => {
  const found = panel.host.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};
const type = (into: HTMLInputElement, value: string) =>
  panel.run(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(into, value);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
const tick = (label: string) =>
  panel.run(() => {
    const found = [...panel.host.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
    found?.querySelector<HTMLInputElement>('input')?.click();
  });
const told = (kind: string) => panel.platform.requests.filter((request) => request.type === kind);

describe('the form for reports', () => {
  it('asks for access to the address in the click that saves, and keeps what was typed', async () => {
    const { access } = await open();
    await tick('Report logouts of this site');
    await type(field('input[type=url]'), 'https://logs.example.com/in');
    await panel.click('Add a header');
    await type(field('.report-header input:not([type=password])'), 'X-Api-Key');
    await type(field('.report-header input[type=password]'), 'hunter2');
    expect(panel.text()).toContain('Not saved yet.');
    await panel.run(() => panel.button('Save').closest('form')?.requestSubmit());
    expect(access).toEqual([['https://logs.example.com']]);
    expect(told('report-set')).toEqual([
      {
        type: 'report-set',
        origin: ORIGIN,
        on: true,
        format: 'first-tracker',
        url: 'https://logs.example.com/in',
        identity: false,
        headers: [{ name: 'X-Api-Key', value: 'hunter2' }],
      },
    ]);
    expect(panel.text()).toContain('Saved.');
    // What was saved is in no field any more.
    expect(field('.report-header input[type=password]').value).toBe('');
  });

  it('says what is wrong with an address and asks nobody anything', async () => {
    const { access } = await open();
    await tick('Report logouts of this site');
    await type(field('input[type=url]'), 'http://logs.example.com/');
    await panel.click('Save and send a test report');
    expect(panel.host.querySelector('[role=alert]')?.textContent).toContain('http is not encrypted');
    expect([access, told('report-set'), told('report-test')]).toEqual([[], [], []]);
  });

  it('keeps a stored key without having it, and a changed name needs a value of its own', async () => {
    await open({ url: 'https://logs.example.com/', headers: [{ name: 'X-Api-Key', shown: '••••k7Qz' }] });
    const value = field('.report-header input[type=password]');
    expect([value.value, value.placeholder]).toEqual(['', '••••k7Qz (kept)']);
    await panel.click('Save and send a test report');
    expect(told('report-set').at(-1)).toMatchObject({ headers: [{ name: 'X-Api-Key', value: null }] });
    await type(field('.report-header input:not([type=password])'), 'X-Other');
    await panel.click('Save and send a test report');
    expect(told('report-set').at(-1)).toMatchObject({ headers: [{ name: 'X-Other', value: '' }] });
  });

  it('says in words what came back from a test', async () => {
    await open({ url: 'https://logs.example.com/' });
    await panel.click('Save and send a test report');
    expect(panel.text()).toContain('The server took it (answer 202).');
  });

  it('saves where access was denied, too, and says what is missing', async () => {
    const says = { ...OFF, on: true, url: 'https://logs.example.com/', hasAccess: false };
    await open(says, (request) => (request.type === 'report-set' ? says : undefined), { access: 'denied' });
    await panel.click('Save and send a test report');
    expect(told('report-set')).toHaveLength(1);
    expect(panel.text()).toContain('The browser has not given access to this address.');
  });

  it('shows what waits, why, and until when, and tries at once when asked', async () => {
    await open({
      on: true,
      url: 'https://logs.example.com/',
      waiting: 10_000,
      full: true,
      last: { at: NOW, outcome: 'refused', says: text('report.answer.no-entry', { status: 401 }) },
      nextAt: NOW + 300_000,
    });
    expect(panel.text()).toContain('10,000 reports wait.');
    expect(panel.text()).toContain('The outbox is full. Nothing is lost');
    expect(panel.text()).toContain('The server refused it (answer 401). Look at the header with the key');
    await panel.click('Try now');
    expect(told('report-send-now')).toHaveLength(1);
  });

  it('shows exactly what would be sent, of the form as it stands', async () => {
    await open({ url: 'https://logs.example.com/' }, (request) =>
      request.type === 'report-preview'
        ? { of: 'latest', headers: { 'Idempotency-Key': 'k' }, body: '{"type":"AUTH_ERROR"}' }
        : undefined,
    );
    await panel.run(() => {
      const details = [...panel.host.querySelectorAll('details')].find((one) =>
        one.textContent?.includes('What exactly'),
      );
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await panel.run(() => {});
    const shown = field<HTMLTextAreaElement>('.report-sample').value;
    expect(shown).toBe('POST https://logs.example.com/\nIdempotency-Key: k\n\n{\n  "type": "AUTH_ERROR"\n}');
    expect(told('report-preview').at(-1)).toMatchObject({ format: 'first-tracker', identity: false });
  });
});
