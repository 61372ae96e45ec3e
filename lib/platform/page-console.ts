import { MONITOR_SCRIPT } from '../console-monitor/script-name.ts';
import { shareStatus, statusOrder } from '../console-monitor/share-status.ts';
import type { ConsoleOrder, HeldTokens } from '../console-monitor/types.ts';
import { browser } from './browser.ts';

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

/** Self-contained: the browser takes its text. */
function giveOrder(name: string, order: string): unknown {
  const world = globalThis as unknown as Record<symbol, Waiting | undefined>;
  const waiting = world[Symbol.for(name)];
  const isReady = waiting?.document === document && waiting.isAlive();
  return isReady ? waiting.order(JSON.parse(order)) : null;
}
type Waiting = { document: Document; isAlive(): boolean; order(order: unknown): boolean };

async function run(tabId: number, what: object): Promise<unknown> {
  const injection = { target: { tabId, frameIds: [0] }, injectImmediately: true, ...what };
  const [done] = await browser.scripting.executeScript(injection as never);
  return done?.result;
}

// As text: Chromium drops every null on the way.
const give = (tabId: number, order: ConsoleOrder) =>
  run(tabId, { func: giveOrder as Run, args: [MONITOR_SCRIPT, JSON.stringify(order)] });
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
