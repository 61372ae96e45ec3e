import type { EventDraft } from '../../events/event.ts';
import type { Intake, RawCookie } from '../../intake/types.ts';
import { cookieReaches, widestCookieDomain } from '../../platform/cookie-domain.ts';
import {
  cookieKey,
  cookieOf,
  type KnownCookie,
  nextExpiry,
  noteChange,
  noteSnapshot,
  removal,
} from './cookie-jar.ts';
import { createExpiryClock } from './expiry-clock.ts';
import { createKnownJars } from './known-jars.ts';
import type { BrowserSensor, Errand, SensorContext, SiteRef } from './sensor.ts';

/** A page's own cookies are told of by the browser a little after the page is there: the look at the jar waits for them. */
const SNAPSHOT_DELAY_MS = 100;
/** Alarms and timers may come a little early. */
const EARLY_MS = 50;
/** Chromium tells of an expired cookie once the jar is looked at: its own word is better than our clock's. */
const OWN_WORD_MS = 300;

/** Cookies of watched sites: every change that the browser tells of, the jar at every page load, expiries by a clock of ours. */
export const cookies: BrowserSensor = {
  id: 'cookies',
  start(context) {
    const { platform, routing, begin, record, now } = context;
    const known = createKnownJars(context.memory, context.lasting, platform.cookies.isPrivateStore);
    const clock = createExpiryClock(context, expire);
    /** Only of sites that have a tab open: nobody is waiting for the others. */
    const schedule = () => {
      // A cookie of a store without a tab is nobody's business now: its date would come due for ever.
      clock.set(
        nextExpiry(
          routing.open().flatMap(({ origin, cookieStoreId }) => {
            const jar = known.loaded(origin);
            return jar ? [{ jar, storeId: cookieStoreId ?? '' }] : [];
          }),
        ),
      );
    };

    /** One after the other for each site: two changes of a cookie must be noted in the browser's order. */
    const turns = new Map<string, Promise<void>>();
    function inTurn(site: SiteRef, work: () => Promise<void>): void {
      const turn = (turns.get(site.origin) ?? Promise.resolve()).then(work).catch(() => {});
      turns.set(site.origin, turn);
    }

    /** Resolves once the drafts are made, which is when the next one may be: the disk need not be waited for. */
    function tell(
      site: SiteRef,
      make: (intake: Intake) => Promise<EventDraft[]>,
      errand?: Errand,
    ): Promise<void> {
      return new Promise((made) => {
        const stored = record(site, (intake) => make(intake).finally(made), errand);
        void stored.then(() => {
          made();
          known.save(site.origin);
          schedule();
        });
      });
    }

    const stopChanges = platform.cookies.listen(({ cookie, removed, cause, at }) => {
      const storeId = cookie.storeId ?? '';
      for (const site of routing.ofCookie(cookie.domain, storeId)) {
        const errand = begin(site, at);
        inTurn(site, async () => {
          const jar = await known.of(site.origin);
          const make = async (intake: Intake) => {
            const drafts = await intake.fromCookie(cookie, { removed, cause }, at);
            noteChange(jar, storeId, drafts);
            return withStore(drafts, site);
          };
          await tell(site, make, errand);
        });
      }
    });

    async function lookAt(site: SiteRef): Promise<void> {
      const storeId = site.cookieStoreId;
      if (storeId === null) return;
      const jar = await known.of(site.origin);
      const at = now();
      const jarNow = await cookiesOf(context, site.origin, storeId);
      // Firefox still gives what has expired.
      const found = jarNow.filter(
        ({ expirationDate }) => expirationDate === undefined || expirationDate * 1000 > at,
      );
      await tell(site, async (intake) => {
        const drafts = await seen(intake, found, at);
        return withStore(noteSnapshot(jar, storeId, drafts, at, mayReach(context, site.origin)), site);
      });
    }
    const lookSoon = (site: SiteRef, delayMs: number) => {
      setTimeout(() => inTurn(site, () => lookAt(site)), delayMs);
    };

    const stopLoads = platform.navigation.listen((step) => {
      if (step.kind !== 'load' || step.frameId !== 0 || step.prerender) return;
      for (const site of routing.ofTab(step.tabId)) lookSoon(site, SNAPSHOT_DELAY_MS);
    });
    const stopBegin = context.onBegin((origin, why) => {
      // Also where no tab is open: nothing of an emptied log stays behind.
      if (why === 'cleared') void known.untell(origin).then(() => known.save(origin));
      for (const site of routing.open().filter((open) => open.origin === origin)) {
        // What more of the site's origins hold is new by itself.
        if (why !== 'widened') {
          inTurn(site, async () => {
            await known.untell(origin);
            known.save(origin);
          });
        }
        if (why !== 'cleared') lookSoon(site, 0);
      }
    });

    /** Looks at every cookie whose date has come: gone, or still there and past it, it has ended. */
    function expire(): void {
      for (const site of routing.open()) {
        inTurn(site, async () => {
          const jar = await known.of(site.origin);
          const due = [...jar.values()].filter(
            ({ storeId, fields }) =>
              storeId === site.cookieStoreId &&
              typeof fields.expiresAt === 'number' &&
              fields.expiresAt <= now() + EARLY_MS,
          );
          if (due.length === 0) schedule();
          else {
            // The look makes Chromium tell of them; what it tells is taken up after this turn.
            await cookiesOf(context, site.origin, site.cookieStoreId ?? '');
            setTimeout(() => inTurn(site, () => endDue(site, due)), OWN_WORD_MS);
          }
        });
      }
    }

    async function endDue(site: SiteRef, due: readonly KnownCookie[]): Promise<void> {
      const jar = await known.of(site.origin);
      const ended = due.filter((cookie) => jar.get(cookieKey(cookie.storeId, cookie.fields)) === cookie);
      for (const cookie of ended) jar.delete(cookieKey(cookie.storeId, cookie.fields));
      if (ended.length > 0) {
        await tell(site, async () => ended.map((cookie) => removal(cookie, 'own-clock', now())));
      } else schedule();
    }

    return () => {
      for (const stop of [stopChanges, stopLoads, stopBegin, clock.stop]) stop();
    };
  },
};

const withStore = (drafts: EventDraft[], { cookieStoreId }: SiteRef): EventDraft[] =>
  drafts.map((draft) => ({ ...draft, cookieStoreId: draft.cookieStoreId ?? cookieStoreId }));

async function seen(intake: Intake, found: readonly RawCookie[], at: number): Promise<EventDraft[]> {
  const drafts = await Promise.all(found.map((cookie) => intake.fromCookie(cookie, null, at)));
  return drafts.flat().filter((draft) => cookieOf(draft) !== null);
}

/** Every cookie in a jar that reaches one of a site's hosts, on whatever path. */
async function cookiesOf(
  { platform, routing }: SensorContext,
  site: string,
  storeId: string,
): Promise<RawCookie[]> {
  const hosts = routing.hostsOf(site);
  const domains = [...new Set(hosts.map(widestCookieDomain))];
  const found = await Promise.all(domains.map((domain) => platform.cookies.all({ domain, storeId })));
  return found.flat().filter(({ domain }) => mayReach({ routing }, site)(domain));
}

/** Whether a cookie of a domain reaches one of the hosts that belong to a site now. */
function mayReach({ routing }: Pick<SensorContext, 'routing'>, site: string): (domain: string) => boolean {
  const hosts = routing.hostsOf(site);
  return (domain) => hosts.some((host) => cookieReaches(domain, host));
}
