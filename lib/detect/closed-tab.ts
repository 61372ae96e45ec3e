import type { EventOf } from '../events/event.ts';
import type { SessionMachine } from './session-machine.ts';
import { storeOfRealm } from './tab-realms.ts';

/**
 * Sessions of tabs that were closed, where sessions belong to tabs. Whoever closes a tab has not noticed anything: it is
 * a logout once the next tab begins with nothing and asks to sign in, and no other tab has a session. Where one is open,
 * or opens, the closed one ends as quietly as its tab.
 */
export class ClosedTabs {
  readonly #waiting = new Map<string, { machine: SessionMachine; at: number }>();

  /** @param realm of the tab (lib/detect/tab-realms.ts); @param others machines of the store's other tabs */
  closed(realm: string, machine: SessionMachine, at: number, others: readonly SessionMachine[]): void {
    if (!machine.isSignedIn) return;
    const store = storeOfRealm(realm);
    const before = this.#waiting.get(store);
    before?.machine.tabClosed(before.at);
    this.#waiting.set(store, { machine, at });
    this.signedIn(realm, others);
  }

  /** Lets the closed tab's session go where another tab of the store has one. */
  signedIn(realm: string, others: readonly SessionMachine[]): void {
    const store = storeOfRealm(realm);
    const waiting = this.#waiting.get(store);
    if (!waiting || !others.some((other) => other !== waiting.machine && other.isSignedIn)) return;
    waiting.machine.tabClosed(waiting.at);
    this.#waiting.delete(store);
  }

  /** The log is over, and nobody came back: the rest ends with its tabs. */
  end(): void {
    for (const { machine, at } of this.#waiting.values()) machine.tabClosed(at);
    this.#waiting.clear();
  }

  /** What another tab shows is what the closed one's session has come to. */
  shows(realm: string, event: EventOf<'page.navigated'> | EventOf<'page.form'>): void {
    const waiting = this.#waiting.get(storeOfRealm(realm));
    if (!waiting) return;
    if (event.kind === 'page.navigated') waiting.machine.navigated(event);
    else waiting.machine.form(event);
    if (!waiting.machine.isSignedIn) this.#waiting.delete(storeOfRealm(realm));
  }
}
