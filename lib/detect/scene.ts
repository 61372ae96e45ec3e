import type { EventOf, LogEvent } from '../events/event.ts';
import { between } from './between.ts';
import type { Scene } from './types.ts';

/** The page's own tracker writes its reason, and an error goes uncaught, at most so long before tokens go. */
const LEAD_MS = 2_000;

/** The browser tells of a cleared cookie, and the page of its empty storage, so long after the loss at most. */
const TRAIL_MS = 3_000;

/** Everything of one cookie store that a scene is drawn from, in order of time. */
export class Backdrop {
  readonly #deletions: EventOf<'cookie.written'>[] = [];
  readonly #errors: EventOf<'page.error'>[] = [];
  readonly #reasons: EventOf<'page.reason'>[] = [];
  readonly #callbacks: EventOf<'page.navigated'>[] = [];
  readonly #emptied: EventOf<'storage.snapshot'>[] = [];

  add(event: LogEvent): void {
    if (event.kind === 'cookie.written' && event.removes) this.#deletions.push(event);
    else if (event.kind === 'page.error') this.#errors.push(event);
    else if (event.kind === 'page.reason' && event.how === 'written') this.#reasons.push(event);
    else if (event.kind === 'page.navigated' && event.frameId && event.fields?.error)
      this.#callbacks.push(event);
    else if (event.kind === 'storage.snapshot' && event.keyCount === 0) this.#emptied.push(event);
  }

  /** @param from ms, when the chain began; @param to ms, its last event */
  sceneOf(from: number, to: number): Scene {
    const near = <E extends LogEvent>(events: readonly E[]): E[] =>
      between(events, (event) => event.at, from - LEAD_MS, to + TRAIL_MS);
    return {
      deletions: near(this.#deletions),
      errors: near(this.#errors),
      reasons: near(this.#reasons),
      callbacks: near(this.#callbacks),
      emptied: near(this.#emptied),
    };
  }
}
