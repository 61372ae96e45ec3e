import { test as base } from '@playwright/test';
import { type DemoServer, type DemoSettings, startDemo } from '../../../demo/server/index.ts';
import type { Driver } from './driver.ts';
import { type BrowserKind, launch } from './launch.ts';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** Settings that the practice site starts with; change them with `test.use({ demoSettings: { … } })`. */
  demoSettings: Partial<DemoSettings>;
  /** A practice site of the test's own, on an origin of its own. */
  demo: DemoServer;
  /** Leaves a clean browser behind, and the timeline with a test that failed. */
  tidy: undefined;
}

interface WorkerFixtures {
  /** Set by the project. */
  browserKind: BrowserKind;
  /** A real browser with the extension, shared by the tests of a worker. */
  driver: Driver;
}

const usedPorts = new Set<number>();

/** The browser is shared: a port that came again would be an origin with somebody else's storage and log. */
export async function startOnNewPort(settings: Partial<DemoSettings>): Promise<DemoServer> {
  for (;;) {
    const demo = await startDemo({ port: 0, settings, quiet: true });
    if (!usedPorts.has(demo.port)) {
      usedPorts.add(demo.port);
      return demo;
    }
    await demo.close();
  }
}

/** Playwright's `test`, with a browser that has the extension in it. Its own `page` and `context` are not to be used. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  driver: [
    async ({ browserKind }, use) => {
      const driver = await launch(browserKind);
      // Just installed: what a page does before the background is up, nobody can see.
      await driver.sendToExtension({ type: 'list-sites' });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  demoSettings: [{}, { option: true }],
  demo: async ({ demoSettings }, use) => {
    const demo = await startOnNewPort(demoSettings);
    await use(demo);
    await demo.close();
  },
  tidy: [
    async ({ driver, demo }, use, testInfo) => {
      await use(undefined);
      if (testInfo.status !== testInfo.expectedStatus) {
        const timeline = await driver
          .exportTimeline(demo.url)
          .catch((error: unknown) => ({ error: String(error) }));
        const body = JSON.stringify(timeline, null, 2);
        await testInfo.attach('timeline.json', { body, contentType: 'application/json' });
      }
      await driver.closePages();
      // Cookies know no ports: those of one practice site would be sent to the next.
      await driver.clearCookies();
    },
    { auto: true },
  ],
});
