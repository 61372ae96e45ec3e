import type { Diagnosis, Verdict } from '../classify/types.ts';
import type { OnPageKind, OnPageSwitches } from '../messaging/on-page-order.ts';
import { type IncidentMark, isSameIncident, markOf } from './incident.ts';
import { ON_PAGE_KINDS } from './kinds.ts';
import type { SeenTab } from './seen-tabs.ts';
import { leftMs, type Showing, WITHIN_MS } from './times.ts';

/** An incident of which something was shown. Each of the two comes up once. */
export type Told = { incident: IncidentMark } & Record<OnPageKind, Showing | null>;

/** A tab that may show something of the site; `store`: the cookie jar that it uses, null for the browser's default one. */
export type OpenTab = SeenTab & { tabId: number; store: string | null };

export type PlanInput = {
  diagnosis: Pick<Diagnosis, 'logouts' | 'sessions'>;
  tabs: readonly OpenTab[];
  told: readonly Told[];
  switches: OnPageSwitches;
  /** Logouts that ended before this are no news: it was switched on then, or the browser started, ms. */
  since: number;
  now: number;
};

/**
 * `show`: anew, in a tab; `move`: nobody has seen it yet, and another tab is looked at; `say`: what is shown has other words
 * now; `hide`: it is not to be shown any longer.
 */
export type Act =
  | { do: 'show' | 'move' | 'say'; kind: OnPageKind; tabId: number; verdict: Verdict }
  | { do: 'hide'; kind: OnPageKind; told: Told };

/**
 * What is to be shown of a site's logouts, and where. A banner on the page to sign in on, which is known by its form and
 * by the session that ended before it; else a notice, where the logout happened or in the tab that is looked at. Each once
 * an incident, over all tabs of its cookie jar and in no other. Where the banner can come at once there is no notice.
 */
export function planOf({ diagnosis, tabs, told, switches, since, now }: PlanInput): Act[] {
  const acts: Act[] = [];
  for (const verdict of diagnosis.logouts) {
    const mark = markOf(verdict);
    const known = told.find(({ incident }) => isSameIncident(incident, mark));
    const own = tabs.filter(({ store }) => store === mark.store);
    const isLast = isLatest(mark, diagnosis);
    // Of what is past nothing stays up: its banner would come again on the next page to sign in on.
    if (known !== undefined)
      acts.push(...(isLast ? changesOf(known, verdict, own, now) : hidesOf(known, now)));
    if (mark.endedAt < since) continue;
    const isNews = (kind: OnPageKind) =>
      switches[kind] && (known?.[kind] ?? null) === null && now - mark.endedAt <= WITHIN_MS[kind];
    const signInTab = isNews('banner') && isLast ? signInTabOf(own, verdict) : undefined;
    if (signInTab !== undefined) {
      acts.push({ do: 'show', kind: 'banner', tabId: signInTab.tabId, verdict });
      continue;
    }
    const tab = isNews('notice') && (known?.banner ?? null) === null ? tabOf(own, verdict) : undefined;
    if (tab !== undefined) acts.push({ do: 'show', kind: 'notice', tabId: tab.tabId, verdict });
  }
  const marks = diagnosis.logouts.map(markOf);
  for (const one of told) {
    if (marks.some((mark) => isSameIncident(one.incident, mark))) continue;
    // Late evidence: nobody was logged out, or the log was cleared.
    acts.push(...hidesOf(one, now));
  }
  return acts;
}

const isUp = (told: Told, kind: OnPageKind, now: number): boolean =>
  told[kind] !== null && leftMs(kind, told[kind], now) > 0;

const hidesOf = (told: Told, now: number): Act[] =>
  ON_PAGE_KINDS.filter((kind) => isUp(told, kind, now)).map((kind) => ({ do: 'hide', kind, told }));

function changesOf(told: Told, verdict: Verdict, tabs: readonly OpenTab[], now: number): Act[] {
  return ON_PAGE_KINDS.flatMap((kind): Act[] => {
    const showing = told[kind];
    if (showing === null || !isUp(told, kind, now)) return [];
    const tab = tabs.find(({ tabId }) => tabId === showing.tabId);
    const better = betterTab(kind, showing, tabs, verdict);
    if (better !== undefined) return [{ do: 'move', kind, tabId: better.tabId, verdict }];
    if (kind === 'banner' && tab?.form === 'none') return [{ do: 'hide', kind, told }];
    // Between two pages of a sign-in: it is shown again where that asks, too.
    if (kind === 'banner' && tab?.form !== 'sign-in') return [];
    return [{ do: 'say', kind, tabId: showing.tabId, verdict }];
  });
}

/**
 * Where it is looked at, for one that waits unseen in a hidden tab: of two tabs that are logged out together the hidden one
 * may be first.
 */
function betterTab(
  kind: OnPageKind,
  { seenAt, tabId }: Showing,
  tabs: readonly OpenTab[],
  verdict: Verdict,
): OpenTab | undefined {
  if (seenAt !== null || tabs.some((tab) => tab.tabId === tabId && tab.isVisible)) return undefined;
  const visible = tabs.filter(({ isVisible }) => isVisible);
  return kind === 'banner' ? signInTabOf(visible, verdict) : tabOf(visible, verdict);
}

/** Nobody has signed in since, and no later session ended: the page to sign in on is because of this one. */
function isLatest({ at, store }: IncidentMark, { logouts, sessions }: PlanInput['diagnosis']): boolean {
  const isLater = logouts.some((one) => one.at > at && one.incident.cookieStoreId === store);
  return !isLater && !sessions.some(({ startedAt, endedAt }) => startedAt > at && endedAt === null);
}

/** The tab that asks to sign in: one that is looked at before one that is not. */
function signInTabOf(tabs: readonly OpenTab[], { at, tabs: where }: Verdict): OpenTab | undefined {
  return best(
    tabs.filter(({ form, formAt }) => form === 'sign-in' && formAt >= at - SAME_MOMENT_MS),
    where,
  );
}

const tabOf = (tabs: readonly OpenTab[], { tabs: where }: Verdict): OpenTab | undefined => best(tabs, where);

/** A form may be seen a moment before the loss that it follows. */
const SAME_MOMENT_MS = 2_000;

function best(tabs: readonly OpenTab[], where: readonly number[]): OpenTab | undefined {
  const rank = (tab: OpenTab) => (tab.isVisible ? 2 : 0) + (where.includes(tab.tabId) ? 1 : 0);
  return [...tabs].sort((a, b) => rank(b) - rank(a) || b.lastInputAt - a.lastInputAt)[0];
}
