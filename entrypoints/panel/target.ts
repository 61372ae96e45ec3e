import type { PanelTarget } from '../../lib/panel/platform.ts';
import { browser } from '../../lib/platform/browser.ts';

/**
 * What this panel shows: `?origin=` or `?tab=` where it runs in a tab, else the tab that DevTools inspect. Null
 * where none of them is there or reads as one.
 */
export function readTarget(search: string): PanelTarget | null {
  const query = new URLSearchParams(search);
  const origin = query.get('origin');
  if (origin !== null)
    return URL.canParse(origin) ? { kind: 'origin', origin: new URL(origin).origin } : null;
  const tab = query.get('tab');
  if (tab !== null) return /^\d{1,10}$/.test(tab) ? { kind: 'tab', tabId: Number(tab) } : null;
  const inspected = browser.devtools?.inspectedWindow?.tabId;
  return typeof inspected === 'number' ? { kind: 'tab', tabId: inspected } : null;
}
