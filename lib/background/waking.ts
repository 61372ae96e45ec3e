import type { Area } from '../platform/area.ts';
import type { CookieStep, NavigationStep, RequestStep } from '../platform/types.ts';
import type { RelayPosition } from '../recorder/index.ts';

/** Something that the browser told while the background was starting. Enough to find whose it was, and no value. */
export type HeldBack = {
  bootId: string;
  n: number;
  at: number;
  tabId: number | null;
  requestId: string | null;
  cookie: { domain: string; storeId: string } | null;
  last: RelayPosition | null;
};

export type Waking = {
  request(step: RequestStep): void;
  cookie(step: CookieStep): void;
  navigation(step: NavigationStep): void;
  /** The message of a relay that wakes us may be the last word of its document. */
  relay(message: unknown, tabId: number): void;
  /** What to write once everything has been let through: nothing is held back any more. */
  passed(): Record<string, unknown>;
  /** What starts before this one held back and never let through. */
  earlier(): Promise<HeldBack[]>;
};

const PREFIX = 'waking ';
/** A start takes some 50 ms. */
const MAX_HELD = 500;

/**
 * Notes what is held back while the background starts, in memory that outlives it: a background that is killed
 * while it starts has not yet found out whose an event is, and the next one can.
 */
export function createWaking(session: Area, bootId: string, now: () => number): Waking {
  const held: HeldBack[] = [];
  const requests = new Set<string>();
  const steps = new Set<string>();
  let isAwake = false;
  let saveAsked = false;

  function note(what: Partial<HeldBack>): void {
    if (isAwake || held.length >= MAX_HELD) return;
    const nothing = { tabId: null, requestId: null, cookie: null, last: null };
    held.push({ ...nothing, bootId, n: held.length + 1, at: now(), ...what });
    if (saveAsked) return;
    saveAsked = true;
    queueMicrotask(() => {
      saveAsked = false;
      if (!isAwake) void session.set({ [PREFIX + bootId]: held }).catch(() => {});
    });
  }

  return {
    request(step) {
      const { requestId, tabId } = step;
      if (requests.has(requestId) || (step.stage === 'answered' && step.isStatic)) return;
      requests.add(requestId);
      note({ requestId, tabId, at: step.at });
    },
    cookie: ({ cookie: { domain, storeId }, at }) => note({ at, cookie: { domain, storeId: storeId ?? '' } }),
    navigation({ tabId, frameId, kind, at, prerender, url }) {
      // Several sensors hear of the same step.
      const step = `${tabId} ${frameId} ${kind} ${at}`;
      if (prerender || !url.startsWith('http') || steps.has(step)) return;
      steps.add(step);
      note({ tabId, at });
    },
    relay(message, tabId) {
      const last = lastWord(message);
      if (last !== null) note({ tabId, last });
    },
    passed() {
      if (isAwake) return {};
      isAwake = true;
      return held.length === 0 ? {} : { [PREFIX + bootId]: [] };
    },
    async earlier() {
      const all = await session.all();
      const keys = Object.keys(all).filter((key) => key.startsWith(PREFIX) && key !== PREFIX + bootId);
      // Whoever took them over has them in a list of its own by the time that these are gone.
      if (keys.length > 0) setTimeout(() => void forget(keys), FORGET_MS);
      return keys.flatMap((key) => all[key] as HeldBack[]);
    },
  };

  async function forget(keys: string[]): Promise<void> {
    await session.set(Object.fromEntries(keys.map((key) => [key, undefined]))).catch(() => {});
  }
}

const FORGET_MS = 1_000;

/** Where a batch holds the last observation of a document that will not come back. Untrusted: anything may come. */
export function lastWord(message: unknown): RelayPosition | null {
  const { relayId, first, items } = Object(message) as Record<string, unknown>;
  if (typeof relayId !== 'string' || typeof first !== 'number' || !Array.isArray(items)) return null;
  const left = items.findLastIndex((item: unknown) => {
    const { observation } = Object(item) as { observation?: { type?: unknown; persisted?: unknown } };
    return observation?.type === 'left' && observation.persisted === false;
  });
  return left < 0 ? null : { relayId: relayId.slice(0, 32), seq: first + left };
}
