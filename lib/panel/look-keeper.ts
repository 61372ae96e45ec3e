import { type KeptLook, lookIn } from './panel-look.ts';
import type { PanelPlatform, PanelTime } from './platform.ts';
import type { PanelState, PanelStore } from './store.ts';

export type LookKeeper = {
  /** Shows a site as it was looked at last; call when its log is about to be read. */
  restore(origin: string): Promise<void>;
  /** Keeps what has changed since, at once, and nothing more of this site: call before its log is forgotten. */
  leave(): void;
  /** Begins to keep changes. @returns what ends it */
  follow(): () => void;
};

/** Long enough for a wheel to come to rest. */
const KEEP_AFTER_MS = 250;

/**
 * Keeps how each site's log is looked at in memory that ends with the browser: filter, selection, place in the list and
 * window of time. What storage refuses is not kept, and nobody is bothered with it: nothing of the log is lost.
 */
export function createLookKeeper(
  store: PanelStore,
  kept: PanelPlatform['looks'],
  time: PanelTime,
): LookKeeper {
  /** The site whose look is in the store; null while it is being read. */
  let origin: string | null = null;
  let asked = 0;
  let cancel: (() => void) | null = null;
  let written: KeptLook | null = null;

  function keep(): void {
    cancel?.();
    cancel = null;
    const look = keptOf(store.getState());
    if (origin === null || same(look, written)) return;
    written = look;
    void kept.save(origin, look).catch(() => {});
  }

  return {
    async restore(wanted) {
      asked += 1;
      const question = asked;
      const found = await kept.load(wanted).catch(() => undefined);
      if (question !== asked) return;
      const { selectedEventIds, selectedLogoutId, ...look } = lookIn(found);
      store.setState({ look, selectedEventIds, selectedLogoutId });
      origin = wanted;
      written = keptOf(store.getState());
    },
    leave() {
      keep();
      origin = null;
      asked += 1;
    },
    follow() {
      const unsubscribe = store.subscribe((state) => {
        if (origin !== null && cancel === null && !same(keptOf(state), written))
          cancel = time.after(KEEP_AFTER_MS, keep);
      });
      return () => {
        keep();
        unsubscribe();
      };
    },
  };
}

function keptOf({ look, selectedEventIds, selectedLogoutId }: PanelState): KeptLook {
  return { ...look, selectedEventIds, selectedLogoutId };
}

/** Field by field, by identity: the store replaces what changes. */
function same(a: KeptLook, b: KeptLook | null): boolean {
  return b !== null && (Object.keys(a) as (keyof KeptLook)[]).every((field) => a[field] === b[field]);
}
