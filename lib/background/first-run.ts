import type { Area } from '../platform/area.ts';

const KEY = 'first-run-opened-at';

export type FirstRunDeps = {
  /** Outlives the browser: some tell of an installation again when an unpacked extension is loaded anew. */
  area: Area;
  /** Opens a page of ours in a tab. */
  openTab(path: string): void;
  now: () => number;
};

/**
 * Opens the page that teaches by doing, once after the extension was installed and never again: not after an update, not
 * when the browser was updated. Where nothing can be kept it is not opened either, for it might come every time.
 * @param reason as `runtime.onInstalled` says it
 */
export async function openFirstRun(reason: string, { area, openTab, now }: FirstRunDeps): Promise<void> {
  if (reason !== 'install') return;
  try {
    if (typeof (await area.get(KEY)) === 'number') return;
    await area.set({ [KEY]: now() });
    openTab('first-run.html');
  } catch {
    // The options and the popup are there without it.
  }
}
