import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, DriverView } from '../e2e/support/driver.ts';
import { launch } from '../e2e/support/launch.ts';
import type { Har, Recorder } from './recorder.ts';

/** Firefox's network panel, logs persisted, asked as an add-on may ask it; "Save all as HAR" writes the same. */
export const firefoxDevtools: Recorder = {
  name: 'firefox-devtools',
  async record(play) {
    const driver = await launch('firefox');
    try {
      await driver.sendToExtension({ type: 'list-sites' });
      await persistLog(driver);
      const panels: DriverView[] = [];
      await play(async (url) => {
        const page = await driver.newPage(url);
        const panel = await driver.openPanel(page);
        // The first question makes the network panel begin.
        await panel.evaluate(networkHar);
        panels.push(panel);
        await page.goto(url);
        return page;
      });
      const [panel] = panels;
      if (panel === undefined) throw new Error('The session opened no tab.');
      await pause(1_000);
      return { '': (await panel.evaluate(networkHar)) as Har };
    } finally {
      await driver.close();
    }
  },
};

async function networkHar(): Promise<unknown> {
  const { browser } = globalThis as unknown as {
    browser: { devtools: { network: { getHAR(): Promise<object> } } };
  };
  return { log: await browser.devtools.network.getHAR() };
}

type Privileged = { firefox: { runPrivileged(run: () => void): Promise<void> } };

async function persistLog(driver: Driver): Promise<void> {
  await (driver as unknown as Privileged).firefox.runPrivileged(() => {
    const { Services } = globalThis as unknown as {
      Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
    };
    Services.prefs.setBoolPref('devtools.netmonitor.persistlog', true);
  });
}
