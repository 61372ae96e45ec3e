import type { BrowserContext, Page } from '@playwright/test';
import { poll } from './poll.ts';

interface WorkerVersion {
  versionId: string;
  scriptURL: string;
  runningStatus: string;
}

/**
 * Stops the extension's service worker as the browser does when it is idle, and resolves when the browser has said
 * that it stopped. A port of a page may wake it at once: then it runs again, but as a new one without any memory.
 * Closing its target says nothing certain, because a worker that is woken keeps the target's id.
 *
 * @param page of the extension: the protocol's domain speaks of the workers of its profile
 */
export async function stopWorker(context: BrowserContext, page: Page, extensionUrl: string): Promise<void> {
  const session = await context.newCDPSession(page);
  try {
    const statuses: string[] = [];
    let version: WorkerVersion | undefined;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.find(({ scriptURL }) => scriptURL.startsWith(extensionUrl));
      if (!ours) return;
      version = ours;
      statuses.push(ours.runningStatus);
    });
    await session.send('ServiceWorker.enable');
    const { versionId, runningStatus } = await poll(() => version, {
      timeoutMs: 10_000,
      what: "the extension's service worker",
    });
    if (runningStatus === 'stopped') return;
    const before = statuses.length;
    await session.send('ServiceWorker.stopWorker', { versionId });
    await poll(() => statuses.slice(before).includes('stopped'), {
      timeoutMs: 10_000,
      what: "the end of the extension's service worker",
      seen: () => statuses.join(', '),
    });
  } finally {
    await session.detach();
  }
}
