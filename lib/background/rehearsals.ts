import type { EventDraft } from '../events/event.ts';
import type { Failure, RehearsalLook, Request } from '../messaging/protocol.ts';
import type { ChangeHow, PageAnswer } from '../messaging/rehearsal-order.ts';
import { HOWS } from '../messaging/rehearsal-order.ts';
import type { Platform } from '../platform/types.ts';
import type { Recorder } from '../recorder/index.ts';
import { changeValue, maskName, maskPath, maskUrl } from '../secrets/index.ts';
import { failure } from './failure.ts';
import { originOf } from './origins.ts';
import type { TabState } from './tab-routing.ts';

export type RehearsalDeps = {
  platform: Pick<Platform, 'pages' | 'cookies' | 'navigation'>;
  recorder: Pick<Recorder, 'append'>;
  isRecorded(origin: string): boolean;
  /** Open tabs of a site. */
  tabsOf(site: string): Pick<TabState, 'tabId' | 'isPrivate' | 'cookieStoreId'>[];
  now: () => number;
};

type Look = Extract<Request, { type: 'rehearsal-look' }>;
type Order = Extract<Request, { type: 'rehearse' }>;
type Tab = ReturnType<RehearsalDeps['tabsOf']>[number];

export type Rehearsals = {
  /** What could be done to a credential, and in which tab. Changes nothing. */
  look(request: Look): Promise<RehearsalLook | Failure>;
  /** Does it, and notes it in the site's log as the user's own act. */
  rehearse(request: Order): Promise<{ rehearsed: true; at: number } | Failure>;
};

/** The browser ends a cookie by its own date a moment after that has come. */
const COOKIE_LIVES_MS = 1_000;

/**
 * Removes, corrupts or dates a credential on the user's order. A value in storage is changed in the page's document by a
 * script of ours, a cookie through the browser; neither is kept here, told or logged.
 */
export function createRehearsals({ platform, recorder, isRecorded, tabsOf, now }: RehearsalDeps): Rehearsals {
  function tabOf({ origin, tabId }: Look | Order): Tab | Failure {
    if (!isRecorded(origin))
      return failure(
        'not-recorded',
        `${origin} is not being recorded. Watch it, or resume recording, and rehearse then: else nobody sees how the page takes it.`,
      );
    const tabs = tabsOf(origin);
    const tab = tabId === null ? tabs[0] : tabs.find((one) => one.tabId === tabId);
    return (
      tab ?? failure('no-tab', `No open tab shows ${origin}. Open the site in a tab, sign in, and try again.`)
    );
  }

  async function frameOf({ tabId }: Tab, origin: string) {
    const frames = await platform.navigation.frames(tabId);
    const ordered = [...frames].sort((a, b) => a.frameId - b.frameId);
    return ordered.find(({ url }) => originOf(url) === origin);
  }

  async function inPage(
    { place }: Pick<Look, 'place'>,
    tab: Tab,
    how: ChangeHow | 'look',
  ): Promise<PageAnswer> {
    const { area, key, path = null, origin = '' } = place;
    const frame = area === 'cookie' ? undefined : await frameOf(tab, origin);
    if (area === 'cookie' || frame === undefined) return { result: 'elsewhere', can: [] };
    const order = { area, key, path, origin, how };
    return (await platform.pages.change(tab.tabId, frame.frameId, order)) ?? { result: 'refused', can: [] };
  }

  async function inJar(
    { place }: Pick<Look, 'place'>,
    tab: Tab,
    how: ChangeHow | 'look',
  ): Promise<PageAnswer> {
    const domain = place.origin ?? '';
    const jar = await platform.cookies.all({
      domain: domain.replace(/^\./, ''),
      storeId: tab.cookieStoreId,
    });
    const found = jar.filter(
      (one) =>
        maskName(one.name) === place.key &&
        one.domain === domain &&
        maskPath(one.path).slice(0, 400) === (place.path ?? '/'),
    );
    const [cookie] = found;
    if (cookie === undefined) return { result: 'not-there', can: [] };
    if (found.length > 1) return { result: 'ambiguous', can: [] };
    const can = [...HOWS];
    if (how === 'look') return { result: 'there', can };
    const changed =
      how === 'removed'
        ? null
        : how === 'expired'
          ? { expirationDate: (now() + COOKIE_LIVES_MS) / 1_000 }
          : { value: changeValue(cookie.value, null, how, now()) ?? cookie.value };
    const isDone = await platform.cookies.change(cookie, changed);
    return { result: isDone ? 'changed' : 'refused', can };
  }

  const act = (request: Look | Order, tab: Tab, how: ChangeHow | 'look') =>
    request.place.area === 'cookie' ? inJar(request, tab, how) : inPage(request, tab, how);

  return {
    async look(request) {
      const tab = tabOf(request);
      if ('error' in tab) return tab;
      const { result, can } = await act(request, tab, 'look');
      if (result !== 'there') return notDone(result);
      const top = (await platform.navigation.frames(tab.tabId)).find(({ frameId }) => frameId === 0);
      return { tabId: tab.tabId, address: maskUrl(top?.url ?? request.origin).url, can };
    },
    async rehearse(request) {
      const tab = tabOf(request);
      if ('error' in tab) return tab;
      const { how, fingerprint, credential, place, origin } = request;
      // The act comes before what it does: events of the same millisecond have no order of their own.
      const at = now() - 1;
      const { result } = await act(request, tab, how);
      if (result !== 'changed') return notDone(result);
      const draft: EventDraft = {
        kind: 'user.rehearsal',
        at,
        by: 'user',
        tabId: tab.tabId,
        origin: place.origin !== undefined && place.area !== 'cookie' ? place.origin : origin,
        cookieStoreId: tab.cookieStoreId,
        how,
        fingerprint,
        credential,
        place,
      };
      await recorder.append({ site: origin, drafts: [draft], isPrivate: tab.isPrivate });
      return { rehearsed: true, at };
    },
  };
}

const WHY: Record<Exclude<PageAnswer['result'], 'there' | 'changed'>, string> = {
  'not-there':
    'That credential is not there any more: the page has replaced or removed it. Close this and look at the list again.',
  'not-possible':
    'No date lies beside that credential that could be put into the past. Remove or corrupt it.',
  elsewhere:
    'The tab shows another site now, or the credential lies in storage of another one. Go back to the site and try again.',
  ambiguous:
    'Several entries look alike once their names are masked, and the wrong one might be hit. Change it in the browser’s own storage view.',
  refused:
    'The browser did not allow it. Give Logout Lens access to the site, reload the page, and try again.',
};

const notDone = (result: PageAnswer['result']): Failure =>
  failure(`rehearsal-${result}`, result === 'there' || result === 'changed' ? '' : WHY[result]);
