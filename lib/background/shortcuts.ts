import { type TextRef, text } from '../messages/text.ts';
import type { SiteState } from '../messaging/protocol.ts';
import type { Toolbar } from '../platform/toolbar.ts';

/** Names of the shortcuts in the manifest (wxt.config.ts). */
export type CommandName = 'open-panel' | 'mark' | 'export';

/** Where a person pressed a shortcut or chose the menu. */
export type Place = { tabId: number; windowId: number };

export type ShortcutDeps = {
  answer(message: unknown): Promise<unknown>;
  /** Opens the panel beside the page, in the person's own event; false where the browser has no such place. */
  openSide(place: Place): boolean;
  /** Opens a page of ours in a tab. */
  openTab(path: string): void;
  /** Tells open side panels to show the latest logout. */
  showLatest(): void;
  toolbar: Toolbar;
  /** Writes what belongs there over a word of ours. */
  redraw(site: string): void;
  say(ref: TextRef): string;
};

/** A word on the button is read within so long. */
const WORD_MS = 2_500;

/** What the shortcuts and the menu do. `open` and `why` begin in the event itself: browsers open nothing later. */
export function createShortcuts(deps: ShortcutDeps) {
  const { answer, toolbar, say } = deps;

  /** Of a page without a site nothing, or an empty origin, is said. */
  const siteOf = async (tabId: number) =>
    (await answer({ type: 'site-of-tab', tabId })) as Partial<SiteState>;

  function open(place: Place): void {
    if (!deps.openSide(place)) deps.openTab(`panel.html?tab=${place.tabId}`);
  }

  /** The button says for a moment whether the mark is there: a shortcut has no other place to say it. */
  async function mark({ tabId }: Place, at: number): Promise<void> {
    const state = await siteOf(tabId);
    const { origin } = state;
    const isRecorded = Boolean(origin) && state.watched && state.hasAccess && !state.paused;
    const done = isRecorded ? await answer({ type: 'mark', origin, says: '', at }) : null;
    const word = done !== null && 'recorded' in Object(done) ? 'marked' : 'not-marked';
    await toolbar.show(tabId, {
      text: say(text(`badge.${word}`)),
      tone: word === 'marked' ? 'note' : 'out',
      title: say(text(`badge.title.${word}`)),
    });
    setTimeout(() => {
      void toolbar.show(tabId, null).then(() => (origin ? deps.redraw(origin) : undefined));
    }, WORD_MS);
  }

  async function openExport({ tabId }: Place): Promise<void> {
    const { origin } = await siteOf(tabId);
    deps.openTab(
      origin ? `panel.html?origin=${encodeURIComponent(origin)}&export` : `panel.html?tab=${tabId}`,
    );
  }

  return {
    /** "Why was I logged out?" */
    why(place: Place): void {
      open(place);
      deps.showLatest();
    },
    command(name: string, place: Place, at: number): Promise<void> | void {
      if (name === 'open-panel') return open(place);
      if (name === 'mark') return mark(place, at);
      if (name === 'export') return openExport(place);
    },
  };
}
