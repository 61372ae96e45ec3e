import type { CDPSession } from '@playwright/test';
import { terminateBackground } from '../../../firefox/support/privileged.ts';
import type { Driver, DriverPage } from '../../support/driver.ts';

/** Ends backgrounds, ours and the plain recorder's alike, as quickly as the browser's protocol lets us. */
export interface Killer {
  /** Kills whatever background runs now. */
  kill(): Promise<void>;
  /** Kills, and kills what wakes up after it once more, `delayMs` after its start began. */
  killAtStart(delayMs: number): Promise<void>;
  /** How often a running background was seen to stop. */
  readonly kills: number;
}

const PLAIN_ADDON_ID = 'plain-recorder@example.test';
/** A relay that has something to say wakes the background within this time. */
const WAKE_TIMEOUT_MS = 1_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @param page of the extension: in Chromium its session speaks of the profile's workers. */
export async function openKiller(driver: Driver, page: DriverPage): Promise<Killer> {
  if (driver.kind === 'firefox') return firefoxKiller(driver);
  const { ChromiumPage } = await import('../../support/chromium-view.ts');
  if (!(page instanceof ChromiumPage)) throw new TypeError('The page is none of this browser.');
  return chromiumKiller(await page.page.context().newCDPSession(page.page), driver.extensionUrl);
}

async function chromiumKiller(session: CDPSession, extensionUrl: string): Promise<Killer> {
  let status = 'stopped';
  let kills = 0;
  const listeners = new Set<(status: string) => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const ours = versions.find(({ scriptURL }) => scriptURL.startsWith(extensionUrl));
    if (!ours || ours.runningStatus === status) return;
    status = ours.runningStatus;
    if (status === 'stopped') kills += 1;
    for (const listener of listeners) listener(status);
  });
  await session.send('ServiceWorker.enable');
  const kill = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
  const starting = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        listeners.delete(listen);
        clearTimeout(timer);
        resolve();
      };
      const listen = (now: string) => {
        if (now === 'starting' || now === 'running') done();
      };
      const timer = setTimeout(done, WAKE_TIMEOUT_MS);
      listeners.add(listen);
    });
  return {
    kill,
    async killAtStart(delayMs) {
      const woken = starting();
      await kill();
      await woken;
      await pause(delayMs);
      await kill();
    },
    get kills() {
      return kills;
    },
  };
}

async function firefoxKiller(driver: Driver): Promise<Killer> {
  const { FirefoxDriver } = await import('../../../firefox/support/firefox-driver.ts');
  const { ADDON_ID } = await import('../../../firefox/support/firefox-browser.ts');
  if (!(driver instanceof FirefoxDriver)) throw new TypeError('The driver is no Firefox.');
  const { firefox } = driver;
  let kills = 0;
  const kill = async () => {
    await Promise.all([
      firefox.runPrivileged(terminateBackground, ADDON_ID),
      firefox.runPrivileged(terminateBackground, PLAIN_ADDON_ID).catch(() => undefined),
    ]);
    kills += 1;
  };
  return {
    kill,
    async killAtStart(delayMs) {
      await kill();
      await pause(50 + delayMs);
      await kill();
    },
    get kills() {
      return kills;
    },
  };
}
