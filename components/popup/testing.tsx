import { createFakePlatform, createFakeTime } from '../../lib/panel/fixtures/fake-platform.ts';
import type { AccessAnswer } from '../../lib/panel/platform.ts';
import { createPopupController } from '../../lib/panel/popup/popup-controller.ts';
import type { PopupState, Request } from '../../lib/panel/popup/popup-state.ts';
import { popupWords } from '../../lib/panel/popup/popup-words.ts';
import { mountPage } from '../mount-page.tsx';
import { PopupApp } from './PopupApp.tsx';

/** A watched site of which nothing is recorded yet. */
export const watchedTab: PopupState = {
  origin: 'https://app.example.com',
  closed: null,
  watched: true,
  hasAccess: true,
  paused: false,
  eventCount: 0,
  tabsWithoutStacks: 0,
  badge: false,
  seesPrivate: true,
  glance: null,
};

export type PopupAnswers = {
  /** Changed while it runs: what the background answers next. */
  state: Partial<PopupState>;
  /** Answers instead, or throws for a background that is gone. */
  answer?: (request: Request) => unknown;
  access?: AccessAnswer;
  hasSide?: boolean;
};

/** The popup in a document, with a made-up browser and background, and the words that it is shipped with. */
export async function mountPopup(answers: PopupAnswers) {
  const requests: Request[] = [];
  const opened: string[] = [];
  const copied: string[] = [];
  const fake = createFakePlatform({ site: null });
  const time = createFakeTime();
  const controller = createPopupController(
    {
      tabId: 7,
      mayAskForAccess: answers.access !== 'unavailable',
      async request(message) {
        requests.push(message);
        const own = answers.answer?.(message);
        if (own !== undefined) return own;
        return message.type === 'glance' ? { ...watchedTab, ...answers.state } : {};
      },
      async requestAccess(origins) {
        opened.push(`asked for ${origins.join()}`);
        return answers.access ?? 'granted';
      },
      openPort: fake.openPort,
      settings: fake.settings,
      openSide() {
        if (answers.hasSide === false) return false;
        opened.push('side');
        return true;
      },
      openTab: (path) => opened.push(path),
      close: () => opened.push('closed'),
    },
    time,
  );
  const page = await mountPage(
    <PopupApp controller={controller} mayAsk={answers.access !== 'unavailable'} />,
    {
      words: popupWords,
      time,
      start: () => controller.start(),
      tools: { copy: async (words) => void copied.push(words) },
    },
  );
  const { host, run } = page;
  const button = (words: string) => {
    const buttons = [...host.querySelectorAll<HTMLElement>('button, input')];
    const named = (one: HTMLElement) => one.textContent || one.closest('label')?.textContent || '';
    const found = buttons.find((one) => named(one).includes(words));
    if (found === undefined) throw new Error(`no “${words}” among: ${buttons.map(named).join(' | ')}`);
    return found;
  };
  return {
    ...page,
    time,
    fake,
    copied,
    requests,
    opened,
    has: (words: string) =>
      [...host.querySelectorAll('button')].some((one) => one.textContent?.includes(words)),
    button,
    click: (words: string) => run(() => button(words).click()),
    sent: (type: Request['type']) => requests.filter((request) => request.type === type),
  };
}
