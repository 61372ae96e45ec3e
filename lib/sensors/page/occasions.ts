import { listen } from './listen.ts';
import { stopAll } from './stops.ts';

/**
 * Why now may be a moment to look again:
 * `loaded` the document is parsed, or its load is over; `navigated` the address changed without a new document;
 * `answered` requests of the page ended; `refused` one of them with an error; `input` the user did something;
 * `shown` the tab became visible or hidden; `restored` the document came back from the back-forward cache;
 * `changed` a credential changed; `pulse` time went by in a visible page; `leaving` the document goes away.
 */
export type Occasion =
  | 'loaded'
  | 'navigated'
  | 'answered'
  | 'refused'
  | 'input'
  | 'shown'
  | 'restored'
  | 'changed'
  | 'pulse'
  | 'leaving';

export type Occasions = {
  on(listener: (occasion: Occasion, event?: Event) => void): () => void;
  /** A sensor knows of an occasion itself. */
  tell(occasion: Occasion, event?: Event): void;
};

/** In the half minute after something happened a visible page is looked at every second, later every five. */
const PULSE_MS = 1_000;
const QUIET_PULSE_MS = 5_000;
const LIVELY_MS = 30_000;

/**
 * Finds occasions without a MutationObserver, without wrapping anything of the page's and without a timer in a
 * hidden tab: history by the Navigation API where there is one, ended requests by their resource timings.
 * @param pulses whether a visible page has a pulse (the top frame's only).
 */
export function createOccasions(window: Window, pulses: boolean): Occasions & { stop(): void } {
  const { document } = window;
  const listeners = new Set<(occasion: Occasion, event?: Event) => void>();
  let lastAt = performance.now();
  /** From `leaving` to `restored`: Firefox still tells of visibility in between. */
  let isAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(occasion: Occasion, event?: Event): void {
    if (isAway && occasion !== 'restored') return;
    isAway = occasion === 'leaving';
    if (occasion !== 'pulse') lastAt = performance.now();
    for (const listener of listeners) listener(occasion, event);
    if (occasion !== 'pulse' && !isAway) beat();
  }

  function beat(): void {
    if (!pulses || document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    const isLively = performance.now() - lastAt < LIVELY_MS;
    timer = setTimeout(
      () => {
        if (document.visibilityState !== 'visible') return;
        tell('pulse');
        beat();
      },
      isLively ? PULSE_MS : QUIET_PULSE_MS,
    );
  }

  const tells = (target: EventTarget | undefined, type: string, occasion: Occasion): (() => void) =>
    target ? listen(target, [type], (event) => tell(occasion, event)) : () => {};
  const { navigation } = window as { navigation?: EventTarget };
  const requests = new PerformanceObserver((list) => {
    const ended = list.getEntries() as PerformanceResourceTiming[];
    if (ended.some(({ initiatorType }) => /^(?:fetch|xml)/.test(initiatorType))) tell('answered');
  });
  requests.observe({ type: 'resource' });
  const stop = stopAll(
    tells(document, 'DOMContentLoaded', 'loaded'),
    tells(window, 'popstate', 'navigated'),
    tells(window, 'hashchange', 'navigated'),
    tells(navigation, 'currententrychange', 'navigated'),
    tells(document, 'visibilitychange', 'shown'),
    tells(window, 'pagehide', 'leaving'),
    listen(window, ['pageshow'], (event) => {
      tell((event as PageTransitionEvent).persisted ? 'restored' : 'loaded', event);
    }),
    () => requests.disconnect(),
    () => clearTimeout(timer),
    () => listeners.clear(),
  );
  beat();

  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    stop,
  };
}
