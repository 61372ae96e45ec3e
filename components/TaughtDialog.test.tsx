// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../lib/classify/diagnose.ts';
import { createFakeTime, type FakeAnswers, watchedSite } from '../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../lib/panel/fixtures/headline-log.ts';
import { parseTaught, readRules, type TaughtRule } from '../lib/taught/index.ts';
import { type MountedPanel, mountPanel } from './testing.tsx';

const log = headlineLog(createFakeTime().now() - 90_000);
const REFRESH: TaughtRule = { kind: 'request', path: '/v1/auth/token/refresh/', is: 'refresh' };

let panel: MountedPanel;
afterEach(() => panel.unmount());
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

/** A background that takes rules as the real one does. */
async function open(rules: readonly TaughtRule[] = []) {
  const answers: FakeAnswers = {
    site: { taught: rules },
    answer(request) {
      if (request.type !== 'teach') return undefined;
      const read = typeof request.rules === 'string' ? parseTaught(request.rules) : readRules(request.rules);
      if (!read.ok) return { error: { code: 'taught', message: `${read.problem.where} is wrong` } };
      answers.site = { taught: read.rules };
      return { ...watchedSite, ...answers.site };
    },
  };
  panel = await mountPanel({ answers, diagnose, log });
  return panel;
}
const find = <T extends Element>(selector: string) => {
  const found = panel.host.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const enter = (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string) =>
  panel.run(() => {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
    set?.call(control, value);
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
const rows = () => [...panel.host.querySelectorAll('.taught-rule')].map((row) => row.textContent);
const taught = () => panel.controller.store.getState().site?.taught;

describe('what a site is taught', () => {
  it('is a list with how much each rule fits, to remove and to export', async () => {
    await open([REFRESH]);
    await panel.click('Teach this site (1)');
    expect(rows()[0]).toMatch(/^\/v1\/auth\/token\/refresh\/ is the refresh endpoint · fits \d+ events?$/);
    await panel.click('Export rules');
    const [saved] = panel.platform.saved;
    expect(saved?.name).toBe('logout-lens-app.example.com-rules.json');
    expect(parseTaught(String(saved?.content))).toEqual({ ok: true, rules: [REFRESH] });
    await panel.click('Remove: /v1/auth/token/refresh/');
    expect(taught()).toEqual([]);
    expect(panel.text()).toContain('No rule yet');
  });

  it('is added by a form that says what it fits, and what is wrong only once it is asked to keep it', async () => {
    await open();
    await panel.click('Teach this site');
    await panel.click('Add a rule');
    expect(panel.text()).toContain('Fill in the rule to see what it fits.');
    expect(panel.host.querySelector('[role=alert]')).toBeNull();
    await panel.click('Teach this');
    await panel.run(() => {
      find('.taught-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(find('[role=alert]').textContent).toContain('At path: nothing stands here. Fill it in.');
    expect(find('[name=path]').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(find('[name=path]'));
    await enter(find<HTMLInputElement>('[name=path]'), '/v1/auth/*');
    expect(panel.text()).toMatch(/Fits \d+ recorded events\./);
    await panel.run(() => {
      find('.taught-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(taught()).toEqual([{ kind: 'request', path: '/v1/auth/*', is: 'refresh' }]);
    expect(panel.text()).toContain('Taught. The verdicts follow it now.');
  });

  it('is edited in the place of what it was', async () => {
    await open([REFRESH]);
    await panel.click('Teach this site');
    await panel.click('Edit: /v1/auth/token/refresh/');
    await enter(find<HTMLSelectElement>('[name=is]'), 'probe');
    await panel.run(() => {
      find('.taught-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(taught()).toEqual([{ ...REFRESH, is: 'probe' }]);
  });

  it('comes from the details of an event, without the site’s own origin, and changes the verdict at once', async () => {
    await open();
    const verdicts = () => panel.controller.judged().diagnosis.logouts.map(({ code }) => code);
    expect(verdicts()).toHaveLength(1);
    const page = log.findLast((event) => event.kind === 'page.navigated');
    await panel.run(() => panel.controller.selectEvents([page?.id ?? '']));
    await enter(find<HTMLSelectElement>('.teach select'), 'other');
    await panel.run(() => find<HTMLElement>('.teach button').click());
    expect(taught()).toEqual([{ kind: 'page', path: '/signin', is: 'other' }]);
    expect(panel.text()).toContain('Taught. The verdicts follow it now.');
    expect(panel.controller.store.getState().log.find(({ id }) => id === page?.id)).toMatchObject({
      url: `${ORIGIN}/signin`,
      taught: { as: 'other', rule: '/signin' },
    });
  });

  it('is imported whole, or not at all', async () => {
    await open([REFRESH]);
    await panel.click('Teach this site');
    const choose = async (content: string) => {
      const input = find<HTMLInputElement>('input[type=file]');
      Object.defineProperty(input, 'files', {
        configurable: true,
        value: [new File([content], 'mine.json')],
      });
      await panel.run(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await panel.run(() => {});
    };
    await choose('{"format":"logout-lens/taught-site","version":1,"rules":[{"kind":"request"}]}');
    expect(find('[role=alert]').textContent).toContain('rules[0]');
    expect(taught()).toEqual([REFRESH]);
    await choose('{"format":"logout-lens/taught-site","version":1,"rules":[]}');
    expect(panel.text()).toContain('Imported from mine.json');
    expect(taught()).toEqual([]);
  });
});
