import type { PanelPlatform, PanelTarget } from '../../lib/panel/platform.ts';
import { browser } from '../../lib/platform/browser.ts';
import { namedTab, type ShownTab, tabInFront } from './shown-tab.ts';

/** What a panel shows, and what tells that this may be something else now. */
export type ShownTarget = { target: PanelTarget; onChange(listener: () => void): () => void };

const SIDE_PANEL = '/sidepanel.html';

/**
 * What this panel shows: `?origin=` or `?tab=` where it runs in a tab, the tab in front where it stands beside the
 * page (Chromium's side panel, Firefox's sidebar), else the tab that DevTools inspect. Null where none of them is
 * there or reads as one.
 */
export async function readTarget({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Promise<ShownTarget | null> {
  const query = new URLSearchParams(search);
  const origin = query.get('origin');
  if (origin !== null)
    return URL.canParse(origin) ? fixed({ kind: 'origin', origin: new URL(origin).origin }) : null;
  const tab = query.get('tab');
  if (tab !== null) return /^\d{1,10}$/.test(tab) ? following(namedTab(Number(tab))) : null;
  if (pathname === SIDE_PANEL) return following(await tabInFront());
  const inspected = browser.devtools?.inspectedWindow?.tabId;
  return typeof inspected === 'number' ? fixed({ kind: 'tab', tabId: inspected }) : null;
}

/** DevTools tell of their tab themselves (panel-platform.ts). */
const fixed = (target: PanelTarget): ShownTarget => ({ target, onChange: () => () => {} });

const following = (shown: ShownTab): ShownTarget => ({
  // Asked for whenever the panel asks which site it is.
  target: {
    kind: 'tab',
    get tabId() {
      return shown.tabId();
    },
  },
  onChange: shown.onChange,
});

/** The platform, which also tells when the panel is about another tab or page. */
export function followed(platform: PanelPlatform, { onChange }: ShownTarget): PanelPlatform {
  return {
    ...platform,
    onContextChange(listener) {
      const ends = [platform.onContextChange(listener), onChange(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
