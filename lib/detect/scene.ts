import type { EventOf, LogEvent } from '../events/event.ts';
import { between, lastBefore } from './between.ts';
import { isCheckSessionFrame } from './request-role.ts';
import type { Emptied, Moment, RequestFact, Scene, SetCookieFact, Stall } from './types.ts';

/** The page's own tracker writes its reason, and an error goes uncaught, at most so long before tokens go. */
const LEAD_MS = 2_000;

/** The browser tells of a cleared cookie, and the page of its empty storage, so long after the loss at most. */
const TRAIL_MS = 3_000;

/** A deployment is of interest for so long before the end. */
const DEPLOY_LEAD_MS = 10 * 60_000;
/** What led up to the end (a storm of requests, rounds to the sign-in page, waking up) is no older than this. */
export const LEADING_UP_MS = 60_000;

/** What concerns every cookie store: the browser was closed, the clock jumped. */
export type Mark = EventOf<'recording.started'> | EventOf<'recording.gap'> | EventOf<'clock.jumped'>;

/** A tab that was out of sight at the end is looked for in what came into sight within this time after it. */
const HIDDEN_FOR_MS = 6 * 60 * 60_000;

/** From the provider's word to the end: most apps try to renew first. */
const PROVIDER_LEAD_MS = 10_000;

type CookieEvent = Scene['cookies'][number];

/** How browsers word that the network went away or became another one (Chromium, Firefox). */
const NETWORK_CHANGED = /NETWORK_CHANGED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|ERROR_OFFLINE/;

/** Everything of one cookie store that a scene is drawn from, in order of time. */
export class Backdrop {
  readonly #deletions: EventOf<'cookie.written'>[] = [];
  readonly #errors: EventOf<'page.error'>[] = [];
  readonly #reasons: EventOf<'page.reason'>[] = [];
  readonly #messages: EventOf<'tab.message'>[] = [];
  readonly #callbacks: EventOf<'page.navigated'>[] = [];
  readonly #pages: EventOf<'page.navigated'>[] = [];
  readonly #emptied: Emptied[] = [];
  readonly #closed: EventOf<'connection.closed'>[] = [];
  readonly #takingCookies: EventOf<'request.finished'>[] = [];
  readonly #builds: EventOf<'page.build'>[] = [];
  readonly #lostScripts: EventOf<'request.finished'>[] = [];
  readonly #requests: RequestFact[] = [];
  readonly #cookies: CookieEvent[] = [];
  readonly #setCookies: SetCookieFact[] = [];
  readonly #networkChanges: Moment[] = [];
  readonly #providerChanges: Moment[] = [];
  readonly #closedTabs: Moment[] = [];
  readonly #hidden: (Stall & { tabId: number })[] = [];
  readonly #openTabs = new Set<number>();
  /** How many tabs were open from when on. */
  readonly #tabCounts: { at: number; count: number }[] = [];
  readonly #buildOf = new Map<string, string>();
  /** When pages first came from another build than the one before. */
  readonly #newBuilds: number[] = [];
  /** Since when each tab is hidden. */
  readonly #hiddenSince = new Map<number, number>();
  /** Keys that each area is known to hold: as the last document found it, and at least one where a credential lies. */
  readonly #keys = new Map<string, number>();
  readonly #marks: readonly Mark[];

  /** @param marks grows as the log is read, in order of time; shared by all cookie stores */
  constructor(marks: readonly Mark[] = []) {
    this.#marks = marks;
  }

