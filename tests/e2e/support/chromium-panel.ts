import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { poll } from './poll.ts';

/** DevTools of a tab, and the extension's panel in it. */
export interface ChromiumPanel {
  devtools: Page;
  panel: Frame;
}

/** What this file uses of the DevTools front end's own modules. */
interface DevtoolsModules {
  InspectorView: {
    InspectorView: { instance(): { tabbedPane: TabbedPane; showPanel(id: string): Promise<void> } };
  };
  DockController: { DockController: { instance(): { setDockSide(side: string): Promise<void> } } };
}

interface TabbedPane {
  selectedTabId: string | null;
  tabIds(): string[];
}

/**
 * Opens the real DevTools on a tab and selects the extension's panel. Works with and without a window: the DevTools
 * front end is a page of its own, and its own modules select the panel, since its tab strip depends on the width.
 */
export async function openChromiumPanel(
  context: BrowserContext,
  protocol: CDPSession,
  page: Page,
  extensionUrl: string,
): Promise<ChromiumPanel> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const openDevTools = protocol.send.bind(protocol) as (
    method: string,
    parameters: object,
  ) => Promise<unknown>;
  const [devtools] = await Promise.all([
    context.waitForEvent('page', (opened) => opened.url().startsWith('devtools:')),
    openDevTools('Target.openDevTools', { targetId: targetInfo.targetId }),
  ]);
  const panel = await poll(
    async () => {
      const frame = devtools.frames().find((one) => one.url().startsWith(`${extensionUrl}/panel.html`));
      if (!frame) await selectPanel(devtools, extensionUrl);
      return frame;
    },
    { timeoutMs: 20_000, what: 'the panel in DevTools' },
  );
  await panel.waitForLoadState();
  return { devtools, panel };
}

/** DevTools selects a panel of its own while it starts, maybe after us: the caller repeats this until it holds. */
async function selectPanel(devtools: Page, extensionUrl: string): Promise<void> {
  await devtools.evaluate(async (prefix) => {
    if (!document.querySelector('.root-view')) return;
    const module = './ui/legacy/legacy.js';
    const ui: DevtoolsModules = await import(module);
    const inspector = ui.InspectorView.InspectorView.instance();
    const id = inspector.tabbedPane.tabIds().find((one) => one.startsWith(prefix));
    if (id && inspector.tabbedPane.selectedTabId !== id) await inspector.showPanel(id);
  }, extensionUrl);
}

/** Gives DevTools a window of its own: docked, its picture would show an empty rectangle for the page. */
export async function undock(devtools: Page): Promise<void> {
  await devtools.evaluate(async () => {
    const module = './ui/legacy/legacy.js';
    const ui: DevtoolsModules = await import(module);
    await ui.DockController.DockController.instance().setDockSide('undocked');
  });
}
