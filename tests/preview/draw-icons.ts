// Draws public/icon/*.png from public/icon/logo.svg: node tests/preview/draw-icons.ts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const icons = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const logo = readFileSync(`${icons}logo.svg`, 'utf8');
const SIZES = [16, 32, 48, 128];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${logo}`,
  );
  await page.screenshot({ path: `${icons}${size}.png`, omitBackground: true });
}
await browser.close();
