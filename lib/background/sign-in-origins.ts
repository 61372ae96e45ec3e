import type { NavigationStep, Platform } from '../platform/types.ts';
import type { Routing, SensorMemory, SiteRef } from '../sensors/browser/sensor.ts';
import { hostOf, originOf } from './origins.ts';
import { answersSignIn, asksForSignIn } from './sign-in-address.ts';

/** Origins that a tab went through since it left its site. */
type Trail = { site: string; origins: string[] /** The site's own answer led away. */; led: boolean };

export type SignInDeps = {
  platform: Pick<Platform, 'navigation' | 'requests' | 'tabs'>;
  /** Told of each step before we are. */
  routing: Pick<Routing, 'ofTab' | 'ofRequest'>;
  /** Outlives the background, not the browser: a sign-in may take minutes. */
  memory: SensorMemory;
  /** The site's sign-in goes to this origin. */
  note(site: SiteRef, origin: string): void;
};

const KEY = 'trails';
/** Origins of one sign-in that are remembered. */
const MAX_TRAIL = 8;
/** Tabs that are away at once. */
const MAX_TRAILS = 50;

const isRedirected = ({ qualifiers }: NavigationStep) => qualifiers.includes('server_redirect');
const isThroughHistory = ({ qualifiers }: NavigationStep) => qualifiers.includes('forward_back');

/**
 * Finds out where a site's people sign in, without access to there: webNavigation tells of every address in both
 * browsers (measured). An origin counts when it is asked for a sign-in (by a tab, a frame or a redirect of the site's
 * own), or when a tab that was led to it, or is sent back from it by a redirect, a form or with a sign-in's answer,
 * comes home; not when a person follows links there and back. Private windows leave no trail.
 * @returns resolves when what an earlier start of the background knew is there; no event may come before.
 */
export async function findSignInOrigins({ platform, routing, memory, note }: SignInDeps): Promise<void> {
  const trails = new Map<number, Trail>();
  /** What each tab's top frame set out for: a redirect may take it past there without a commit. */
  const begun = new Map<number, string>();
  const save = () => void memory.set({ [KEY]: [...trails] }).catch(() => {});

  const siteOf = (tabId: number): SiteRef | null =>
    routing.ofTab(tabId).find((site) => !site.isPrivate) ?? null;

  function forget(tabId: number): void {
    if (trails.delete(tabId)) save();
  }

  function addToTrail(tabId: number, site: string, origin: string, led: boolean): void {
    const known = trails.get(tabId);
    const trail = known?.site === site ? known : { origins: [], led: false };
    trails.delete(tabId);
    const origins = [...new Set([...trail.origins, origin])].slice(0, MAX_TRAIL);
    trails.set(tabId, { site, origins, led: trail.led || led });
    for (const oldest of [...trails.keys()].slice(0, -MAX_TRAILS)) trails.delete(oldest);
    save();
  }

  function cameHome(site: SiteRef, step: NavigationStep, setOutFor: string | undefined): void {
    const trail = trails.get(step.tabId);
    if (trail === undefined) return;
    forget(step.tabId);
    if (isThroughHistory(step) || trail.site !== site.origin) return;
    const isSentBack = isRedirected(step) && hostOf(setOutFor ?? '') !== hostOf(site.origin);
    const isBrought = isSentBack || step.transition === 'form_submit' || answersSignIn(step.url);
    if (isBrought || trail.led) for (const origin of trail.origins) note(site, origin);
  }

  function arrived(step: NavigationStep): void {
    const setOutFor = begun.get(step.tabId);
    begun.delete(step.tabId);
    const site = siteOf(step.tabId);
    const origin = originOf(step.url);
    if (site === null || origin === null) {
      forget(step.tabId);
      return;
    }
    for (const url of [setOutFor, step.url]) {
      const there = originOf(url);
      if (url !== undefined && there !== null && there !== site.origin && asksForSignIn(url))
        note(site, there);
    }
    if (origin === site.origin) {
      cameHome(site, step, setOutFor);
      return;
    }
    // On its way back or forward through history a person looks at pages, they do not sign in.
    const isLed = isRedirected(step) && originOf(setOutFor) === site.origin;
    if (!isThroughHistory(step)) addToTrail(step.tabId, site.origin, origin, isLed);
  }

  platform.navigation.begun(({ url, tabId, frameId }) => {
    if (frameId === 0) {
      begun.set(tabId, url);
      for (const oldest of [...begun.keys()].slice(0, -MAX_TRAILS)) begun.delete(oldest);
      return;
    }
    const site = siteOf(tabId);
    const origin = originOf(url);
    if (site !== null && origin !== null && origin !== site.origin && asksForSignIn(url)) note(site, origin);
  });
  platform.navigation.listen((step) => {
    if (step.kind === 'load' && step.frameId === 0 && !step.prerender) arrived(step);
  });
  platform.tabs.closed((tabId) => {
    begun.delete(tabId);
    forget(tabId);
  });
  // Where nobody stops on the way, webNavigation does not tell that the site's own answer led there.
  platform.requests.listen((step) => {
    if (step.stage !== 'redirected' || !asksForSignIn(step.redirectUrl)) return;
    const origin = originOf(step.redirectUrl);
    if (origin === null) return;
    for (const site of routing.ofRequest(step))
      if (!site.isPrivate && site.origin !== origin) note(site, origin);
  });

  const stored = await memory.get(KEY).catch(() => null);
  for (const [tabId, trail] of Array.isArray(stored) ? (stored as [number, Trail][]) : [])
    trails.set(tabId, trail);
}
