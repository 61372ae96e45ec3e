import type { Page } from '@playwright/test';
import { launch } from '../e2e/support/launch.ts';
import type { Har, Recorder } from './recorder.ts';

/**
 * Chromium's DevTools, log preserved: what they write on "Export HAR (with sensitive data)" and on "Export HAR
 * (sanitized)", by their own modules.
 */
export const chromiumDevtools: Recorder = {
  name: 'chromium-devtools',
  async record(play) {
    const driver = await launch('chromium');
    try {
      await driver.sendToExtension({ type: 'list-sites' });
      const opened: Page[] = [];
      await play(async (url) => {
        const page = await driver.newPage('about:blank');
        const { page: devtools } = (await driver.openPanel(page)) as unknown as { page: Page };
        await devtools.evaluate(async () => {
          const module = './core/common/common.js';
          const common: DevtoolsSettings = await import(module);
          common.Settings.Settings.instance().moduleSetting('network-log.preserve-log').set(true);
        });
        opened.push(devtools);
        await page.goto(url);
        return page;
      });
      const [devtools] = opened;
      if (devtools === undefined) throw new Error('The session opened no tab.');
      return await hars(devtools);
    } finally {
      await driver.close();
    }
  },
};

async function hars(devtools: Page): Promise<Record<string, Har>> {
  const { full, sanitized } = await devtools.evaluate(async () => {
    const [har, logs] = (await Promise.all(
      ['./models/har/har.js', './models/logs/logs.js'].map((module) => import(module)),
    )) as [DevtoolsHar, DevtoolsLogs];
    const write = async (sanitize: boolean) => {
      let text = '';
      const stream = {
        async write(part: string) {
          text += part;
        },
      };
      const progress = { canceled: false, isCanceled: () => false };
      const composite = new Proxy(progress, { get: (own, key) => own[key as 'canceled'] ?? (() => {}) });
      const requests = logs.NetworkLog.NetworkLog.instance().requests();
      await har.Writer.Writer.write(stream, requests, { sanitize }, composite);
      return JSON.parse(text) as unknown;
    };
    return { full: await write(false), sanitized: await write(true) };
  });
  return { '': full as Har, '-sanitized': sanitized as Har };
}

type DevtoolsHar = {
  Writer: {
    Writer: { write(to: object, requests: unknown, options: object, progress: object): Promise<void> };
  };
};
type DevtoolsLogs = { NetworkLog: { NetworkLog: { instance(): { requests(): unknown } } } };
type DevtoolsSettings = {
  Settings: { Settings: { instance(): { moduleSetting(name: string): { set(value: boolean): void } } } };
};
