// Every scene of the preview in both themes and three widths through axe: node tests/preview/axe.ts [scene …]
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { audit, inWords, LOOKS, openScene, turn } from './audit.ts';
import { firstRunScenes } from './first-run-scenes.ts';
import { optionsScenes } from './options-scenes.ts';
import { scenes } from './scenes.ts';
import { servePreview } from './serve.ts';

const [, , ...wanted] = process.argv;
const names = wanted.length > 0 ? wanted : Object.keys({ ...scenes, ...optionsScenes, ...firstRunScenes });
const executablePath = findBrowser('chromium').browser?.path;
if (executablePath === undefined) throw new Error('No usable Chromium was found: run npm run setup.');

const preview = await servePreview();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
let found = 0;
for (const scene of names) {
  for (const [index, look] of LOOKS.entries()) {
    if (index === 0) await openScene(page, preview.url, scene, look);
    else await turn(page, look);
    for (const finding of await audit(page, scene, look, look.theme === 'light')) {
      found += 1;
      console.log(inWords(finding));
    }
  }
}
await browser.close();
await preview.close();
console.log(`${names.length} scenes in ${LOOKS.length} looks: ${found} findings`);
process.exitCode = found === 0 ? 0 : 1;
