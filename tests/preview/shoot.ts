// Screenshots of the preview: node tests/preview/shoot.ts [folder] [scene …]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';

const [folder = 'artifacts/preview', ...wanted] = process.argv.slice(2);
const SCENES = ['logout', 'signed-in', 'provisional', 'empty', 'unwatched', 'hostile'];
const VIEWS = [
  { name: '1400-light', width: 1400, height: 820, theme: 'light' },
  { name: '1400-dark', width: 1400, height: 820, theme: 'dark' },
  { name: '800-dark', width: 800, height: 640, theme: 'dark' },
  { name: '320-dark', width: 320, height: 760, theme: 'dark', fullPage: true },
  { name: '360-light', width: 360, height: 760, theme: 'light', fullPage: true },
];

mkdirSync(folder, { recursive: true });
const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'panel-preview-'));
await build({ configFile, build: { outDir, emptyOutDir: true } });
const server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const view of VIEWS) {
  const page = await browser.newPage({ viewport: { width: view.width, height: view.height } });
  page.on('console', (message) => message.type() === 'error' && console.log(view.name, message.text()));
  page.on('pageerror', (error) => console.log(view.name, String(error)));
  for (const scene of wanted.length > 0 ? wanted : SCENES) {
    await page.goto(`${base}?scene=${scene}&theme=${view.theme}`);
    await page.waitForSelector('#root > *');
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${scene}-${view.name}.png`, fullPage: view.fullPage ?? false });
  }
  await page.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
