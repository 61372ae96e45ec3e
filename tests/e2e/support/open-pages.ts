import type { Driver } from './driver.ts';
import { poll } from './poll.ts';

interface Api {
  extension: { getViews(what: object): (Window & Scope)[] };
  tabs: { getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> };
}
type Scope = { browser?: Api; chrome: Api };

/** Addresses of the extension's own pages that are open in tabs. */
export function openPages(driver: Driver): Promise<string[]> {
  return driver.runInExtension(() => {
    const scope = globalThis as unknown as Scope;
    return (scope.browser ?? scope.chrome).extension
      .getViews({ type: 'tab' })
      .map(({ location }) => location.href);
  });
}

/** Waits for a page of the extension that something has opened in a tab of its own. */
export async function waitForOpenPage(driver: Driver, path: string): Promise<void> {
  let seen: string[] = [];
  await poll(
    async () => {
      seen = await openPages(driver);
      return seen.some((address) => address.includes(`/${path}`));
    },
    { timeoutMs: 15_000, what: `a tab with ${path}`, seen: () => seen.join(' ') },
  );
}

/** Closes those of them that a press has opened, which no test holds in its hand. */
export async function closeOpenPages(driver: Driver): Promise<void> {
  await driver.runInExtension(async () => {
    const apiOf = (scope: Scope) => scope.browser ?? scope.chrome;
    const own = apiOf(globalThis as unknown as Scope);
    const views = own.extension.getViews({ type: 'tab' });
    for (const view of views.filter(({ location }) => location.pathname === '/options.html')) {
      const { id } = await apiOf(view).tabs.getCurrent();
      // Not by its own: what is gone tells nobody that it is.
      await own.tabs.remove(id);
    }
  });
}
