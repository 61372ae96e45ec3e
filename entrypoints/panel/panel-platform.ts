import { REMINDERS_KEY } from '../../lib/messaging/port-names.ts';
import type { PanelPlatform } from '../../lib/panel/platform.ts';
import { browser } from '../../lib/platform/browser.ts';
import { patternOf, socketsOf } from './host-patterns.ts';
import { keptLooks } from './kept-looks.ts';
import { panelPort } from './panel-port.ts';
import { saveFile } from './save-file.ts';
import { storedSettings } from './stored-settings.ts';

/** Chromium's extra argument, and its answer through a callback: the polyfill does not know this function. */
type ChromiumPanels = {
  openResource?: (url: string, line: number, column: number, done: () => void) => void;
};

/** The panel's view of this browser. Everything else of the panel knows no browser. */
export function createPanelPlatform(): PanelPlatform {
  const devtools = browser.devtools as typeof browser.devtools | undefined;
  const openResource = (devtools?.panels as ChromiumPanels | undefined)?.openResource;
  const reload = devtools?.inspectedWindow?.reload;
  // Firefox gives DevTools pages no `permissions`, though the types do.
  const permissions = browser.permissions as typeof browser.permissions | undefined;
  return {
    request: (message) => browser.runtime.sendMessage(message),
    openPort: panelPort,
    mayAskForAccess: permissions?.request !== undefined,
    async requestAccess(origins) {
      if (permissions?.request === undefined) return 'unavailable';
      const patterns = [...new Set(origins.map(patternOf))];
      const granted = await permissions.request({ origins: [...patterns, ...socketsOf(patterns)] });
      return granted ? 'granted' : 'denied';
    },
    requestNotifications: async () =>
      (await permissions?.request({ permissions: ['notifications'] })) ?? false,
    tabUrl: (origin) => browser.runtime.getURL(`panel.html?origin=${encodeURIComponent(origin)}`),
    onContextChange: listenForChanges,
    copy: copyText,
    save: saveFile,
    settings: storedSettings,
    looks: keptLooks,
    console,
    ...(openResource === undefined
      ? {}
      : { openSource: (url, line, column) => openResource(url, line - 1, column - 1, () => {}) }),
    ...(reload === undefined ? {} : { reloadTab: () => devtools?.inspectedWindow.reload() }),
  };
}

/** The inspected tab navigated, or access to a site was given or taken, perhaps by another page of ours. */
function listenForChanges(listener: () => void): () => void {
  const changed = () => listener();
  const events = [
    browser.devtools?.network?.onNavigated,
    browser.permissions?.onAdded,
    browser.permissions?.onRemoved,
  ].filter((event) => event !== undefined);
  // A reminder is due, or was set in another panel.
  const stored = (changes: object) => {
    if (REMINDERS_KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(stored);
  for (const event of events) event.addListener(changed);
  return () => {
    browser.storage.local.onChanged.removeListener(stored);
    for (const event of events) event.removeListener(changed);
  };
}

/** In Chromium's DevTools the clipboard API is refused to panels, so a selection is copied there. */
async function copyText(content: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(content);
  } catch {
    if (!copySelection(content)) throw new Error('copying was refused');
  }
}

function copySelection(content: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = content;
  holder.readOnly = true;
  holder.className = 'visually-hidden';
  // A modal dialog makes the rest of the document inert: the selection has to be inside.
  (document.querySelector('dialog[open]') ?? document.body).append(holder);
  const focused = document.activeElement;
  holder.select();
  const copied = document.execCommand('copy');
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
