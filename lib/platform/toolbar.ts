import { browser } from './browser.ts';

/** What the toolbar's button says on one tab. Both browsers forget it when the tab goes to another document. */
export type ToolbarLook = { text: string; tone: 'time' | 'soon' | 'out' | 'note'; title: string };

export type Toolbar = {
  /** null: as the manifest has it. Never rejects: the tab may be gone. */
  show(tabId: number, look: ToolbarLook | null): Promise<void>;
};

/** Ground and text, at least 4.5:1 on each other, and beside toolbars of either theme. */
const COLOURS = {
  time: ['#1358c4', '#ffffff'],
  soon: ['#f0c35c', '#1a1f27'],
  out: ['#b3261e', '#ffffff'],
  note: ['#3a4047', '#ffffff'],
} as const;

export const toolbar: Toolbar = {
  async show(tabId, look) {
    const { action } = browser;
    const [color, textColor] = COLOURS[look?.tone ?? 'note'];
    const calls = [
      action.setBadgeText({ tabId, text: look?.text ?? '' }),
      action.setTitle({ tabId, title: look?.title ?? browser.runtime.getManifest().name }),
      ...(look === null
        ? []
        : [
            action.setBadgeBackgroundColor({ tabId, color }),
            action.setBadgeTextColor({ tabId, color: textColor }),
          ]),
    ];
    await Promise.allSettled(calls);
  },
};
