import type { SiteState } from '../messaging/protocol.ts';
import { type Answer, type Handlers, notAnOrigin, withOrigin } from './command-types.ts';
import { failure } from './failure.ts';
import type { OnPage } from './on-page/index.ts';
import { closedReason, originOf } from './origins.ts';
import type { PopupCommands } from './popup-commands.ts';
import type { SiteKeeper } from './site-keeper.ts';
import { closedState } from './site-states.ts';
import { MAX_INCLUDED, type Sites } from './sites.ts';

export type SiteCommandDeps = {
  sites: Pick<Sites, 'list' | 'get'>;
  keeper: SiteKeeper;
  popup: PopupCommands;
  onPage: Pick<OnPage, 'set'>;
  /** Address of a tab's top document, null where there is no such tab. */
  addressOf(tabId: number): Promise<string | null>;
  /** Whether there is such a tab, whatever it shows. */
  isTab(tabId: number): Promise<boolean>;
  siteOfTab(tabId: number): string | null;
  stateOf(origin: string): Promise<SiteState>;
};

type SiteRequest =
  | 'list-sites'
  | 'site-state'
  | 'site-of-tab'
  | 'glance'
  | 'set-badge'
  | 'set-on-page'
  | 'watch-when-allowed'
  | 'watch'
  | 'unwatch'
  | 'pause'
  | 'resume'
  | 'include-origins';

/** How sites stand, and the beginning and end of watching them. */
export function createSiteCommands(deps: SiteCommandDeps): Pick<Handlers, SiteRequest> {
  const { sites, keeper, popup, onPage, stateOf } = deps;

  async function include(origin: string, inputs: readonly string[]): Promise<Answer> {
    const site = sites.get(origin);
    if (site === null) {
      return failure('not-watched', `${origin} is not watched. Watch it first, then add what belongs to it.`);
    }
    const wrong = inputs.find((input) => originOf(input) === null);
    if (wrong !== undefined) return notAnOrigin(wrong);
    const wanted = [...new Set(inputs.map((input) => originOf(input) ?? ''))];
    if (new Set([...site.origins, ...wanted]).size > MAX_INCLUDED) {
      return failure(
        'too-many-origins',
        `No more than ${MAX_INCLUDED} origins can belong to ${origin}. Add only its API's and its sign-in's.`,
      );
    }
    const access = await Promise.all(wanted.map((one) => keeper.hasAccess(one)));
    const closed = wanted.filter((_, i) => access[i] !== true);
    if (closed.length > 0) {
      return failure(
        'no-access',
        `The browser has not given access to ${closed.join(', ')}. Press "Give access" and allow it there.`,
      );
    }
    await keeper.include(origin, wanted);
    return stateOf(origin);
  }

  /** Does something to a site and answers how it stands then. */
  const changing =
    (work: (origin: string) => Promise<void>) =>
    ({ origin: input }: { origin: string }) =>
      withOrigin(input, async (origin) => {
        await work(origin);
        return stateOf(origin);
      });

  return {
    'list-sites': async () => ({
      sites: await Promise.all(sites.list().map(({ origin }) => stateOf(origin))),
    }),
    'site-state': ({ origin: input }) => withOrigin(input, stateOf),
    'site-of-tab': async ({ tabId }) => {
      const address = await deps.addressOf(tabId);
      const site = deps.siteOfTab(tabId) ?? originOf(address);
      if (site !== null) return popup.withClosed(tabId, await stateOf(site));
      const closed = address ? closedReason(address) : (await deps.isTab(tabId)) ? 'loading' : null;
      return closed === null
        ? failure('no-such-page', 'That tab shows no page yet. Open a site in it and try again.')
        : closedState(closed);
    },
    glance: ({ tabId }) => popup.glance(tabId, stateOf),
    'set-badge': ({ origin: input, on }) =>
      withOrigin(input, async (origin) => {
        if (on && sites.get(origin) === null)
          return failure('not-watched', `${origin} is not watched. Watch it first, then show its time left.`);
        await popup.setBadge(origin, on);
        return { badge: on };
      }),
    'set-on-page': ({ origin: input, notice, banner }) =>
      withOrigin(input, async (origin) => {
        if ((notice || banner) && sites.get(origin) === null)
          return failure('not-watched', `${origin} is not watched. Watch it first, then show on its pages.`);
        await onPage.set(origin, { notice, banner });
        return { notice, banner };
      }),
    'watch-when-allowed': ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        popup.watchWhenAllowed(origin);
        return { expected: origin };
      }),
    watch: ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        if (!(await keeper.hasAccess(origin))) {
          return failure(
            'no-access',
            `The browser has not been asked for ${origin} yet. Press "Watch this site".`,
          );
        }
        await keeper.watch(origin);
        return stateOf(origin);
      }),
    unwatch: changing((origin) => keeper.unwatch(origin)),
    pause: changing((origin) => keeper.pause(origin)),
    resume: changing((origin) => keeper.resume(origin)),
    'include-origins': ({ origin: input, origins }) =>
      withOrigin(input, (origin) => include(origin, origins)),
  };
}
