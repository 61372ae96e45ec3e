import { REMINDERS_KEY } from '../../lib/messaging/port-names.ts';
import type { OptionsPlatform } from '../../lib/panel/options/options-platform.ts';
import { shortcutsOf } from '../../lib/panel/options/shortcut.ts';
import { browser } from '../../lib/platform/browser.ts';
import { patternOf, socketsOf } from '../panel/host-patterns.ts';
import { panelPort } from '../panel/panel-port.ts';
import { saveFile } from '../panel/save-file.ts';
import { storedSettings } from '../panel/stored-settings.ts';

/** What another page may change while this one is open. */
const SHOWN_KEYS = [
  REMINDERS_KEY,
  'sites',
  'taught',
  'badge-sites',
  'console-monitor-sites',
  'on-page-sites',
  'retention',
];
const hostsOf = (origins: readonly string[]): string[] => {
  const patterns = [...new Set(origins.map(patternOf))];
  return [...patterns, ...socketsOf(patterns)];
};

/** The options page's view of this browser. */
export const optionsPlatform: OptionsPlatform = {
  request: (message) => browser.runtime.sendMessage(message),
  openPort: panelPort,
  async requestAccess(origins) {
    const granted = await browser.permissions.request({ origins: hostsOf(origins) });
    return granted ? 'granted' : 'denied';
  },
  async dropAccess(origins) {
    if (origins.length > 0) await browser.permissions.remove({ origins: hostsOf(origins) });
  },
  requestNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
  mayNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
  async dropNotifications() {
    await browser.permissions.remove({ permissions: ['notifications'] });
  },
  settings: storedSettings,
  save: saveFile,
  usedBytes: async () => (await navigator.storage.estimate().catch(() => null))?.usage ?? null,
  openPanel(origin) {
    const url = browser.runtime.getURL(`panel.html?origin=${encodeURIComponent(origin)}`);
    void browser.tabs.create({ url });
  },
  // Firefox for Android has no keys.
  shortcuts: async () => (browser.commands ? shortcutsOf(await browser.commands.getAll()) : null),
  async changeShortcuts() {
    const { commands } = browser;
    // Firefox has a call for it; Chromium opens its page like any other.
    if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  onChange(listener) {
    const changed = () => listener();
    const stored = (changes: object) => {
      if (SHOWN_KEYS.some((key) => key in changes)) listener();
    };
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    browser.storage.local.onChanged.addListener(stored);
    // No browser tells of keys that were changed in its own page.
    addEventListener('focus', changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
      browser.storage.local.onChanged.removeListener(stored);
      removeEventListener('focus', changed);
    };
  },
};
