import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

const FILES = { relay: 'content-scripts/relay.js', 'page-hook': 'content-scripts/page-hook.js' };

const script = (id: keyof typeof FILES, world: 'ISOLATED' | 'MAIN', matches: string[]) =>
  ({
    id,
    world,
    matches,
    js: [FILES[id]],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }) as Scripting.RegisteredContentScript;

/**
 * Makes the browser inject relay and page hook into documents that begin from now on under these patterns, and
 * under no others. One registration for all sites: two that match the same document would inject twice.
 * Accepted before the person has granted access; without it nothing is injected.
 */
export async function registerScripts(patterns: readonly string[]): Promise<void> {
  const matches = [...new Set(patterns)];
  const registered = await browser.scripting.getRegisteredContentScripts().catch(() => []);
  const ids = registered.map(({ id }) => id);
  if (matches.length === 0) {
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const scripts = [script('relay', 'ISOLATED', matches), script('page-hook', 'MAIN', matches)];
  if (scripts.every(({ id }) => ids.includes(id))) await browser.scripting.updateContentScripts(scripts);
  else {
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    await browser.scripting.registerContentScripts(scripts);
  }
}

/**
 * What became of an injection into a tab's top document: `running` where a relay of ours was at work already that hears
 * its page hook, `started` where one is at work without.
 */
export type Injection = 'started' | 'running' | 'refused';

/**
 * Injects the relay, without the page hook, into the documents that a tab has open: what happens there is seen
 * from now on, but not which code does it. `refused` where the browser does not let us. Never rejects.
 */
export async function injectRelay(tabId: number): Promise<Injection> {
  const injection = {
    target: { tabId, allFrames: true },
    files: [FILES.relay],
    injectImmediately: true,
  };
  const results = await browser.scripting.executeScript(injection).catch(() => null);
  if (results === null) return 'refused';
  return results.find(({ frameId }) => frameId === 0)?.result === 'running' ? 'running' : 'started';
}
