import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { shippedBuilds } from './support/shipped-build.ts';

/** What the product may do, word for word: a change here is a change of what we promise. Not Playwright's page. */
test('the manifest asks for what is used and for no site', ({ browserKind }) => {
  const manifest = JSON.parse(readFileSync(join(shippedBuilds[browserKind], 'manifest.json'), 'utf8'));
  const { version, background, browser_specific_settings, minimum_chrome_version, ...rest } = manifest;
  expect(rest).toEqual({
    manifest_version: 3,
    name: 'Logout Lens',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: expect.anything(),
    devtools_page: 'devtools.html',
    options_ui: { page: 'options.html', open_in_tab: true },
    action: { default_title: 'Logout Lens', default_popup: 'popup.html', default_area: 'navbar' },
    commands: {
      'open-panel': expect.anything(),
      mark: expect.anything(),
      export: expect.anything(),
    },
    ...(browserKind === 'chromium'
      ? { side_panel: { default_path: 'sidepanel.html' } }
      : {
          sidebar_action: {
            default_panel: 'sidepanel.html',
            default_title: 'Logout Lens',
            open_at_install: false,
          },
        }),
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
      ...(browserKind === 'chromium' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'],
    optional_permissions: ['notifications'],
    incognito: 'spanning',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self' http: https:; require-trusted-types-for 'script'",
    },
  });
  const keys = Object.values(rest.commands as Record<string, { suggested_key: object }>).map(
    ({ suggested_key }) => suggested_key,
  );
  expect(keys).toEqual([
    { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L', chromeos: 'Alt+Shift+L' },
    { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M', chromeos: 'Alt+Shift+K' },
    { default: 'Alt+Shift+E', mac: 'MacCtrl+Shift+E', chromeos: 'Alt+Shift+E' },
  ]);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  if (browserKind === 'chromium') {
    expect(background).toEqual({ service_worker: 'background.js' });
    expect(minimum_chrome_version).toBe('120');
    expect(browser_specific_settings).toBeUndefined();
  } else {
    expect(background).toEqual({ scripts: ['background.js'] });
    expect(minimum_chrome_version).toBeUndefined();
    expect(browser_specific_settings).toEqual({
      gecko: {
        id: 'logout-lens@example.test',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  }
});