  add(event: LogEvent): void {
    if (event.kind === 'request.finished') this.#answered(event);
    if (event.kind === 'cookie.written' && event.removes) this.#deletions.push(event);
    else if (event.kind === 'cookie.seen' || event.kind === 'cookie.changed') this.#cookies.push(event);
    else if (event.kind === 'page.error') this.#errors.push(event);
    else if (event.kind === 'page.reason' && event.how === 'written') this.#reasons.push(event);
    else if (event.kind === 'tab.message' && event.word === 'sign-out') this.#messages.push(event);
    else if (event.kind === 'tab.message' && event.word === 'session-changed') this.#providerSays(event);
    else if (event.kind === 'page.build') this.#built(event);
    else if (event.kind === 'connection.closed') this.#closed.push(event);
    else if (event.kind === 'network.changed') this.#networkChanges.push({ at: event.at, eventId: event.id });
    else if (event.kind === 'page.navigated') this.#navigated(event);
    else if (event.kind === 'page.visibility') this.#seen(event);
    else if (event.kind === 'storage.snapshot') this.#snapshot(event);
    else if (event.kind === 'tab.closed') this.#tabClosed(event);
    else if (event.kind === 'credential.seen' || event.kind === 'credential.rotated') {
      const area = areaKey(event.place.area, event);
      this.#keys.set(area, Math.max(1, this.#keys.get(area) ?? 0));
    }
  }

