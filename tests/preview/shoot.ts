// Screenshots of the preview, see README.md: node tests/preview/shoot.ts [--views=…] [--words=…] [--sheet=scene|all] [folder] [scene …]
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { type Picture, saveContactSheet } from './contact-sheet.ts';
import { everyView } from './every-view.ts';
import { pageOf } from './page-of.ts';
import { servePreview } from './serve.ts';
import { VIEWS, type View } from './views.ts';

const given = process.argv.slice(2);
const option = (name: string) =>
  given.find((one) => one.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
const [folder = 'artifacts/preview', ...wanted] = given.filter((one) => !one.startsWith('--'));
const views = option('views')?.split(',');
/** Undefined: English, which is not named. */
const languages: readonly (string | undefined)[] = option('words')?.split(',') ?? [undefined];
const sheet = option('sheet');
const SCENES = ['logout', 'signed-in', 'provisional', 'empty', 'unwatched', 'hostile'];
const scenes = wanted.flatMap((one) => (one === 'every-view' ? everyView : [one]));

mkdirSync(folder, { recursive: true });
const preview = await servePreview();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const taken: Picture[] = [];

async function shoot(page: Page, scene: string, view: View, words: string | undefined): Promise<void> {
  const language = words === undefined ? '' : `&words=${words}`;
  await page.goto(`${preview.url}${pageOf(scene)}?scene=${scene}&theme=${view.theme}${language}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  // The canvas is painted in the frame after it was laid out.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const name = `${scene}-${view.name}${words === undefined ? '' : `-${words}`}`;
  const png = await page.screenshot({ fullPage: view.fullPage ?? false });
  if (sheet === undefined) writeFileSync(`${folder}/${name}.png`, png);
  else taken.push({ name, width: view.width, png });
}

const windows: { view: View; page: Page }[] = [];
for (const view of VIEWS.filter(({ name }) => views?.includes(name) ?? !/-(whole|forced)$/.test(name))) {
  const page = await browser.newPage({ viewport: { width: view.width, height: view.height } });
  await page.emulateMedia({ colorScheme: view.theme, forcedColors: view.forced ? 'active' : 'none' });
  page.on('console', (message) => message.type() === 'error' && console.log(view.name, message.text()));
  page.on('pageerror', (error) => console.log(view.name, String(error)));
  windows.push({ view, page });
}
// Scene by scene: its sheet can be looked at while the others are taken.
for (const scene of scenes.length > 0 ? scenes : SCENES) {
  for (const words of languages) for (const { view, page } of windows) await shoot(page, scene, view, words);
  if (sheet === 'scene') await saveContactSheet(browser, `${folder}/${scene}.png`, taken.splice(0));
  if (sheet === 'look')
    for (const one of taken.splice(0)) await saveContactSheet(browser, `${folder}/${one.name}.png`, [one]);
}
if (sheet === 'all') await saveContactSheet(browser, `${folder}/all.png`, taken);
await browser.close();
await preview.close();
