import type { OnPageOrder } from '../../messaging/on-page-order.ts';
import type { OnPageSender } from './on-page.ts';

type Word = 'seen' | 'open' | 'closed' | 'gave-up';
type Box = { id: string; isUp: boolean };

/**
 * Tabs with documents that keep entrypoints/on-page.ts's rules, and a browser that takes its time: an order reaches
 * whatever document is there when it comes, and words of a page are heard later.
 */
export function slowPages(delays: { order(): number; word(): number; load(): number }) {
  const shown = new Map<number, Box | null>();
  /** What the person put an end to. */
  const ended = new Set<string>();
  let hear: (message: unknown, sender: OnPageSender) => void = () => {};
  let loaded: (tabId: number) => void = () => {};

  const later = (ms: number, run: () => void) => void setTimeout(run, ms);
  const tell = (tabId: number, id: string, word: Word) =>
    later(delays.word(), () => hear({ type: 'on-page', id, word }, { tabId, frameId: 0 }));
  const end = (tabId: number, word: Word) => {
    const box = shown.get(tabId);
    if (!box?.isUp) return;
    box.isUp = false;
    ended.add(box.id);
    tell(tabId, box.id, word);
  };

  return {
    /** Who is the background now. */
    belongTo(heard: typeof hear, navigated: typeof loaded) {
      hear = heard;
      loaded = navigated;
    },
    order: (tabId: number, order: OnPageOrder) =>
      new Promise<boolean>((resolve) =>
        later(delays.order(), () => {
          const box = shown.get(tabId);
          if (order.do === 'hide') {
            if (box?.id === order.id) box.isUp = false;
          } else if (box?.id !== order.id) {
            shown.set(tabId, { id: order.id, isUp: true });
            tell(tabId, order.id, 'seen');
          }
          resolve(true);
        }),
      ),
    close: (tabId: number) => end(tabId, 'closed'),
    open: (tabId: number) => end(tabId, 'open'),
    load(tabId: number) {
      shown.set(tabId, null);
      later(delays.load(), () => loaded(tabId));
    },
    /** What is up now, by tab, and whether the person has ended it before. */
    up: () =>
      [...shown].flatMap(([tabId, box]) =>
        box?.isUp ? [{ tabId, wasEnded: ended.has(box.id), id: box.id }] : [],
      ),
  };
}
