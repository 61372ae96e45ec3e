import { MONITOR_SCRIPT } from '../console-monitor/script-name.ts';
import { shareStatus, statusOrder } from '../console-monitor/share-status.ts';
import type { ConsoleOrder, HeldTokens } from '../console-monitor/types.ts';
import { browser } from './browser.ts';
import { giveOrder } from './give-order.ts';

/** The consoles of the pages in tabs. */
export type PageConsole = {
  /**
   * Gives an order to a tab's top document, and puts the monitor there first where it is not yet. Never rejects.
   * @returns whether the document took it: one of another origin does not, nor one that no script of ours may enter
   */
  order(tabId: number, order: ConsoleOrder): Promise<boolean>;
  /** Gives the page its figures (`window.__tokenMonitor`), or takes them away. The first half of `order`. Never rejects. */
  share(tabId: number, site: string, tokens: HeldTokens | null): Promise<void>;
};

type Run = (...args: unknown[]) => unknown;

async function run(tabId: number, what: object): Promise<void> {
  const injection = { target: { tabId, frameIds: [0] }, injectImmediately: true, ...what };
  await browser.scripting.executeScript(injection as never);
}

const give = (tabId: number, order: ConsoleOrder) => giveOrder(tabId, 0, MONITOR_SCRIPT, order);
const share = (tabId: number, site: string, tokens: HeldTokens | null) =>
  run(tabId, {
    world: 'MAIN',
    func: shareStatus as Run,
    args: [JSON.stringify(statusOrder(site, tokens))],
  });

export const pageConsole: PageConsole = {
  async order(tabId, order) {
    try {
      await share(tabId, order.site, order.tokens);
      const given = await give(tabId, order);
      if (given != null || order.tokens === null) return given === true;
      await run(tabId, { files: ['console-monitor.js'] });
      return (await give(tabId, order)) === true;
    } catch {
      return false;
    }
  },
  async share(tabId, site, tokens) {
    await share(tabId, site, tokens).catch(() => {});
  },
};
