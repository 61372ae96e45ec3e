import type { Area } from '../platform/area.ts';

export type WantedSites = {
  /** The person pressed "Watch this site", and the browser is asking for access. */
  want(origin: string): void;
  /** Which of them the browser lets us see by now; each is given once. */
  takeAllowed(hasAccess: (origin: string) => Promise<boolean>): Promise<string[]>;
};

const KEY = 'wanted-sites';
/** So long a question of the browser may stand open. */
const OPEN_MS = 600_000;
const MAX_WANTED = 8;

type Wanted = { origin: string; at: number };

/**
 * Sites that a person wants to watch while the browser asks for access. A popup closes when the question is shown
 * (both browsers, depending on the system), so the background remembers what the answer is for. In memory only.
 */
export function createWantedSites(session: Area, now: () => number): WantedSites {
  async function load(): Promise<Wanted[]> {
    const stored = await session.get(KEY).catch(() => null);
    const list = Array.isArray(stored) ? (stored as Wanted[]) : [];
    return list.filter(({ at }) => now() - at < OPEN_MS);
  }
  // One after the other: access is told of while the wish is still being written.
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }
  const save = (list: Wanted[]) =>
    session.set({ [KEY]: list.length === 0 ? undefined : list.slice(-MAX_WANTED) }).catch(() => {});
  return {
    want(origin) {
      void inTurn(async () => {
        const others = (await load()).filter((one) => one.origin !== origin);
        await save([...others, { origin, at: now() }]);
      });
    },
    takeAllowed: (hasAccess) =>
      inTurn(async () => {
        const list = await load();
        if (list.length === 0) return [];
        const allowed = await Promise.all(list.map(({ origin }) => hasAccess(origin)));
        const taken = list.filter((_, i) => allowed[i] === true);
        if (taken.length > 0) await save(list.filter((_, i) => allowed[i] !== true));
        return taken.map(({ origin }) => origin);
      }),
  };
}
