// Every scene of the preview in both themes, three widths and forced colours through axe: node tests/preview/axe.ts [scene …]
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { audit, FORCED_LOOKS, inWords, LOOKS, openScene, turn } from './audit.ts';
import { firstRunScenes } from './first-run-scenes.ts';
import { optionsScenes } from './options-scenes.ts';
import { popupScenes } from './popup-scenes.ts';
import { scenes } from './scenes.ts';
import { servePreview } from './serve.ts';

const [, , ...wanted] = process.argv;
const names =
  wanted.length > 0
    ? wanted
    : Object.keys({ ...scenes, ...popupScenes, ...optionsScenes, ...firstRunScenes });
const executablePath = findBrowser('chromium').browser?.path;
if (executablePath === undefined) throw new Error('No usable Chromium was found: run npm run setup.');

const preview = await servePreview();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const looks = [...LOOKS, ...FORCED_LOOKS];
let found = 0;
for (const scene of names) {
  for (const [index, look] of looks.entries()) {
    if (index === 0) await openScene(page, preview.url, scene, look);
    else await turn(page, look);
    const whole = look.theme === 'light';
    let findings = await audit(page, scene, look, whole);
    if (findings.length > 0 && index > 0) {
      // A busy browser may still be turning one or the other colour: what counts is what a scene has that begins so.
      await openScene(page, preview.url, scene, look);
      findings = await audit(page, scene, look, whole);
    }
    for (const finding of findings) {
      found += 1;
      console.log(inWords(finding));
    }
  }
}
await browser.close();
await preview.close();
console.log(`${names.length} scenes in ${looks.length} looks: ${found} findings`);
process.exitCode = found === 0 ? 0 : 1;
