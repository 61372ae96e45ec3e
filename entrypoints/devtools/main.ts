import { browser } from '../../lib/platform/browser.ts';

// Paths from the extension's root: Firefox reads relative ones from this page, which lies there too.
void browser.devtools.panels.create(browser.runtime.getManifest().name, '/icon/32.png', '/panel.html');