  /** Any frame may say `changed`; a check-session frame means the session by it. */
  #providerSays({ at, id, channel, name }: EventOf<'tab.message'>): void {
    if (channel === 'frame' && isCheckSessionFrame(name)) this.#providerChanges.push({ at, eventId: id });
  }

  #built(event: EventOf<'page.build'>): void {
    const origin = event.origin ?? '';
    const before = this.#buildOf.get(origin);
    if (before !== undefined && before !== event.build) this.#newBuilds.push(event.at);
    this.#buildOf.set(origin, event.build);
    this.#builds.push(event);
  }

  #tabClosed({ at, id, tabId }: EventOf<'tab.closed'>): void {
    this.#closedTabs.push({ at, eventId: id });
    if (tabId != null && this.#openTabs.delete(tabId)) this.#countTabs(at);
  }

  #countTabs(at: number): void {
    this.#tabCounts.push({ at, count: this.#openTabs.size });
  }

  /** The most tabs that were open at once between two moments, ms. */
  mostTabs(from: number, to: number): number {
    const timeOf = ({ at }: { at: number }) => at;
    const atStart = lastBefore(this.#tabCounts, timeOf, from)?.count ?? 0;
    return between(this.#tabCounts, timeOf, from, to).reduce(
      (most, { count }) => Math.max(most, count),
      atStart,
    );
  }

  /** How many times between two moments pages came from another build than before. */
  buildsSince(from: number, to: number): number {
    return between(this.#newBuilds, (at) => at, from, to).length;
  }

  /** The first build in the time before that differs from the one before it of the same origin. */
  #newBuild(from: number, to: number): Scene['builds'] {
    for (const [i, build] of this.#builds.entries()) {
      if (build.at < from - DEPLOY_LEAD_MS || build.at > to) continue;
      const old = this.#builds.slice(0, i).findLast((before) => before.origin === build.origin);
      if (old && old.build !== build.build) return { old, new: build };
    }
    return null;
  }

  #answered(event: EventOf<'request.finished'>): void {
    if (takesCookies(event)) this.#takingCookies.push(event);
    if (event.type === 'script' && (event.status === 404 || event.status === 410))
      this.#lostScripts.push(event);
  }

  request(fact: RequestFact): void {
    const { event } = fact;
    this.#requests.push(fact);
    if (event.status === null && NETWORK_CHANGED.test(event.error ?? ''))
      this.#networkChanges.push({ at: event.at, eventId: event.id });
    for (const cookie of event.setCookies ?? [])
      if (!cookie.removes && cookie.credential && cookie.fingerprint)
        this.#setCookies.push({ cookie, event });
  }

  #navigated(event: EventOf<'page.navigated'>): void {
    if (!event.frameId) {
      this.#pages.push(event);
      if (event.tabId != null && !this.#openTabs.has(event.tabId)) {
        this.#openTabs.add(event.tabId);
        this.#countTabs(event.at);
      }
    } else if (event.fields?.error) this.#callbacks.push(event);
  }

  #seen({ tabId, state, at, id }: EventOf<'page.visibility'>): void {
    if (tabId == null) return;
    if (state === 'hidden') this.#hiddenSince.set(tabId, this.#hiddenSince.get(tabId) ?? at);
    else {
      const from = this.#hiddenSince.get(tabId);
      if (from !== undefined) this.#hidden.push({ why: 'hidden', from, to: at, tabId, eventId: id });
      this.#hiddenSince.delete(tabId);
    }
  }

  #snapshot(event: EventOf<'storage.snapshot'>): void {
    const area = areaKey(event.area, event);
    const keysBefore = event.keysBefore ?? this.#keys.get(area) ?? 0;
    this.#keys.set(area, event.keyCount);
    if (event.keyCount === 0 && keysBefore > 0) this.#emptied.push({ event, keysBefore });
  }

  /**
   * @param from ms, when the chain began; @param to ms, its last event; @param startedAt ms, when the session began;
   * @param acceptedAt ms, when its last request was accepted
   */
  sceneOf(from: number, to: number, startedAt = from, acceptedAt = from): Scene {
    const timeOf = ({ at }: { at: number }) => at;
    const near = <E extends LogEvent>(events: readonly E[]): E[] =>
      between(events, timeOf, from - LEAD_MS, to + TRAIL_MS);
    const since = <T>(items: readonly T[], time: (item: T) => number, start: number): T[] =>
      between(items, time, start - LEADING_UP_MS, to + TRAIL_MS);
    return {
      deletions: near(this.#deletions),
      errors: near(this.#errors),
      reasons: near(this.#reasons),
      callbacks: near(this.#callbacks),
      takingCookies: near(this.#takingCookies),
      builds: this.#newBuild(from, to),
      lostScripts: between(this.#lostScripts, (event) => event.at, from - DEPLOY_LEAD_MS, to),
      messages: near(this.#messages),
      closures: near(this.#closed).flatMap(({ at, id, code, reason = '', url }) =>
        code === null ? [] : [{ at, eventId: id, code, reason, url }],
      ),
      emptied: between(this.#emptied, ({ event }) => event.at, from - LEAD_MS, to + TRAIL_MS),
      requests: since(this.#requests, ({ event }) => event.at, from),
      pages: since(this.#pages, timeOf, from),
      cookies: since(this.#cookies, timeOf, startedAt),
      setCookies: since(this.#setCookies, ({ event }) => event.at, startedAt),
      restarts: between(this.#marks, timeOf, acceptedAt, to).flatMap((mark) =>
        mark.kind === 'clock.jumped' ? [] : [{ at: mark.at, eventId: mark.id }],
      ),
      closedTabs: between(this.#closedTabs, timeOf, acceptedAt, to),
      stalls: [
        ...between(this.#marks, timeOf, from - LEADING_UP_MS, from).flatMap((mark) =>
          mark.kind === 'clock.jumped' && mark.byMs > 0 ? [asleep(mark)] : [],
        ),
        ...between(this.#hidden, (stall) => stall.to, from - LEADING_UP_MS, from),
      ],
      tabsOpen: this.mostTabs(from - LEADING_UP_MS, from),
      hidden: [
        ...between(this.#hidden, (stall) => stall.to, startedAt, to + HIDDEN_FOR_MS).map((stall) => ({
          tabId: stall.tabId,
          from: stall.from,
          to: stall.to,
        })),
        ...[...this.#hiddenSince].map(([tabId, since]) => ({ tabId, from: since, to: null })),
      ].filter((span) => span.from <= to),
      providerChanges: between(this.#providerChanges, timeOf, from - PROVIDER_LEAD_MS, to),
      networkChanges: between(this.#networkChanges, timeOf, from - LEADING_UP_MS, from),
    };
  }
}

function asleep({ at, byMs, id }: EventOf<'clock.jumped'>): Stall {
  return { why: 'asleep', from: at - byMs, to: at, tabId: null, eventId: id };
}

/** sessionStorage is a tab's own. */
function areaKey(area: string, { origin, tabId }: Pick<LogEvent, 'origin' | 'tabId'>): string {
  return `${area} ${origin ?? ''} ${area === 'sessionStorage' ? tabId : ''}`;
}

/** By `Set-Cookie` with a past date, or by `Clear-Site-Data`. */
function takesCookies({ setCookies, clearSiteData }: EventOf<'request.finished'>): boolean {
  return (
    (setCookies?.some((cookie) => cookie.removes) ?? false) ||
    (clearSiteData?.some((what) => what === '*' || what === 'cookies') ?? false)
  );
}
