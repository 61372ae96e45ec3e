// Screenshots of the preview: node tests/preview/shoot.ts [--views=1400-light,…] [--words=long|rtl|de] [folder] [scene …]
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { servePreview } from './serve.ts';

const VIEWS_OPTION = '--views=';
const WORDS_OPTION = '--words=';
const given = process.argv.slice(2);
const views = given
  .find((one) => one.startsWith(VIEWS_OPTION))
  ?.slice(VIEWS_OPTION.length)
  .split(',');
const words = given.find((one) => one.startsWith(WORDS_OPTION))?.slice(WORDS_OPTION.length);
const [folder = 'artifacts/preview', ...wanted] = given.filter((one) => !one.startsWith('--'));
const SCENES = ['logout', 'signed-in', 'provisional', 'empty', 'unwatched', 'hostile'];
const VIEWS = [
  { name: '3840-dark', width: 3840, height: 2000, theme: 'dark' },
  { name: '1400-light', width: 1400, height: 820, theme: 'light' },
  { name: '1400-dark', width: 1400, height: 820, theme: 'dark' },
  { name: '800-dark', width: 800, height: 640, theme: 'dark' },
  { name: '320-dark', width: 320, height: 760, theme: 'dark', fullPage: true },
  { name: '360-light', width: 360, height: 760, theme: 'light', fullPage: true },
];

mkdirSync(folder, { recursive: true });
const preview = await servePreview();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const view of VIEWS.filter(({ name }) => views?.includes(name) ?? true)) {
  const page = await browser.newPage({ viewport: { width: view.width, height: view.height } });
  page.on('console', (message) => message.type() === 'error' && console.log(view.name, message.text()));
  page.on('pageerror', (error) => console.log(view.name, String(error)));
  for (const scene of wanted.length > 0 ? wanted : SCENES) {
    const language = words === undefined ? '' : `&words=${words}`;
    await page.goto(`${preview.url}${pageOf(scene)}?scene=${scene}&theme=${view.theme}${language}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    // The canvas is painted in the frame after it was laid out.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot({
      path: `${folder}/${scene}-${view.name}${words === undefined ? '' : `-${words}`}.png`,
      fullPage: view.fullPage ?? false,
    });
  }
  await page.close();
}
await browser.close();
await preview.close();
