import type { Intake, RawHeader } from '../../intake/types.ts';
import type { RequestStep } from '../../platform/types.ts';
import { keptFromPage } from './kept-from-page.ts';
import { createRequestAssembly } from './request-assembly.ts';
import type { BrowserSensor, Errand, SiteRef } from './sensor.ts';

/** Refusals that end sessions: 419 is Laravel's "page expired", 440 IIS's "login time-out". */
const REFUSED = new Set([401, 403, 407, 419, 440]);
const SETS_STATE = new Set(['set-cookie', 'clear-site-data']);
/** Firefox's own name for an answer that CORS kept from the page. */
const CORS_ERROR = 'NS_ERROR_DOM_BAD_URI';
/** Sites of requests under way that are remembered. */
const MAX_REMEMBERED = 2_000;

const setsState = (headers: readonly RawHeader[]) =>
  headers.some(({ name }) => SETS_STATE.has(name.toLowerCase()));

/** What was begun for a hop, by site. */
type Errands = Map<string, Errand>;

/** Images, scripts and the like tell of a session only when they are refused or touch cookies. */
const bearsOnSession = (step: RequestStep) =>
  step.stage === 'answered' &&
  (REFUSED.has(step.status) || setsState(step.responseHeaders) || isLostChunk(step));

/** A script that is no longer there: a new build has taken the place of the one that the page came from. */
const isLostChunk = ({ type, status }: RequestStep & { stage: 'answered' }) =>
  type === 'script' && (status === 404 || status === 410);

/**
 * Requests of watched sites: one `request.finished` for every answer, redirect and failure, as the network saw it,
 * whatever the page was allowed to see. Bodies of answers are not here (the page hook reads them).
 */
export const requests: BrowserSensor = {
  id: 'requests',
  start({ platform, routing, begin, abandon, record }) {
    /** Sites as they were when a request began: the tab may have gone elsewhere when the answer comes. */
    const sitesOf = new Map<string, SiteRef[]>();

    function remember(step: RequestStep): SiteRef[] {
      const before = sitesOf.get(step.requestId) ?? [];
      const added = routing
        .ofRequest(step)
        .filter(({ origin }) => !before.some((known) => known.origin === origin));
      // After the first step only the goal of a redirect adds a site; where the tab went meanwhile does not.
      const sites = before.length === 0 || step.type === 'main_frame' ? [...before, ...added] : before;
      if (sites.length === 0) return sites;
      sitesOf.delete(step.requestId);
      sitesOf.set(step.requestId, sites);
      if (sitesOf.size > MAX_REMEMBERED)
        for (const oldest of sitesOf.keys()) {
          sitesOf.delete(oldest);
          break;
        }
      return sites;
    }

    const assembly = createRequestAssembly({
      begin: ({ requestId, at }) =>
        new Map((sitesOf.get(requestId) ?? []).map((site) => [site.origin, begin(site, at, requestId)])),
      abandon: (token) => {
        for (const errand of (token as Errands).values()) abandon(errand);
      },
      emit(told, last, token) {
        const errands = token as Errands;
        const silentlyBlocked = platform.family === 'firefox' && told.error === null && keptFromPage(told);
        const request = silentlyBlocked ? { ...told, error: CORS_ERROR } : told;
        for (const site of sitesOf.get(request.requestId) ?? routing.ofRequest(last)) {
          const make = (intake: Intake) =>
            intake.fromRequest({
              ...request,
              cookieStoreId: site.cookieStoreId,
              tabId: request.tabId ?? null,
            });
          void record(site, make, errands.get(site.origin));
          errands.delete(site.origin);
        }
        for (const errand of errands.values()) abandon(errand);
        if (last.stage === 'started' || last.stage === 'failed') sitesOf.delete(request.requestId);
      },
      after(delayMs, call) {
        const timer = setTimeout(call, delayMs);
        return () => clearTimeout(timer);
      },
    });

    return platform.requests.listen((step) => {
      if (step.stage === 'answered' && step.isStatic) {
        if (!bearsOnSession(step)) return;
        // Its beginning is not listened to, so what it carried is not known.
        for (const site of routing.ofRequest(step)) {
          const { requestId, url, method, type, at, status, responseHeaders, tabId, frameId, documentId } =
            step;
          const { cookieStoreId } = site;
          const about = { requestId, url, method, type, tabId, frameId, documentId, cookieStoreId };
          const raw = { ...about, startedAt: at, finishedAt: at, status, responseHeaders, partial: true };
          void record(site, (intake) => intake.fromRequest({ ...raw, initiator: step.initiator }));
        }
        return;
      }
      if (remember(step).length > 0) assembly.take(step);
    });
  },
};
