import type { Told } from '../../on-page/plan.ts';
import type { Area } from '../../platform/area.ts';

/** What was shown of a site's logouts; `ids` name what is shown to the script on the page. */
export type Entry = Told & { site: string; ids: { notice: string; banner: string } };

const KEY = 'on-page-told';
const MOST = 60;

/**
 * Remembers what was shown, in memory that outlives the background and not the browser: private windows are in it, too.
 */
export type ToldLog = {
  of(site: string): Entry[];
  all(): readonly Entry[];
  add(entry: Entry): void;
  /** Call after changing an entry. */
  save(): void;
  forget(site: string): void;
};

export async function loadToldLog(session: Area): Promise<ToldLog> {
  const stored = await session.get(KEY).catch(() => null);
  // Only this file writes it, into memory that only the extension reaches.
  let entries = Array.isArray(stored) ? (stored as Entry[]) : [];
  const save = () => void session.set({ [KEY]: entries }).catch(() => {});
  return {
    of: (site) => entries.filter((one) => one.site === site),
    all: () => entries,
    add(entry) {
      entries = [...entries, entry].slice(-MOST);
      save();
    },
    save,
    forget(site) {
      entries = entries.filter((one) => one.site !== site);
      save();
    },
  };
}
