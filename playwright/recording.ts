import type { BrowserContext, Page } from '@playwright/test';
import { words } from '../lib/exports/words.ts';
import type { Launched } from './launch.ts';
import type { LogoutLensTimeline } from './types.ts';

/** What the extension recorded in the browser of one test, and what of it was expected. */
export class Recording {
  readonly #launched: Launched;
  readonly #origins = new Set<string>();
  /** Ids of logouts that the test expected. */
  readonly expected = new Set<string>();
  /** A check of ours failed: what was recorded explains it. */
  failed = false;

  constructor(launched: Launched) {
    this.#launched = launched;
    const follow = (page: Page) =>
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) this.#visit(frame.url());
      });
    for (const page of launched.context.pages()) follow(page);
    launched.context.on('page', follow);
  }

  /** Asks the extension anything, so that it is up before a page is: what happens earlier, nobody can see. */
  async wake(): Promise<void> {
    await this.#ask({ type: 'list-sites' });
  }

  async timelines(origin?: string): Promise<LogoutLensTimeline[]> {
    const found: LogoutLensTimeline[] = [];
    for (const one of origin === undefined ? this.#origins : [new URL(origin).origin])
      found.push(asTimeline(await this.#ask({ type: 'export-timeline', origin: one, format: 'json' }), one));
    return found;
  }

  /** The report of a site, as the extension's export dialog makes it. */
  async report(origin: string): Promise<string> {
    return String(await this.#ask({ type: 'export-timeline', origin, format: 'html' }));
  }

  async clear(origin: string): Promise<void> {
    await this.#ask({ type: 'clear', origin: new URL(origin).origin });
  }

  #visit(url: string): void {
    if (/^https?:/.test(url)) this.#origins.add(new URL(url).origin);
  }

  /** From a page of the extension that runs no code of it, and is there no longer than the answer takes. */
  async #ask(message: object): Promise<unknown> {
    const page = await this.#launched.context.newPage();
    try {
      await page.goto(`${this.#launched.extensionUrl}/manifest.json`);
      return await page.evaluate(
        (sent) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(sent: object): Promise<unknown> } } }
          ).chrome.runtime.sendMessage(sent),
        message,
      );
    } finally {
      await page.close();
    }
  }
}

const recordings = new WeakMap<BrowserContext, Recording>();

/** Remembers the recording of a context, for the fixtures that are given the context only. */
export function setRecording(context: BrowserContext, recording: Recording): void {
  recordings.set(context, recording);
}

/** @throws where the browser has no extension in it: a check that sees nothing must not pass */
export function recordingOf(context: BrowserContext, browserName: string): Recording {
  const recording = recordings.get(context);
  if (recording === undefined) throw new Error(words('playwright.error.browser', { browser: browserName }));
  return recording;
}

/** The extension is of the user's choice, perhaps of another version: its answer is looked at. */
function asTimeline(answer: unknown, origin: string): LogoutLensTimeline {
  const isTimeline =
    typeof answer === 'object' && answer !== null && 'logouts' in answer && Array.isArray(answer.logouts);
  if (isTimeline) return answer as unknown as LogoutLensTimeline;
  const said =
    typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : '';
  throw new Error(words('playwright.error.no-timeline', { site: origin, said }));
}
