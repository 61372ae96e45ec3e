import type { EventOf, LogEvent } from '../events/event.ts';
import { between } from './between.ts';
import type { Emptied, Scene } from './types.ts';

/** The page's own tracker writes its reason, and an error goes uncaught, at most so long before tokens go. */
const LEAD_MS = 2_000;

/** The browser tells of a cleared cookie, and the page of its empty storage, so long after the loss at most. */
const TRAIL_MS = 3_000;

/** A deployment is of interest for so long before the end. */
const DEPLOY_LEAD_MS = 10 * 60_000;

/** Everything of one cookie store that a scene is drawn from, in order of time. */
export class Backdrop {
  readonly #deletions: EventOf<'cookie.written'>[] = [];
  readonly #errors: EventOf<'page.error'>[] = [];
  readonly #reasons: EventOf<'page.reason'>[] = [];
  readonly #callbacks: EventOf<'page.navigated'>[] = [];
  readonly #emptied: Emptied[] = [];
  readonly #takingCookies: EventOf<'request.finished'>[] = [];
  readonly #builds: EventOf<'page.build'>[] = [];
  readonly #lostScripts: EventOf<'request.finished'>[] = [];
  /** Keys that each area is known to hold: as the last document found it, and at least one where a credential lies. */
  readonly #keys = new Map<string, number>();

  add(event: LogEvent): void {
    if (event.kind === 'request.finished' && takesCookies(event)) this.#takingCookies.push(event);
    if (event.kind === 'cookie.written' && event.removes) this.#deletions.push(event);
    else if (event.kind === 'page.error') this.#errors.push(event);
    else if (event.kind === 'page.reason' && event.how === 'written') this.#reasons.push(event);
    else if (event.kind === 'page.navigated' && event.frameId && event.fields?.error)
      this.#callbacks.push(event);
    else if (event.kind === 'page.build') this.#builds.push(event);
    else if (event.kind === 'request.finished' && event.type === 'script' && event.status !== 401)
      this.#lost(event);
    else if (event.kind === 'storage.snapshot') this.#snapshot(event);
    else if (event.kind === 'credential.seen' || event.kind === 'credential.rotated') {
      const area = areaKey(event.place.area, event);
      this.#keys.set(area, Math.max(1, this.#keys.get(area) ?? 0));
    }
  }

  #lost(event: EventOf<'request.finished'>): void {
    if (event.status === 404 || event.status === 410) this.#lostScripts.push(event);
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

  #snapshot(event: EventOf<'storage.snapshot'>): void {
    const area = areaKey(event.area, event);
    const keysBefore = event.keysBefore ?? this.#keys.get(area) ?? 0;
    this.#keys.set(area, event.keyCount);
    if (event.keyCount === 0 && keysBefore > 0) this.#emptied.push({ event, keysBefore });
  }

  /** @param from ms, when the chain began; @param to ms, its last event */
  sceneOf(from: number, to: number): Scene {
    const nearBy = <T>(items: readonly T[], timeOf: (item: T) => number): T[] =>
      between(items, timeOf, from - LEAD_MS, to + TRAIL_MS);
    const near = <E extends LogEvent>(events: readonly E[]): E[] => nearBy(events, (event) => event.at);
    return {
      deletions: near(this.#deletions),
      errors: near(this.#errors),
      reasons: near(this.#reasons),
      callbacks: near(this.#callbacks),
      takingCookies: near(this.#takingCookies),
      builds: this.#newBuild(from, to),
      lostScripts: between(this.#lostScripts, (event) => event.at, from - DEPLOY_LEAD_MS, to),
      emptied: nearBy(this.#emptied, ({ event }) => event.at),
    };
  }
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
