import { browser } from './browser.ts';

/**
 * Tries whether a script of ours may run in a tab's top document. Where access was given and it may not, the browser
 * forbids it: a policy, a site it protects, a viewer of its own. Leaves nothing behind in the page.
 */
export async function probeTab(
  tabId: number,
): Promise<{ refused: true } | { refused: false; contentType: string }> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
      injectImmediately: true,
    });
    return { refused: false, contentType: String(top?.result ?? '') };
  } catch {
    return { refused: true };
  }
}
