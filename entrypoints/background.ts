import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/background.ts';
import { openFirstRun } from '../lib/background/first-run.ts';
import { loadInstallationKey } from '../lib/background/installation-key.ts';
import { originOf } from '../lib/background/origins.ts';
import { sayFailure } from '../lib/background/say-failure.ts';
import { createShortcuts } from '../lib/background/shortcuts.ts';
import { createBackgroundSpeech } from '../lib/background/speech.ts';
import { exportTimeline } from '../lib/exports/index.ts';
import { createIntake } from '../lib/intake/index.ts';
import { text } from '../lib/messages/text.ts';
import { PANEL_PORT, RELAY_PORT } from '../lib/messaging/protocol.ts';
import { runtimeChannel } from '../lib/messaging/runtime-port.ts';
import { createSafeResolver } from '../lib/panel/safe-text.ts';
import { localArea, sessionArea } from '../lib/platform/area.ts';
import { browser } from '../lib/platform/browser.ts';
import { fetchCatalog } from '../lib/platform/fetch-catalog.ts';
import { fetchText } from '../lib/platform/fetch-text.ts';
import { generator } from '../lib/platform/generator.ts';
import { pageConsole } from '../lib/platform/page-console.ts';
import { platform } from '../lib/platform/platform.ts';
import { postReport } from '../lib/platform/post-report.ts';
import { probeTab } from '../lib/platform/probe.ts';
import { isOwnPage, relaySender } from '../lib/platform/sender.ts';
import { onCommand, onMenu, putMenu } from '../lib/platform/shortcuts.ts';
import { openSidePanel } from '../lib/platform/side-panel.ts';
import { manifestScripts, siteScripts } from '../lib/platform/site-scripts.ts';
import { storedLanguage } from '../lib/platform/stored-language.ts';
import { toolbar } from '../lib/platform/toolbar.ts';
import { createFingerprinter, generateInstallationKey } from '../lib/secrets/fingerprint.ts';

/** The build for automated tests: every site is watched, and the manifest brings the scripts. */
const everything = import.meta.env.MODE === 'testing';

/** Everything here runs before the first event is delivered: no listener may be added after an await. */
export default defineBackground(() => {
  let key: Promise<CryptoKey> | null = null;
  const fingerprinterOf = async (site: string) => {
    key ??= loadInstallationKey(indexedDB, generateInstallationKey);
    return createFingerprinter(await key, site);
  };
  const speech = createBackgroundSpeech({
    ...storedLanguage,
    preferred: () => navigator.languages,
    fetchCatalog,
  });
  const say = createSafeResolver(speech.say);
  const background = startBackground({
    platform,
    indexedDB,
    local: localArea,
    session: sessionArea,
    scripts: everything ? manifestScripts : siteScripts,
    createIntake: async (site, wanted) =>
      createIntake({ fingerprinter: await fingerprinterOf(site), wanted }),
    fingerprinterOf,
    exportTimeline,
    languageOf: speech.catalogOf,
    generator,
    fetchText,
    postReport: (request) => postReport(request),
    toolbar,
    pageConsole,
    probe: probeTab,
    seesPrivate: () => browser.extension.isAllowedIncognitoAccess(),
    say,
    speaking: speech.ready,
    language: speech.language,
    note: (what) => console.info(what),
    everything,
    now: () => Date.now(),
    bootId: Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(
      '',
    ),
  });

  /** Answers hold words: they wait until the language is known. */
  const answer = async (message: unknown) => {
    await speech.ready();
    return sayFailure(await background.answer(message), message, speech.other());
  };
  const openTab = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  const shortcuts = createShortcuts({
    answer,
    openSide: ({ windowId }) => openSidePanel(windowId),
    openTab,
    // Nobody hears it where no side panel is open.
    showLatest: () => void browser.runtime.sendMessage({ type: 'show-latest' }).catch(() => {}),
    toolbar,
    redraw: background.redrawBadge,
    say,
  });
  onCommand((name, place) => void shortcuts.command(name, place, Date.now()));
  onMenu(shortcuts.why);
  const putMenuNow = () =>
    void speech
      .ready()
      .then(() => putMenu(say(text('menu.why'))))
      .catch(() => {});
  storedLanguage.onChange(() => {
    void speech.renew().then(background.sayAnew);
    putMenuNow();
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    putMenuNow();
    // Tests open it themselves, where they are about it: a tab more would stand in the way of all others.
    if (!everything) void openFirstRun(reason, { area: localArea, openTab, now: () => Date.now() });
    if (reason === 'install') background.woken('installed');
    else if (reason === 'update') background.woken('updated');
  });
  browser.runtime.onStartup.addListener(() => {
    putMenuNow();
    background.woken('browser-started');
  });

  browser.runtime.onConnect.addListener((port) => {
    const channel = runtimeChannel(port);
    const sender = port.sender;
    if (port.name === PANEL_PORT && sender && isOwnPage(sender)) return background.connectPanel(channel);
    const relay = sender && !isOwnPage(sender) ? relaySender(sender, originOf) : null;
    if (port.name === RELAY_PORT && relay !== null) return background.connectRelay(channel, relay);
    channel.close();
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Content scripts share our id: only pages of ours may ask.
    if (!isOwnPage(sender)) {
      const from = relaySender(sender, originOf);
      if (from !== null) background.heardOnPage(message, { tabId: from.tab.tabId, frameId: from.frameId });
      return Promise.resolve(refused);
    }
    return answer(message);
  });
});

const refused = {
  error: { code: 'not-allowed', message: 'Only pages of the extension may ask. Open its panel.' },
};
