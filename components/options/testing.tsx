import { createFakePlatform, createFakeTime } from '../../lib/panel/fixtures/fake-platform.ts';
import type { Kept } from '../../lib/panel/fixtures/stored-site.ts';
import { createOptionsController } from '../../lib/panel/options/options-controller.ts';
import type { OptionsPlatform } from '../../lib/panel/options/options-platform.ts';
import { pageWords } from '../../lib/panel/options/options-words.ts';
import { shortcutsOf } from '../../lib/panel/options/shortcut.ts';
import { mountPage } from '../mount-page.tsx';
import { OptionsApp } from './OptionsApp.tsx';

/** A background and a browser for the options page. */
export function fakeOptionsPlatform(kept: Kept) {
  const dropped: string[] = [];
  const asked: string[] = [];
  const opened: string[] = [];
  const fake = createFakePlatform({
    site: null,
    answer(request) {
      const own = kept.answer?.(request);
      if (own !== undefined) return own;
      if (request.type === 'list-stored') return { sites: kept.sites };
      if (request.type === 'retention') return kept.retention;
      if (request.type === 'forget-site')
        kept.sites = kept.sites.filter(({ origin }) => origin !== request.origin);
      if (request.type === 'set-retention') {
        const { maxAgeDays, maxEvents } = request;
        kept.retention = { maxAgeDays, maxEvents };
      }
      return undefined;
    },
  });
  const platform: OptionsPlatform = {
    ...fake,
    async requestAccess(origins) {
      asked.push(...origins);
      return kept.access;
    },
    async dropAccess(origins) {
      dropped.push(...origins);
    },
    requestNotifications: async () => {
      kept.mayNotify = kept.access === 'granted';
      return kept.mayNotify;
    },
    mayNotify: async () => kept.mayNotify,
    dropNotifications: async () => {
      kept.mayNotify = false;
    },
    usedBytes: async () => 4_200_000,
    openPanel: (origin) => opened.push(origin),
    shortcuts: async () =>
      shortcutsOf([
        { name: 'open-panel', shortcut: 'Alt+Shift+L' },
        { name: 'mark', shortcut: 'Alt+Shift+M' },
      ]),
    changeShortcuts: async () => {
      opened.push('shortcuts');
    },
    onChange: () => () => {},
  };
  return { fake, platform, dropped, asked, opened };
}

/** The options page in a document, with a made-up browser and background, and the words that it is shipped with. */
export async function mountOptions(kept: Kept) {
  const made = fakeOptionsPlatform(kept);
  const time = createFakeTime();
  const controller = createOptionsController(made.platform, time);
  const page = await mountPage(<OptionsApp controller={controller} />, {
    words: pageWords,
    time,
    start: () => controller.start(),
    // A click asks the background, and then for everything anew.
    turns: 2,
  });
  const { host, run } = page;
  const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  const button = (words: string) => {
    const buttons = [...host.querySelectorAll<HTMLElement>('button')];
    const found = buttons.find((one) => named(one).includes(words));
    if (found === undefined) throw new Error(`no “${words}” among: ${buttons.map(named).join(' | ')}`);
    return found;
  };
  const field = (label: string) => {
    const labels = [...host.querySelectorAll('label')];
    const found = labels.find((one) => one.textContent?.includes(label));
    const control = found?.control ?? found?.querySelector('input');
    if (!(control instanceof HTMLInputElement)) throw new Error(`no field “${label}”`);
    return control;
  };
  return {
    ...made,
    ...page,
    has: (words: string) =>
      [...host.querySelectorAll<HTMLElement>('button')].some((one) => named(one).includes(words)),
    click: (words: string) => run(() => button(words).click()),
    tick: (label: string) => run(() => field(label).click()),
    fill: (label: string, value: string) =>
      run(() => {
        const control = field(label);
        // React listens to what the browser would do, and keeps a setter of its own on the element.
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(control, value);
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    choose: (name: string, content: string) =>
      run(() => {
        const input = host.querySelector('#file input[type=file]');
        Object.defineProperty(input, 'files', {
          configurable: true,
          value: [new File([content], name)],
        });
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    sent: (type: string) => made.fake.requests.filter((request) => request.type === type),
  };
}
