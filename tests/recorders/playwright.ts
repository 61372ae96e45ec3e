import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { ChromiumPage } from '../e2e/support/chromium-view.ts';
import type { Har, Recorder } from './recorder.ts';

/** Playwright's `recordHar`, full and with bodies, in a plain Chromium: nothing of ours is in it. */
export const playwright: Recorder = {
  name: 'playwright',
  async record(play) {
    const scratch = mkdtempSync(join(tmpdir(), 'har-'));
    const path = join(scratch, 'recorded.har');
    const browser = await chromium.launch({
      executablePath: findBrowser('chromium').browser?.path ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const context = await browser.newContext({ recordHar: { path, mode: 'full', content: 'embed' } });
      await play(async (url) => {
        const page = new ChromiumPage(await context.newPage());
        await page.goto(url);
        return page;
      });
      await context.close();
      return { '': JSON.parse(readFileSync(path, 'utf8')) as Har };
    } finally {
      await browser.close();
      rmSync(scratch, { recursive: true });
    }
  },
};
