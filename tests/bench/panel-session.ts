/** The built extension in a real Chromium, its database filled, and its panel's page open with a probe in it. */
import type { CDPSession, Page } from '@playwright/test';
import { ChromiumDriver } from '../e2e/support/chromium-driver.ts';
import type { ChromiumPage } from '../e2e/support/chromium-view.ts';
import { CONTROL_PATH } from '../e2e/support/control-page.ts';
import { launch } from '../e2e/support/launch.ts';
import { bundled } from './bundle.ts';
import { installProbe, type Probe, type ProbedPage } from './panel-probe.ts';

export type OpenedPanel = {
  page: Page;
  cdp: CDPSession;
  /** Ms from the data being there to the first content on the screen, and from the opening to that. */
  contentMs: number;
  openMs: number;
  close(): Promise<void>;
};

export type PanelBench = {
  browserVersion: string;
  /** Fills a site's log; call before its panel is opened. */
  seed(site: string, count: number): Promise<void>;
  /** `before` may switch a profiler on. */
  open(site: string, before?: (cdp: CDPSession) => Promise<void>): Promise<OpenedPanel>;
  close(): Promise<void>;
};

const CONTENT_TIMEOUT_MS = 180_000;

export async function startPanelBench(): Promise<PanelBench> {
  const script = await bundled('./panel-seed.ts');
  const driver = await launch('chromium', { width: 1_400, height: 1_000 });
  if (!(driver instanceof ChromiumDriver)) throw new Error('This bench measures in Chromium.');
  // The background is up, and has made its database.
  await driver.sendToExtension({ type: 'list-sites' });
  const { context } = driver.browser;
  return {
    browserVersion: context.browser()?.version() ?? 'unknown',
    async seed(site, count) {
      const control = await driver.openExtensionPage(CONTROL_PATH);
      const { page } = control as ChromiumPage;
      const cdp = await context.newCDPSession(page);
      const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: `${script};globalThis.seedLog(${JSON.stringify(site)}, ${count})`,
        awaitPromise: true,
        allowUnsafeEvalBlockedByCSP: true,
      });
      if (exceptionDetails) throw new Error(`seeding failed: ${JSON.stringify(exceptionDetails)}`);
      await page.close();
    },
    async open(site, before) {
      const page = await context.newPage();
      await page.addInitScript(installProbe);
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await before?.(cdp);
      await page.goto(`${driver.extensionUrl}/panel.html?origin=${encodeURIComponent(site)}`);
      await page.waitForFunction(
        () => (globalThis as unknown as ProbedPage).probe.contentAt !== null,
        undefined,
        { timeout: CONTENT_TIMEOUT_MS },
      );
      const probe = await probeOf(page);
      const contentAt = probe.contentAt ?? Number.NaN;
      return {
        page,
        cdp,
        contentMs: contentAt - (probe.dataAt ?? Number.NaN),
        openMs: contentAt,
        close: () => page.close(),
      };
    },
    close: () => driver.close(),
  };
}

export const probeOf = (page: Page): Promise<Probe> =>
  page.evaluate(() => (globalThis as unknown as ProbedPage).probe);

/** Seconds on the processor that a page's script took so far, and all of its tasks. */
export async function scriptOf(cdp: CDPSession): Promise<{ scriptMs: number; taskMs: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1_000;
  return { scriptMs: ms('ScriptDuration'), taskMs: ms('TaskDuration') };
}

/** What is alive on the page's heap, MB. */
export async function heapMb(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
