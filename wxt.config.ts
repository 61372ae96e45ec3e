import { defineConfig } from 'wxt';
import { languageFiles, manifestText } from './lib/messages/language-files.ts';

/** Mode of `npm run build:test`: host access granted, every http(s) page watched from installation on. */
const testing = process.argv.includes('testing');

// A mode of another name would get React's development build: slower, larger, and not what users run.
if (testing) process.env.NODE_ENV = 'production';

const EVERY_SITE = ['http://*/*', 'https://*/*'];
/** Handshakes of WebSockets are told of for their own schemes only. */
const EVERY_HOST = [...EVERY_SITE, 'ws://*/*', 'wss://*/*'];

/** Both scripts run before any script of the page; the relay first, so that it hears the hook's hand-over. */
const contentScript = (file: string, world: 'ISOLATED' | 'MAIN') => ({
  matches: EVERY_SITE,
  js: [`content-scripts/${file}.js`],
  run_at: 'document_start' as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
  world,
});

/**
 * Suggested keys; a person changes them in the browser's own settings. Alt+Shift with these letters is free in
 * Chromium and in Firefox, on Linux and on Windows (docs/permissions.md says what was checked). On a Mac Option writes
 * letters, so there it is Control; on ChromeOS Alt+Shift+M opens the files.
 */
const shortcut = (letter: string, chromeosLetter = letter) => ({
  default: `Alt+Shift+${letter}`,
  mac: `MacCtrl+Shift+${letter}`,
  chromeos: `Alt+Shift+${chromeosLetter}`,
});

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${testing ? '-test' : '{{modeSuffix}}'}`,
  imports: false,
  zip: { name: 'logout-lens' },
  manifest: ({ browser }) => ({
    name: 'Logout Lens',
    description: manifestText('description'),
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'webRequest',
      'webNavigation',
      'cookies',
      'idle',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      'open-panel': { suggested_key: shortcut('L'), description: manifestText('command_open_panel') },
      mark: { suggested_key: shortcut('M', 'K'), description: manifestText('command_mark') },
      export: { suggested_key: shortcut('E'), description: manifestText('command_export') },
    },
    ...(testing ? { host_permissions: EVERY_HOST } : { optional_host_permissions: EVERY_HOST }),
    // Asked for on the person's click, and only by whoever wants reminders outside the panel.
    optional_permissions: ['notifications'],
    incognito: 'spanning',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'logout-lens@example.test',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const { path, content } of await languageFiles())
        files.push({ relativeDest: path, contents: content });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.command === 'build') {
        // No connect-src here: it would also stop the background; each page sets `connect-src 'none'` itself.
        manifest.content_security_policy = {
          extension_pages:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self' http: https:; require-trusted-types-for 'script'",
        };
      }
      // The content scripts are registered per watched site at run time; only the test build watches everything.
      if (testing) {
        manifest.content_scripts = [
          contentScript('relay', 'ISOLATED'),
          contentScript('page-hook', 'MAIN'),
        ] as never;
      } else {
        delete manifest.host_permissions;
      }
    },
  },
});
