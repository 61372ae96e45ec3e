import { posix, win32 } from 'node:path';

/**
 * Names and places under which browsers are found, most likely first. A `*` stands for any name of one folder.
 *
 * @typedef {'chromium' | 'firefox'} BrowserKind
 * @typedef {{ names: string[], files: string[] }} Places
 */

/** Environment variable that names a browser's path, and goes before every search. */
export const pathVariable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Branded Chrome comes last: since version 137 it ignores --load-extension, Chromium and Chrome for Testing do not.
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'chrome',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/** @param {string} home */
const linux = (home) => ({
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/chromium/chrome',
    `${home}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome`,
    `${home}/.cache/puppeteer/chrome/*/chrome-linux64/chrome`,
    '/opt/google/chrome/chrome',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
    `${home}/.cache/puppeteer/firefox/*/firefox/firefox`,
  ],
});

/** @param {string} home */
function macos(home) {
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  /** @param {string} app */
  const installed = (app) => [`/Applications/${app}`, `${home}/Applications/${app}`];
  return {
    chromium: [
      ...installed('Chromium.app/Contents/MacOS/Chromium'),
      ...installed(testing),
      `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/${testing}`,
      `${home}/.cache/puppeteer/chrome/*/chrome-mac-*/${testing}`,
      ...installed('Google Chrome.app/Contents/MacOS/Google Chrome'),
    ],
    firefox: [
      ...installed('Firefox.app/Contents/MacOS/firefox'),
      ...installed('Firefox Developer Edition.app/Contents/MacOS/firefox'),
      ...installed('Firefox Nightly.app/Contents/MacOS/firefox'),
      `${home}/.cache/puppeteer/firefox/*/Firefox*.app/Contents/MacOS/firefox`,
    ],
  };
}

/**
 * @param {string} home
 * @param {Record<string, string | undefined>} env
 */
function windows(home, env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  /** @param {string} file */
  const installed = (file) => folders.map((folder) => `${folder}\\${file}`);
  return {
    chromium: [
      ...installed('Chromium\\Application\\chrome.exe'),
      `${env.LOCALAPPDATA}\\ms-playwright\\chromium-*\\chrome-win*\\chrome.exe`,
      `${home}\\.cache\\puppeteer\\chrome\\*\\chrome-win64\\chrome.exe`,
      ...installed('Google\\Chrome\\Application\\chrome.exe'),
    ],
    firefox: [
      ...installed('Mozilla Firefox\\firefox.exe'),
      ...installed('Firefox Developer Edition\\firefox.exe'),
      ...installed('Firefox Nightly\\firefox.exe'),
    ],
  };
}

/**
 * @param {BrowserKind} kind
 * @param {{ platform: string, home: string, env: Record<string, string | undefined> }} machine
 * @returns {string[]} paths to try, in order; those from PATH first
 */
export function candidates(kind, { platform, home, env }) {
  const path = platform === 'win32' ? win32 : posix;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names[kind].flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  const usual = platform === 'win32' ? windows(home, env) : platform === 'darwin' ? macos(home) : linux(home);
  return [...new Set([...onPath, ...usual[kind]])];
}
