import type { Area } from '../platform/area.ts';
import type { TabRouting } from './tab-routing.ts';

const KEY = 'routing';

export type KeptRouting = {
  /** What an earlier start of the background knew, as it was stored: `TabRouting.restore` guards it. Null: nothing. */
  stored(): Promise<unknown>;
  /** Keeps what is known by now. Once a turn: a page load changes several things at once. */
  save(routing: Pick<TabRouting, 'dump'>): void;
};

/** Lets the knowledge which tab belongs to which site outlive the background, but not the browser. */
export function keepRouting(session: Area): KeptRouting {
  let isSaving = false;
  return {
    stored: () => session.get(KEY).catch(() => null),
    save(routing) {
      if (isSaving) return;
      isSaving = true;
      queueMicrotask(() => {
        isSaving = false;
        void session.set({ [KEY]: routing.dump() }).catch(() => {});
      });
    },
  };
}
